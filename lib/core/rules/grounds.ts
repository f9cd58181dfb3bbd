import type { Ground } from './rule';

/** The article numbers and days stand in docs/rules; a reader is always told to check the law as it is now. */
const law = (number: string) => `https://wetten.overheid.nl/${number}`;
/** The day on which the Wet verplichte meldcode came into force. */
const START = '2013-07-01';

/** Besluit verplichte meldcode, "art. 2 lid 1 onder b": for all sectors. */
export function besluit(place: string, validFrom = START): Ground[] {
  return [{ article: `Besluit verplichte meldcode ${place}`, source: law('BWBR0033723'), validFrom }];
}

/** The duty to have a meldcode stands in three education laws with the same text; `part` is "lid 1". */
export function meldcodeDuty(part: string): Ground[] {
  return [
    { article: `WPO art. 4b ${part}`, source: law('BWBR0003420'), sectors: ['po'], validFrom: START },
    {
      article: `WVO art. 3a ${part}`,
      source: law('BWBR0002399'),
      sectors: ['vo'],
      validFrom: START,
      validUntil: '2022-07-31',
    },
    { article: `WVO 2020 (was WVO art. 3a ${part})`, sectors: ['vo'], validFrom: '2022-08-01' },
    { article: `WEC art. 5 ${part}`, source: law('BWBR0003549'), sectors: ['so', 'vso'], validFrom: START },
  ];
}

/** The duty to consult and report to the police when somebody working for the school may have offended. */
export function staffOffenceDuty(): Ground[] {
  return [
    { article: 'WPO art. 4a', source: law('BWBR0003420'), sectors: ['po'], validFrom: START },
    {
      article: 'WVO art. 3 (minderjarige leerling)',
      source: law('BWBR0002399'),
      sectors: ['vo'],
      validFrom: START,
      validUntil: '2022-07-31',
    },
    { article: 'WVO 2020 (was WVO art. 3, minderjarige leerling)', sectors: ['vo'], validFrom: '2022-08-01' },
    {
      article: 'WEC (zelfde plicht als WPO art. 4a)',
      source: law('BWBR0003549'),
      sectors: ['so', 'vso'],
      validFrom: START,
    },
  ];
}

const framework =
  'https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/07/04/afwegingskader-meldcode-onderwijs-en-leerplicht';

/** Professional norms of the weighing framework, part of the meldcode since 1 January 2019. */
export function weighingFramework(what: string): Ground[] {
  return [
    {
      article: `Afwegingskader meldcode onderwijs (2019): ${what}`,
      source: framework,
      validFrom: '2019-01-01',
    },
  ];
}

/** Wmo 2015, "art. 5.2.6". */
export function wmo(place: string): Ground[] {
  return [{ article: `Wmo 2015 ${place}`, source: law('BWBR0035362'), validFrom: '2015-01-01' }];
}

/** Jeugdwet, "art. 7.1.1.2". */
export function jeugdwet(place: string): Ground[] {
  return [{ article: `Jeugdwet ${place}`, source: law('BWBR0034925'), validFrom: '2015-01-01' }];
}

/** Wet medezeggenschap op scholen. */
export function wms(place: string): Ground[] {
  return [{ article: `Wms ${place}`, source: law('BWBR0020685'), validFrom: START }];
}

const PRACTICE = 'Praktijk, geen wet: ';

/** No law: what good protocols and guides do. Says so on screen. */
export function practice(what: string, source?: string): Ground[] {
  return [{ article: `${PRACTICE}${what}`, ...(source && { source }), validFrom: START }];
}

/** Is this a ground of practice, which has no day of law and no text of law to check? */
export function isPractice({ article }: Pick<Ground, 'article'>): boolean {
  return article.startsWith(PRACTICE);
}

/** A flow one cannot follow helps nobody "zo snel en adequaat mogelijk". */
export const soundFlow: Ground[] = meldcodeDuty('lid 1').map((ground) => ({
  ...ground,
  article: `${ground.article}: zo snel en adequaat mogelijk hulp`,
}));
