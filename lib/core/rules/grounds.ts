import { acts, placesIn, sourceOf, type ActId } from '@/lib/core/law';
import type { Sector } from '@/schemas/vocabulary';
import { comparedNow, firstJudgedDay, type Doubt, type Ground } from './ground';

/** The days of docs/rules, as LAW and code: a reader is always told to check the law as it is now. */
const besluitStart = '2013-07-31';
const lettersMoved = '2019-01-01';
const lastOldLetter = '2018-12-31';

type More = Partial<Omit<Ground, 'kind' | 'article' | 'rests'>> & { said?: string };

/** A place in an act, "art. 4b lid 1"; `said` is shown after it. */
function law(act: ActId, place: string, { said, ...more }: More = {}): Ground {
  return comparedNow({
    kind: 'law',
    article: `${acts[act].name} ${place}${said ?? ''}`,
    source: sourceOf(act),
    rests: placesIn(place).map((path) => `${act}:${path}`),
    ...more,
  });
}

/** In the texts of 2013 and 2015, what stands at this letter of lid 1 today. */
const oldLetters: Readonly<Record<string, string>> = { c: 'b', d: 'c', e: 'd', f: 'e', g: 'f' };

/** Of the change of 2017, in force on 1 January 2019, the text itself was read only as of 1 October 2020. */
const unreadText: Doubt = {
  from: lettersMoved,
  until: '2020-09-30',
  why: 'de tekst van het Besluit tussen 1 januari 2019 en 1 oktober 2020 is niet gelezen',
};

/**
 * Besluit verplichte meldcode, for all sectors, by the letters of today: "art. 2 lid 1 onder c". What stood elsewhere
 * before 2019 gives two grounds, the old place and the new; what is new since then one.
 */
export function besluit(place: string, validFrom = besluitStart): Ground[] {
  const paths = placesIn(place);
  const isNew = validFrom >= lettersMoved || paths.includes('2/1/b');
  const today = (from: string) => law('besluit', place, { validFrom: from, doubts: [unreadText] });
  if (isNew) return [today(validFrom > lettersMoved ? validFrom : lettersMoved)];
  const before = place.replace(
    /(lid 1 onder )([c-g])\b/gu,
    (_, lid: string, letter: string) => `${lid}${oldLetters[letter] ?? letter}`,
  );
  if (before === place) return [today(validFrom)];
  return [law('besluit', before, { validFrom, validUntil: lastOldLetter }), today(lettersMoved)];
}

/** What art. 2 lid 2 asked before 2019: weighing, and Veilig Thuis whenever in doubt. */
export function besluitBefore2019(place: string): Ground {
  return law('besluit', place, { validFrom: besluitStart, validUntil: lastOldLetter });
}

/** The act was read as of this day; what it said before is not kept. */
const childcareRead: Doubt = {
  until: '2026-07-31',
  why: 'de Wet kinderopvang is alleen gelezen zoals ze sinds 1 augustus 2026 luidt',
};
const childcare: More = { sectors: ['ko'], doubts: [childcareRead] };
const special: readonly Sector[] = ['so', 'vso'];

/** The duty to have a meldcode stands in four acts with the same text; `part` is "lid 1". */
export function meldcodeDuty(part: string): Ground[] {
  // Lid 2 and 3 point to two acts of 2014. That they did so from their first day on is our own conclusion.
  const pointsToNewActs = /\b[23]\b/u.test(part);
  const validFrom = pointsToNewActs ? '2015-01-01' : firstJudgedDay;
  const inferred: More = pointsToNewActs
    ? { doubts: [{ until: '2017-05-09', why: 'de begindag van deze verwijzing is afgeleid' }] }
    : {};
  const wordsGone: More = pointsToNewActs ? { doubts: [notKept('WVO')] } : {};
  return [
    law('wpo', `art. 4b ${part}`, { sectors: ['po'], validFrom, ...inferred }),
    law('wvo', `art. 3a ${part}`, { sectors: ['vo'], validFrom, validUntil: '2022-07-31', ...wordsGone }),
    law('wvo2020', `art. 3.41 ${part}`, { sectors: ['vo'], validFrom: '2022-08-01' }),
    law('wec', `art. 5 ${part}`, { sectors: special, validFrom, ...inferred }),
    law('wko', `art. 1.51a ${part}`, childcare),
  ];
}

const newWords = { validFrom: '2024-07-01', said: ': seksueel misdrijf' };
const oldWords = { validUntil: '2024-06-30', said: ': misdrijf tegen de zeden' };
const minor = ' (minderjarige leerling)';

function notKept(act: string): Doubt {
  return { why: `de woorden van de ${act} van toen zijn niet bewaard` };
}

/** The duty to consult and report to the police when somebody working for the school may have offended. */
export function staffOffenceDuty(): Ground[] {
  return [...offenceDuty(), aboutHouder('art. 1.51c')];
}

/** That each member of staff tells the board at once (lid 3) of such an offence (lid 1). */
export function staffTellsBoard(): Ground[] {
  const pastHouder = [aboutHouder('art. 1.51b lid 4'), aboutHouder('art. 1.51c')];
  return [...offenceDuty(' lid 1 en 3'), ...asBackground(pastHouder)];
}

