import type { DateField } from '@/lib/core/lifecycle';
import type { VersionStatus } from '@/schemas/version-state';
import { numberInDutch } from '@/lib/core/dutch';
import type { Fullness } from '@/lib/core/protocol';
import { logoFileLimits } from '@/schemas/face';
import type { Failure, FailureCode, LogoRefusal } from './failure';

/** The failures that can carry this code. */
type FailureOf<C extends FailureCode, F = Failure> = F extends { code: infer K }
  ? C extends K
    ? F
    : never
  : never;
type CommentsFull = FailureOf<'comments_full'>;
type Words = { [C in FailureCode]: (failure: FailureOf<C>) => string };

const dates: Record<DateField, string> = {
  decidedOn: 'De datum van de vergadering',
  adoptedOn: 'De datum van vaststelling',
  entryIntoForce: 'De datum van inwerkingtreding',
  evaluationBefore: 'De datum van de evaluatie',
};
const standing: Record<VersionStatus, string> = {
  submitted: 'ligt voor bij de medezeggenschap',
  refused: 'heeft geen instemming gekregen',
  adopted: 'is vastgesteld',
  published: 'is gepubliceerd',
  withdrawn: 'is ingetrokken',
  adapted: 'is vervangen door een aangepast voorstel',
};
const { bytes, leastSide, slenderest } = logoFileLimits;
const refusedLogo: Record<LogoRefusal, string> = {
  kind: 'Dit bestand is geen PNG of JPEG. Sla het logo op als PNG of JPEG, of vraag erom bij wie jullie huisstijl maakt. Een svg of pdf kunnen we niet gebruiken.',
  broken: 'We kunnen dit plaatje niet openen. Sla het opnieuw op als PNG en kies dat bestand.',
  heavy: `Dit bestand is groter dan ${bytes / 1_000_000} MB. Kies een kleinere versie van het logo.`,
  large:
    'Dit plaatje is te groot om te verwerken. Maak het ongeveer 1000 beeldpunten breed en kies dat bestand.',
  small: `Dit plaatje is te klein: op papier wordt het wazig. Kies een logo van minstens ${leastSide} beeldpunten breed of hoog.`,
  sliver: `Dit plaatje is een smalle streep: op papier zie je er niets van. Kies een logo dat hooguit ${slenderest} keer zo breed als hoog is.`,
  pale: 'Dit logo is zo licht dat je het op wit papier niet ziet. Kies de versie voor een witte achtergrond.',
};
const fullOfComments: Record<CommentsFull['of'], (most: string) => string> = {
  thread: (most) => `Dit gesprek heeft ${most} reacties, en meer past er niet in. Begin een nieuw gesprek.`,
  threads: (most) =>
    `Bij dit concept staan ${most} gesprekken, en er past er geen meer bij. Verwijder eigen reacties die klaar zijn, of vraag dat aan een collega.`,
  comments: (most) =>
    `Bij dit concept staan ${most} reacties, en er past er geen meer bij. Verwijder eigen reacties die klaar zijn, of vraag dat aan een collega.`,
};
/** "2025-01-31" as "31-1-2025". */
const day = (iso: string) => iso.split('-').reverse().map(Number).join('-');
const list = (lines: string[]) => lines.join(' ');
const reload = 'Laad de pagina opnieuw en probeer het nog een keer.';

