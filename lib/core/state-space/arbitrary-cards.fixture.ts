import fc from 'fast-check';
import { action, outcome, question, route, step } from '@/lib/testing/build-protocol';
import type { Card, Route } from '@/schemas/protocol-flow';

export type Drawn = { kind: string; join: 'any' | 'all'; to: number[] };

export function routeFrom(drawn: readonly Drawn[]): Route {
  const cards = drawn.map(({ kind, join, to }, number): Card => {
    const ways = [...new Set(to)].map((target) => `c-${target}`);
    if (kind === 'question') return question(`c-${number}`, 'col-a', ways, { join });
    if (kind === 'action') return action(`c-${number}`, 'col-a', ways, { join });
    return outcome(`c-${number}`, [], { join });
  });
  return route('home', [step('step-1', cards)]);
}

/** Small routes in every shape: lines forward and back, questions, parallel lines and joins. */
export const arbitraryCards: fc.Arbitrary<Drawn[]> = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('action', 'question', 'outcome'),
      join: fc.constantFrom('any' as const, 'all' as const),
      to: fc.array(fc.nat(count - 1), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: count, maxLength: count },
  ),
);
