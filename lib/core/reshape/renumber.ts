import type { Operation } from '@/schemas/operation';
import type { Step } from '@/schemas/protocol-flow';

type Labelled = Pick<Step, 'id' | 'label'>;

export const isNumber = ({ label }: Labelled) => /^\d{1,4}$/.test(label.trim());

/**
 * The number the steps count from, when they count on by one: then the program chose them, or somebody who would have
 * chosen the same. Steps such as "1A" and "Fase 2" are skipped. Undefined when somebody numbered otherwise.
 */
export function countsFrom(steps: readonly Labelled[]): number | undefined {
  const numbers = steps.filter(isNumber).map(({ label }) => Number(label));
  const [first] = numbers;
  return numbers.every((number, at) => number === first! + at) ? first : undefined;
}

/** The edits by which numbered steps go on counting after steps were added, moved or taken away; none when the author chose. */
export function renumber(before: readonly Labelled[], after: readonly Labelled[]): Operation[] {
  const first = countsFrom(before);
  if (first === undefined) return [];
  return after.filter(isNumber).flatMap(({ id, label }, at): Operation[] => {
    const wanted = String(first + at);
    return label === wanted ? [] : [{ kind: 'change_step', stepId: id, patch: { label: wanted } }];
  });
}
