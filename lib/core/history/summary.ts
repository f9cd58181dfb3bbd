import { listed, numberInDutch } from '@/lib/core/dutch';
import type { Mark, Session } from '@/schemas/draft-history';

const marks: [Mark, string][] = [
  ['added', 'nieuw'],
  ['changed', 'gewijzigd'],
  ['removed', 'weg'],
];
/** So many places are named; more are counted. */
const MOST_PLACES = 4;

/** What was done, in a few words: "Stap 2 en 3: 2 nieuw, 4 gewijzigd, 1 weg". */
export function summaryInDutch({ kind, touched }: Pick<Session, 'kind' | 'touched'>): string {
  if (kind === 'start') return 'Concept gemaakt';
  if (kind === 'kept') return 'Tekst van eerder';
  const whole = kind === 'replaced' ? 'Hele tekst vervangen. ' : '';
  if (touched.length === 0) return `${whole}Niets veranderd`;
  const counts = marks
    .map(([mark, word]) => [touched.filter((one) => one.mark === mark).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${numberInDutch(count)} ${word}`);
  return `${whole}${placesInDutch(touched.map(({ place }) => place))}: ${counts.join(', ')}`;
}

const STEP = /^Stap (\S+)$/;

function placesInDutch(all: readonly string[]): string {
  const places = [...new Set(all)].toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  if (places.length > MOST_PLACES) return `Op ${numberInDutch(places.length)} plekken`;
  const steps = places.flatMap((place) => STEP.exec(place)?.[1] ?? []);
  const others = places.filter((place) => !STEP.test(place) && place.trim() !== '');
  const inSteps = steps.length > 0 ? [`Stap ${listed(steps, 'en')}`] : [];
  return [...inSteps, ...others].join(', ');
}
