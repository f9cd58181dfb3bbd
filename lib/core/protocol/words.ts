import type { Protocol } from '@/schemas/protocol';
import type { CardKind } from '@/schemas/protocol-flow';
import type * as v from '@/schemas/vocabulary';

type Words<T extends string> = Readonly<Record<T, string>>;
type TimeUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'school-day' | 'week' | 'month' | 'year';

const sector: Words<v.Sector> = {
  po: 'primair onderwijs',
  vo: 'voortgezet onderwijs',
  so: 'speciaal onderwijs',
  vso: 'voortgezet speciaal onderwijs',
  ko: 'kinderopvang',
};

const stepKind: Words<v.StepKind> = {
  signal: 'signalen in kaart brengen',
  consult: 'overleggen en advies vragen',
  talk: 'gesprek met leerling en ouders',
  weigh: 'wegen van risico, aard en ernst',
  decide: 'beslissen over melden en over hulp',
  follow: 'volgen en nazorg',
  prepare: 'voorbereiden',
  evaluate: 'evalueren',
  other: 'andere stap',
};

export const responsibilityWords: Words<v.Responsibility> = {
  signal: 'signaleren',
  discuss: 'bespreken',
  act: 'handelen',
  outside: 'buiten de school',
};

const functionKind: Words<v.FunctionKind> = {
  function: 'functie',
  team: 'team',
  everyone: 'iedereen',
  external: 'buiten de school',
};

const functionTag: Words<v.FunctionTag> = {
  'attention-officer': 'aandachtsfunctionaris',
  'attention-officer-deputy': 'vervanger van de aandachtsfunctionaris',
  'board-attention-officer': 'bovenschoolse aandachtsfunctionaris',
  head: 'schoolleiding',
  board: 'bevoegd gezag',
  'confidential-adviser': 'vertrouwenspersoon',
  signaller: 'ontvangt als eerste de signalen',
};

export const cardPartWords: Words<v.CardPart> = {
  does: 'voert uit',
  joins: 'denkt mee',
  decides: 'beslist',
  informed: 'wordt geïnformeerd',
  advises: 'adviseert',
};

const routeKind: Words<v.RouteKind> = {
  home: 'thuissituatie',
  'staff-offence': 'seksueel misdrijf door een medewerker',
  'between-pupils': 'tussen leerlingen',
  acute: 'acute onveiligheid',
  honour: 'eergerelateerd geweld',
  advice: 'advies van Veilig Thuis',
  other: 'andere route',
};

export const outcomeKindWords: Words<v.OutcomeKind> = {
  report: 'melden',
  help: 'hulp bieden of organiseren',
  'report-and-help': 'melden en hulp',
  close: 'afsluiten en vastleggen',
  'police-report': 'aangifte doen',
  emergency: 'bel 112',
  transfer: 'overdragen',
  other: 'ander einde',
};

const questionKind: Words<v.QuestionKind> = {
  'weighing-1': 'afweging 1: is er een vermoeden?',
  'weighing-2': 'afweging 2: acute of structurele onveiligheid?',
  'weighing-3': 'afweging 3: is effectieve hulp mogelijk?',
  'weighing-4': 'afweging 4: wordt de hulp aanvaard?',
  'weighing-5': 'afweging 5: geeft de hulp resultaat?',
  'report-needed': 'beslissing 1: is melden noodzakelijk?',
  'help-possible': 'beslissing 2: is hulp (ook) mogelijk?',
  'reasonable-suspicion': 'redelijk vermoeden van een seksueel misdrijf?',
  triage: 'welke route?',
  other: 'andere vraag',
};

const answer: Words<v.Answer> = { yes: 'ja', no: 'nee', doubt: 'twijfel', partly: 'deels', other: 'anders' };

