import type { Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';

/** The five steps of Besluit verplichte meldcode art. 2 lid 2, in the order in which it names them. */
export const statutoryKinds = ['signal', 'consult', 'talk', 'weigh', 'decide'] as const satisfies StepKind[];
type StatutoryKind = (typeof statutoryKinds)[number];

/** As art. 2 lid 2 names them since 2019, with the word of schools where that differs. */
const today: Readonly<Record<StatutoryKind, string>> = {
  signal: 'signalen in kaart brengen',
  consult: 'overleggen met een collega en zo nodig met Veilig Thuis of een deskundige',
  talk: 'gesprek met de cliënt (leerling en/of ouders)',
  weigh: 'het toepassen van het afwegingskader (wegen)',
  decide: 'beslissen over melden en over hulp',
};
const since2015: Readonly<Record<StatutoryKind, string>> = {
  ...today,
  consult: 'overleggen met een collega en zo nodig met het AMHK (nu Veilig Thuis) of een deskundige',
  weigh: 'wegen van risico, aard en ernst',
  decide: 'beslissen over hulp dan wel melden',
};

const from2013: Readonly<Record<StatutoryKind, string>> = {
  ...since2015,
  consult:
    'overleggen met een collega en zo nodig met het steunpunt huiselijk geweld, het AMK (nu Veilig Thuis) of een deskundige',
};

/** What the law of that day calls the step. */
export function statutoryName(kind: StatutoryKind, on: string): string {
  if (on < '2015-01-01') return from2013[kind];
  return (on < '2019-01-01' ? since2015 : today)[kind];
}

/** Is this one of the five steps of the law, or more of them in one? */
export function isStatutory({ kinds }: Pick<Step, 'kinds'>): boolean {
  return kinds.some((kind) => statutoryKinds.some((one) => one === kind));
}
