import fc from 'fast-check';
import type { FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline } from '@/schemas/protocol-flow';
import {
  action,
  column,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from './build-protocol';

const kinds = [
  'stay',
  'call',
  'ask',
  'own',
  'police',
  'question',
  'emergency',
  'report',
  'other',
  'help',
  'close',
] as const;
const terms = [undefined, 'direct', 'week'] as const;
type Term = (typeof terms)[number];

/** A card of a route for danger, and what is true of it. */
export type AcuteCard = { id: string; kind: (typeof kinds)[number]; to: readonly string[]; term: Term };
export type AcuteFlow = { cards: readonly AcuteCard[]; term: Term };

/** Small routes for danger with any lines, also such as nobody would draw. */
export const acuteFlow: fc.Arbitrary<AcuteFlow> = fc
  .integer({ min: 2, max: 7 })
  .chain((size) => {
    const id = fc.nat(size - 1).map((index) => `c${index}`);
    const one = fc.record({
      kind: fc.constantFrom(...kinds, 'question' as const, 'stay' as const),
      lines: fc.uniqueArray(id, { maxLength: 3 }),
      term: fc.constantFrom(undefined, undefined, ...terms),
    });
    return fc.record({
      cards: fc.array(one, { minLength: size, maxLength: size }),
      term: fc.constantFrom(...terms),
    });
  })
  .map(({ cards, term }) => ({
    term,
    cards: cards.map(({ kind, lines, term: own }, index) => ({
      id: `c${index}`,
      kind,
      to: lines,
      term: own,
    })),
  }));

export function acuteProtocol({ cards, term }: AcuteFlow): Protocol {
  const acute = step('a-1', cards.map(cardOf), deadlineOf(term));
  return protocolOf({
    functions: [
      schoolFunction('teacher'),
      schoolFunction('baas', { name: 'Locatiemanager', decidesOnReport: true }),
      schoolFunction('police', { kind: 'external' }),
    ],
    columns: [column('col-a', ['teacher', 'baas'])],
    routes: [route('acuut', [acute], { kind: 'acute' })],
  });
}

function cardOf({ id, kind, to, term }: AcuteCard): Card {
  const more = deadlineOf(term);
  switch (kind) {
    case 'stay':
      return action(id, 'col-a', to, { title: 'Blijf bij het kind', ...more });
    case 'call':
      return action(id, 'col-a', to, { title: 'Bel 112', ...more });
    case 'ask':
      return action(id, 'col-a', to, { title: 'Overleg met de Locatiemanager', ...more });
    case 'own':
      return handover(id, 'col-a', to, { toFunctionIds: ['baas' as FunctionId], ...more });
    case 'police':
      return handover(id, 'col-a', to, { toFunctionIds: ['police' as FunctionId], ...more });
    case 'question':
      return question(id, 'col-a', to, more);
    case 'emergency':
    case 'report':
    case 'other':
    case 'help':
    case 'close':
      return outcome(id, to, { outcome: kind, ...more });
  }
}

function deadlineOf(term: Term): { deadline?: Deadline } {
  if (term === undefined) return {};
  return {
    deadline: { term: term === 'direct' ? { kind: 'direct' } : { kind: 'within', amount: 1, unit: 'week' } },
  };
}