const words: Words = {
  not_signed_in: () => 'Je bent niet (meer) ingelogd. Log opnieuw in.',
  other_person: () =>
    'In deze browser is nu iemand anders ingelogd. Onder die naam wordt dit werk niet bewaard. Log in met je eigen account.',
  not_found: () => 'We kunnen dit niet vinden. Misschien is de link oud, of mag je dit niet zien.',
  forbidden: () => 'Je mag dit wel zien, maar niet doen. Vraag het aan de beheerder van je bestuur.',
  foreign_origin: () =>
    'Deze opdracht kwam niet van onze eigen pagina. Open Meldcode Studio en probeer het daar.',
  invalid_input: ({ problems }) => `Vul dit anders in: ${list(problems.map(({ message }) => message))}`,
  conflict: () => `Iemand anders heeft dit intussen veranderd. ${reload}`,
  blocking_findings: ({ findings }) =>
    `Los eerst deze punten op: ${list(findings.map(({ message }) => message))}`,
  warnings_without_reason: ({ findings }) =>
    `Schrijf bij ${findings.length === 1 ? 'deze waarschuwing' : `deze ${findings.length} waarschuwingen`} een reden, of los ${findings.length === 1 ? 'haar' : 'ze'} op: ${list(findings.map(({ message }) => message))}`,
  reason_in_other_name: () =>
    'Een reden bij de toets staat op naam van wie haar geeft. Schrijf de reden op je eigen naam.',
  version_open: ({ number }) =>
    `Versie ${number}.0 is nog niet afgerond. Trek die eerst in of publiceer die, en leg dan een nieuwe versie voor.`,
  nothing_changed: () => 'Er is niets veranderd sinds de vorige versie. Pas eerst het concept aan.',
  draft_too_large: (full) => `Hier past niet meer bij: ${fullInDutch(full)}`,
  too_many_points: ({ most }) =>
    `Dit concept heeft al ${most} punten met een naam, en meer kan er niet bij. Ook zonder naam komt er na elke pauze een punt.`,
  comments_full: ({ of, most }) => fullOfComments[of](numberInDutch(most)),
  logo_refused: ({ because }) => refusedLogo[because],
  schools_not_read: ({ lines, good }) =>
    `${lines.length === 1 ? 'Eén regel klopt' : `${numberInDutch(lines.length)} regels kloppen`} nog niet. Er is niets toegevoegd. ${good === 0 ? 'Verbeter de lijst en probeer het opnieuw.' : 'Verbeter de lijst, of voeg alleen de goede regels toe.'}`,
  brin_taken: ({ brin }) => `Er is al een school met BRIN ${brin}. Kijk of je de goede BRIN hebt.`,
  too_many_schools: ({ most }) =>
    `Een bestuur heeft hooguit ${numberInDutch(most)} scholen. Verwijder eerst een school.`,
  sector_not_of_board: () => 'Deze sector hoort niet bij je bestuur. Kies een andere sector.',
  sector_without_council: ({ sectors }) =>
    `Er is geen medezeggenschapsraad voor ${sectors.map((one) => one.toUpperCase()).join(' en ')}. Pas de sectoren van het protocol aan.`,
  slug_taken: () => 'Dit webadres is al in gebruik. Kies een ander webadres.',
  slug_reserved: () => 'Dit webadres gebruiken we zelf. Kies een ander webadres.',
  has_account: () =>
    'Met dit e-mailadres heb je al een account bij Meldcode Studio. Vul het wachtwoord van dat account in.',
  no_board: () =>
    'Je account werkt nog, maar je doet nu bij geen enkel bestuur mee. Vraag de beheerder van je bestuur om een uitnodiging. Je houdt dit wachtwoord.',
  already_invited: () => 'Deze persoon hoort al bij je bestuur.',
  link_invalid: () => 'Deze link werkt niet meer. Vraag een nieuwe link aan.',
  already_set_up: () => 'Meldcode Studio is al ingericht. Log in.',
  last_admin: () => 'Er moet minstens één beheerder zijn. Maak eerst iemand anders beheerder.',
  last_decider: () =>
    'Dit is de laatste die voor het bestuur of een raad besluit. Nodig eerst een opvolger uit, die deze persoon kan bevestigen.',
  wrong_credentials: () => 'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer.',
  wrong_password: () => 'Het wachtwoord klopt niet. Probeer het nog een keer.',
  weak_password: () =>
    'Dit wachtwoord is te makkelijk te raden. Kies minstens 12 tekens, zonder je e-mailadres: een zin van vier woorden is goed.',
  too_many_attempts: ({ minutes }) =>
    `Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`,
  wrote_for_board: () =>
    'Je schreef zelf mee aan deze versie. Laat een ander lid van de raad dit besluit vastleggen. Dat is een regel van Meldcode Studio, niet van de wet.',
  unexpected: () =>
    'Er ging iets mis bij ons. Probeer het nog een keer. Blijft het misgaan, meld het dan aan de beheerder.',
  disk_full: () =>
    'Er is niets opgeslagen: de schijf van de server is vol. Wat je invulde staat er nog. Meld het aan wie de server beheert.',
  length_unknown: () =>
    'Deze opdracht zegt niet hoe groot ze is. Open Meldcode Studio in een browser en probeer het daar.',
  too_busy: () => 'Er wordt nu te veel tegelijk gevraagd. Wacht een halve minuut en probeer het opnieuw.',
  too_much_work: () =>
    'Dit protocol is te groot om hier in één keer te verwerken. Haal kaarten weg of maak teksten korter, en probeer het opnieuw.',
  role_conflict: () =>
    'Wie bij het bestuur hoort, mag niet in de medezeggenschapsraad zitten. Kies één van de twee rollen.',
  no_council_to_ask: () =>
    'Er is geen medezeggenschapsraad om dit aan voor te leggen. Voeg eerst een raad toe.',
  wrong_party: () =>
    'Dit kan alleen namens de raad of het bestuur zelf. Vraag het aan degene die daarover gaat.',
  not_possible_now: ({ status }) => `Dit kan nu niet: deze versie ${standing[status]}.`,
  council_not_asked: () => 'Deze raad hoeft niet in te stemmen met deze versie.',
  already_decided: () => 'Deze raad heeft al een besluit genomen over deze versie.',
  date_before: ({ field, earliest }) =>
    `${dates[field]} ${field === 'evaluationBefore' ? 'moet na' : 'kan niet eerder zijn dan'} ${day(earliest)}${field === 'evaluationBefore' ? ' liggen' : ''}. Kies een latere datum.`,
  date_in_future: ({ field }) => `${dates[field]} ligt in de toekomst. Kies vandaag of een eerdere datum.`,
  date_too_late: ({ field, latest }) =>
    `${dates[field]} ligt wel erg ver weg: later dan ${day(latest)}. Kijk of het jaar klopt.`,
  days_differ: () =>
    'De datums die je de tweede keer typte, zijn niet die van de eerste keer. Kijk goed welke je bedoelt, en schrijf ze als 31-12-2027: wat gepubliceerd is, blijft staan.',
  in_force_already: ({ since }) =>
    `Deze versie geldt sinds ${day(since)} en kan niet meer worden ingetrokken. Leg een nieuwe versie voor.`,
  consent_missing: () =>
    'Nog niet elke raad heeft ingestemd. Wacht op het besluit: niets zeggen is geen instemming.',
  not_json: () => 'Dit bestand kunnen we niet lezen. Kies een protocol dat je als .json hebt gedownload.',
  too_large: () => 'Dit bestand is te groot. Kies een kleiner bestand.',
  unknown_format: () =>
    'Dit bestand is geen protocol, of het is gemaakt met een nieuwere versie van het programma.',
  invalid: ({ problems }) =>
    `Er klopt iets niet in dit protocol: ${list(problems.map(({ place, message }) => `${place}: ${message}.`))}`,
  unknown_id: () => `Het onderdeel dat je wilt veranderen bestaat niet meer. ${reload}`,
  duplicate_id: () => `Dit onderdeel bestaat al. ${reload}`,
  invalid_value: ({ place, message }) =>
    `Deze waarde kan hier niet (${place}). ${message ?? 'Pas haar aan.'}`,
  would_dangle: () => 'Er verwijst nog iets naar dit onderdeel. Verander eerst die verwijzing.',
  changed_since: () => 'Een collega veranderde dit ook. Kijk eerst wat er nu staat.',
  too_many: () => 'Hier past niet meer bij. Verwijder eerst iets.',
};

/** What a draft holds too much of, or nearly so, and what to do about it. */
export function fullInDutch({ of, is, most, place }: Fullness): string {
  return of === 'cards'
    ? `het protocol heeft ${numberInDutch(is)} kaarten en er passen er ${numberInDutch(most)}. De meeste staan in ${place}. Haal kaarten weg, of maak er twee protocollen van.`
    : `het protocol telt ${numberInDutch(is)} tekens en er passen er ${numberInDutch(most)}. Het meeste staat in ${place}. Maak die tekst korter, of bewaar haar buiten het protocol en verwijs ernaar.`;
}

/** What a person reads: clear words that say what to do now. */
export function inDutch(failure: Failure): string {
  return (words[failure.code] as (failure: Failure) => string)(failure);
}
