import { z } from 'zod';

/**
 * The closed word lists of the field. English in code; the Dutch words shown on screens live in
 * lib/core/protocol/words.ts and docs/glossary.md.
 */

/** The laws differ per sector: WPO (po), WVO 2020 (vo), WEC (so, vso), Wet kinderopvang (ko). */
export const sector = z.enum(['po', 'vo', 'so', 'vso', 'ko']);

/** The five statutory steps of Besluit verplichte meldcode art. 2 lid 2, plus what practice adds around them. */
export const stepKind = z.enum([
  'signal', // a. signalen in kaart
  'consult', // b. collegiale consultatie, zo nodig Veilig Thuis of letselduiding
  'talk', // c. gesprek met leerling en/of ouder
  'weigh', // d. het afwegingskader toepassen: risico, aard en ernst wegen
  'decide', // e. beslissen over melden en over hulp
  'follow', // volgen, nazorg (not statutory)
  'prepare', // stap 0 (not statutory)
  'evaluate', // terugkijken: werkte de hulp, klopt de meldcode nog (not statutory)
  'other',
]);

/** What the people in a column may and must do with signals (handelingsprotocol). */
export const responsibility = z.enum(['signal', 'discuss', 'act', 'outside']);

/** Only a function can be end-responsible; a team or an outside body cannot. */
export const functionKind = z.enum(['function', 'team', 'everyone', 'external']);

/** Special tasks somebody in a function carries. */
export const functionTag = z.enum([
  'attention-officer', // aandachtsfunctionaris (AF)
  'attention-officer-deputy', // vervanger van de AF
  'board-attention-officer', // indirecte / bovenschoolse aandachtsfunctionaris (IAF)
  'head', // directeur, schoolleider
  'board', // bevoegd gezag
  'confidential-adviser', // interne of externe vertrouwenspersoon
  'signaller', // ontvangt als eerste de signalen
]);

/** The part a column has in a card. */
export const cardPart = z.enum(['does', 'joins', 'decides', 'informed', 'advises']);

export const routeKind = z.enum([
  'home', // huiselijk geweld of kindermishandeling in de thuissituatie
  'staff-offence', // mogelijk seksueel misdrijf door iemand die voor de school werkt (WPO 4a)
  'between-pupils',
  'acute',
  'honour', // eergerelateerd geweld, huwelijksdwang, achterlating, VGV
  'advice', // advies vragen aan Veilig Thuis
  'other',
]);

/** What an outcome means in law, apart from its visible title. */
export const outcomeKind = z.enum([
  'report', // melden bij Veilig Thuis
  'help', // hulp bieden of organiseren, volgen en afsluiten
  'report-and-help',
  'close', // afsluiten en vastleggen zonder melding of hulp
  'police-report', // aangifte
  'emergency', // 112
  'transfer', // overgedragen aan een andere route of instantie
  'other',
]);

/** The professional questions a question card can stand for. */
export const questionKind = z.enum([
  'weighing-1', // vermoeden?
  'weighing-2', // acute of structurele onveiligheid?
  'weighing-3', // effectieve hulp mogelijk?
  'weighing-4', // hulp aanvaard?
  'weighing-5', // resultaat?
  'report-needed', // stap 5 beslissing 1: is melden noodzakelijk?
  'help-possible', // stap 5 beslissing 2: is hulp (ook) mogelijk?
  'reasonable-suspicion', // redelijk vermoeden van een seksueel misdrijf (WPO 4a)
  'triage', // welke route?
  'other',
]);

export const answer = z.enum(['yes', 'no', 'doubt', 'partly', 'other']);

/** What the law or the professional norm asks for, marked on the thing that answers it. */
export const tag = z.enum([
  'veilig-thuis-advice',
  'injury-expert', // letselduiding
  'skip-talk', // afzien van gesprek
  'risk-nature-severity',
  'doubt-veilig-thuis',
  'acute-unsafety',
  'structural-unsafety',
  'disclosure',
  'special-forms',
  'child-check', // kindcheck
  'confidentiality',
  'referral-index', // verwijsindex
  'domestic-violence',
  'child-abuse',
  'knowledge-and-use',
  'right-to-report', // meldrecht
  'staff-offence',
  'inform-board', // onverwijld bevoegd gezag
  'confidential-inspector', // vertrouwensinspecteur
  'inform-before-police-report',
  'police-report', // aangifte
  'inform-before-report',
  'report-again',
  'new-signals',
  'speed-up',
  'record', // vastleggen
  'attention-officer',
  'board-monitoring',
  'child-participation',
  'age-rule',
  'signal-list-caution',
  'feedback', // terugkoppeling aan de signaleerder
  'aftercare', // nazorg
  'duty-versus-right', // meldcode is geen meldplicht
  'report-norms', // de professionele meldnormen
  'role-of-veilig-thuis',
  'legal-basis',
]);

export const contactKind = z.enum([
  'emergency',
  'veilig-thuis',
  'police',
  'confidential-inspector',
  'doctor',
  'expert',
  'municipality',
  'school',
  'website',
  'other',
]);

export type Sector = z.infer<typeof sector>;
export type StepKind = z.infer<typeof stepKind>;
export type Responsibility = z.infer<typeof responsibility>;
export type FunctionKind = z.infer<typeof functionKind>;
export type FunctionTag = z.infer<typeof functionTag>;
export type CardPart = z.infer<typeof cardPart>;
export type RouteKind = z.infer<typeof routeKind>;
export type OutcomeKind = z.infer<typeof outcomeKind>;
export type QuestionKind = z.infer<typeof questionKind>;
export type Answer = z.infer<typeof answer>;
export type Tag = z.infer<typeof tag>;
export type ContactKind = z.infer<typeof contactKind>;
