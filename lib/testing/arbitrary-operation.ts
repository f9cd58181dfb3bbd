import fc from 'fast-check';
import { applyOperation, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { drawFrom, operationGenerators, type GeneratedKind } from './operation-generators';
import type { Chance } from './picks';

/** What chance decided about one operation, before there is a document to apply it to. */
type Choice = Chance & { kind: GeneratedKind };

const arbitraryKind = fc.oneof(
  ...Object.entries(operationGenerators).map(([kind, { often }]) => ({
    weight: often,
    arbitrary: fc.constant(kind as GeneratedKind),
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
    const operation = operationGenerators[choice.kind].make(drawFrom(before, choice));
    const result = operation && applyOperation(before, operation);
    if (!operation || !result?.ok) continue;
    const { protocol: after, inverse } = result.value;
    steps.push({ before, operation, after, inverse });
    before = after;
  }
  return steps;
}