function aboutHouder(place: string): Ground {
  return law('wko', place, { ...childcare, said: ': als het om de houder zelf gaat' });
}

function offenceDuty(part = ''): Ground[] {
  const wpo = { sectors: ['po'] as const };
  const vo = { sectors: ['vo'] as const };
  const wec = { sectors: special };
  return [
    law('wpo', `art. 4a${part}`, {
      ...wpo,
      ...oldWords,
      said: ` (elke leerling)${oldWords.said}`,
      doubts: [notKept('WPO')],
    }),
    law('wpo', `art. 4a${part}`, { ...wpo, ...newWords, said: ` (elke leerling)${newWords.said}` }),
    law('wvo', `art. 3${part}`, {
      ...vo,
      validUntil: '2022-07-31',
      said: `${minor}${oldWords.said}`,
      doubts: [{ why: 'de woorden van de WVO van toen komen uit een tekst zonder datum' }],
    }),
    law('wvo2020', `art. 3.39${part}`, {
      ...vo,
      ...oldWords,
      validFrom: '2022-08-01',
      said: `${minor}${oldWords.said}`,
      doubts: [notKept('WVO 2020')],
    }),
    law('wvo2020', `art. 3.39${part}`, { ...vo, ...newWords, said: `${minor}${newWords.said}` }),
    law('wec', `art. 4a${part}`, {
      ...wec,
      ...oldWords,
      said: `${minor}${oldWords.said}`,
      doubts: [notKept('WEC')],
    }),
    law('wec', `art. 4a${part}`, { ...wec, ...newWords, said: `${minor}${newWords.said}` }),
    law('wko', `art. 1.51b${part}`, { ...childcare, said: ': seksueel misdrijf of mishandeling' }),
  ];
}

const framework =
  'https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/07/04/afwegingskader-meldcode-onderwijs-en-leerplicht';

const schools: readonly Sector[] = ['po', 'vo', 'so', 'vso'];

/**
 * Professional norms of the weighing framework, part of the meldcode since 1 January 2019. No statute says them. It was
 * made for schools: in childcare it is told as well, for silence would endanger a child, and with the doubt that nobody
 * looked up whether it holds there.
 */
export function weighingFramework(what: string): Ground[] {
  const norm = (name: string, sectors: readonly Sector[], ...more: Doubt[]) =>
    comparedNow({
      kind: 'norm',
      article: `${name}: ${what}`,
      source: framework,
      sectors,
      validFrom: lettersMoved,
      doubts: [{ why: 'of er een nieuwer afwegingskader is dan dat van 2018, is niet nagegaan' }, ...more],
    });
  return [
    norm('Afwegingskader meldcode onderwijs (2018, geldt sinds 2019)', schools),
    norm('Afwegingskader meldcode onderwijs (2018, voor scholen), toegepast op de opvang', ['ko'], {
      why: 'of dit kader in de opvang geldt, is niet nagegaan',
    }),
  ];
}

/** Wmo 2015, "art. 5.2.6". */
export function wmo(place: string): Ground[] {
  return [law('wmo', place, { validFrom: '2015-01-01' })];
}

/** Jeugdwet, "art. 7.1.1.2". */
export function jeugdwet(place: string): Ground[] {
  return [law('jeugdwet', place, { validFrom: '2015-01-01' })];
}

/** Uitvoeringsbesluit Wmo 2015: what the municipality sees to at Veilig Thuis, so never more than background. */
export function municipalDuty(place: string): Ground[] {
  const why = 'het Uitvoeringsbesluit is alleen gelezen zoals het sinds 1 januari 2026 luidt';
  return asBackground([law('uitvoeringsbesluit-wmo', place, { doubts: [{ until: '2025-12-31', why }] })]);
}

/** Wet medezeggenschap op scholen, "art. 10 onder e". */
export function wms(place: string): Ground[] {
  return [law('wms', place, { validFrom: '2007-01-01' })];
}

/** No law: what good protocols and guides do. Says so on screen. */
export function practice(what: string, source?: string): Ground[] {
  return [
    comparedNow({ kind: 'practice', article: what, ...(source && { source }), validFrom: firstJudgedDay }),
  ];
}

/** What we conclude from these grounds, which do not say it in so many words. */
export function ownReading(grounds: readonly Ground[]): Ground[] {
  return grounds.map((ground) => ({ ...ground, kind: 'own-reading' }));
}

/** Law that explains a rule without asking it of a protocol. */
export function asBackground(grounds: readonly Ground[]): Ground[] {
  return grounds.map((ground) => ({ ...ground, isBackground: true }));
}

/** The same grounds, with what is not known of them. */
export function doubted(grounds: readonly Ground[], why: string): Ground[] {
  return grounds.map((ground) => ({ ...ground, doubts: [...(ground.doubts ?? []), { why }] }));
}

/** A flow one cannot follow helps nobody "zo snel en adequaat mogelijk". */
export const soundFlow: Ground[] = meldcodeDuty('lid 1').map((ground) => ({
  ...ground,
  article: `${ground.article}: zo snel en adequaat mogelijk hulp`,
}));
