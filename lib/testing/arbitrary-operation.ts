import fc from 'fast-check';
import { applyOperation, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { chooseOperation, type Choice } from './choose-operation';

/** How often each kind is drawn: the edits of everyday more often than the removal of a whole route. */
const weights: Record<Choice['kind'], number> = {
  change_protocol: 1,
  add_function: 2,
  change_function: 1,
  remove_function: 2,
  add_column: 2,
  change_column: 2,
  move_column: 2,
  remove_column: 2,
  add_route: 1,
  change_route: 3,
  move_route: 1,
  remove_route: 1,
  add_step: 3,
  change_step: 1,
  move_step: 2,
  remove_step: 2,
  add_card: 8,
  change_card: 2,
  replace_card: 4,
  move_card: 8,
  remove_card: 4,
  add_exit: 6,
  change_exit: 2,
  remove_exit: 2,
  add_entry: 3,
  replace_entry: 2,
  move_entry: 2,
  remove_entry: 3,
  batch: 4,
};

const arbitraryKind = fc.oneof(
  ...Object.entries(weights).map(([kind, weight]) => ({
    weight,
    arbitrary: fc.constant(kind as Choice['kind']),
  })),
);

/** Words as people type them: short, empty, long enough to wrap, with a very long word. */
const arbitraryWords = fc.oneof(
  fc.constantFrom('', 'ja', 'Vraag advies', 'Bel 0800-2000', 'Is er een vermoeden van kindermishandeling?'),
  fc.constant('Verantwoordelijkheidsverdelingsoverzicht van de aandachtsfunctionaris'),
  fc
    .array(
      fc.constantFrom('leerling', 'ouder', 'Veilig Thuis', 'twijfel', 'de', 'en', 'IB’er', 'coördinator'),
      { maxLength: 24 },
    )
    .map((list) => list.join(' ')),
);

/** What chance decides about one operation; `chooseOperation` makes the operation for a given protocol. */
export const arbitraryChoice: fc.Arbitrary<Choice> = fc.record({
  kind: arbitraryKind,
  picks: fc.array(fc.nat(0xffff), { minLength: 6, maxLength: 12 }),
  words: arbitraryWords,
});

export type AppliedStep = { before: Protocol; operation: Operation; after: Protocol; inverse: Operation };

/** Applies what the choices come to, one after the other; what is refused is skipped. */
export function applyChoices(start: Protocol, choices: readonly Choice[]): AppliedStep[] {
  const steps: AppliedStep[] = [];
  let before = start;
  for (const choice of choices) {
    const operation = chooseOperation(before, choice);
    const result = operation && applyOperation(before, operation);
    if (!operation || !result?.ok) continue;
    const { protocol: after, inverse } = result.value;
    steps.push({ before, operation, after, inverse });
    before = after;
  }
  return steps;
}