const tag: Words<v.Tag> = {
  'veilig-thuis-advice': 'advies van Veilig Thuis',
  'injury-expert': 'letselduiding',
  'skip-talk': 'afzien van het gesprek',
  'risk-nature-severity': 'risico, aard en ernst',
  'doubt-veilig-thuis': 'bij twijfel Veilig Thuis',
  'acute-unsafety': 'acute onveiligheid',
  'structural-unsafety': 'structurele onveiligheid',
  disclosure: 'disclosure',
  'special-forms': 'bijzondere vormen van geweld',
  'child-check': 'kindcheck',
  confidentiality: 'vertrouwelijke gegevens',
  'referral-index': 'verwijsindex',
  'domestic-violence': 'huiselijk geweld',
  'child-abuse': 'kindermishandeling',
  'knowledge-and-use': 'kennis en gebruik',
  'right-to-report': 'meldrecht',
  'staff-offence': 'seksueel misdrijf door een medewerker',
  'inform-board': 'bevoegd gezag informeren',
  'confidential-inspector': 'vertrouwensinspecteur',
  'inform-before-police-report': 'informeren vóór aangifte',
  'police-report': 'aangifte',
  'inform-before-report': 'informeren vóór de melding',
  'report-again': 'opnieuw melden',
  'new-signals': 'nieuwe signalen',
  'speed-up': 'versnellen',
  record: 'vastleggen',
  'attention-officer': 'aandachtsfunctionaris',
  'board-monitoring': 'bovenschools volgen',
  'child-participation': 'participatie van het kind',
  'age-rule': 'leeftijdsregel',
  'signal-list-caution': 'vuistregels bij signalen',
  feedback: 'terugkoppeling aan de signaleerder',
  aftercare: 'nazorg',
  'duty-versus-right': 'geen meldplicht',
  'report-norms': 'meldnormen',
  'role-of-veilig-thuis': 'rol van Veilig Thuis',
  'legal-basis': 'wettelijke grondslag',
};

const contactKind: Words<v.ContactKind> = {
  emergency: 'noodnummer',
  'veilig-thuis': 'Veilig Thuis',
  police: 'politie',
  'confidential-inspector': 'vertrouwensinspecteur',
  doctor: 'arts',
  expert: 'deskundige',
  municipality: 'gemeente',
  school: 'school',
  website: 'website',
  other: 'ander contact',
};

const cardKind: Words<CardKind> = {
  action: 'actie',
  question: 'vraag',
  handover: 'overdracht',
  note: 'notitie',
  outcome: 'uitkomst',
};

const approvalKind: Words<Protocol['approvals'][number]['kind']> = {
  'internal-advice': 'intern advies',
  advice: 'advies',
  consent: 'instemming',
  adoption: 'vaststelling',
  'entry-into-force': 'inwerkingtreding',
  'evaluation-before': 'evaluatie vóór',
};

const globalExitKind: Words<Protocol['globalExits'][number]['kind']> = {
  advice: 'advies vragen',
  danger: 'acuut gevaar',
  other: 'andere uitgang',
};

const scope: Words<Protocol['scope']> = { board: 'bestuur', school: 'school' };

const timeUnit: Words<TimeUnit> = {
  minute: 'minuut',
  hour: 'uur',
  day: 'dag',
  'working-day': 'werkdag',
  'school-day': 'schooldag',
  week: 'week',
  month: 'maand',
  year: 'jaar',
};

const timeUnits: Words<TimeUnit> = {
  minute: 'minuten',
  hour: 'uur',
  day: 'dagen',
  'working-day': 'werkdagen',
  'school-day': 'schooldagen',
  week: 'weken',
  month: 'maanden',
  year: 'jaar',
};

/** The Dutch word on screen for every value of every closed list. The glossary in docs/ has the same words. */
export const words = {
  sector,
  stepKind,
  responsibility: responsibilityWords,
  functionKind,
  functionTag,
  cardPart: cardPartWords,
  routeKind,
  outcomeKind: outcomeKindWords,
  questionKind,
  answer,
  tag,
  contactKind,
  cardKind,
  approvalKind,
  globalExitKind,
  scope,
  timeUnit,
  timeUnits,
} as const;
