import type { Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';

/** The five steps of Besluit verplichte meldcode art. 2 lid 2, in the order in which it names them. */
export const statutoryKinds: readonly StepKind[] = ['signal', 'consult', 'talk', 'weigh', 'decide'];

/** Is this one of the five steps of the law, or more of them in one? */
export function isStatutory({ kinds }: Pick<Step, 'kinds'>): boolean {
  return kinds.some((kind) => statutoryKinds.includes(kind));
}
