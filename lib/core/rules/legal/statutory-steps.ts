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
const before2019: Readonly<Record<StatutoryKind, string>> = {
  ...today,
  weigh: 'wegen van risico, aard en ernst',
  decide: 'beslissen over hulp dan wel melden',
};

/** What the law of that day calls the step. */
export function statutoryName(kind: StatutoryKind, on: string): string {
  return (on < '2019-01-01' ? before2019 : today)[kind];
}

/** Is this one of the five steps of the law, or more of them in one? */
export function isStatutory({ kinds }: Pick<Step, 'kinds'>): boolean {
  return kinds.some((kind) => statutoryKinds.some((one) => one === kind));
}
