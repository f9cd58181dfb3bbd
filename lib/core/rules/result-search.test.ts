import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  action,
  handover,
  note,
  outcome,
  protocolOf,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import type { Card } from '@/schemas/protocol-flow';
import { factsOf } from './facts';
import { resultBeforeHelp } from './legal/ml-40-result-before-help';

/** What a card is for: it weighs help, helps, fills the time, or is help that nobody gives. */
const weighs = ['weighing-3', 'weighing-4', 'help-possible'] as const;
const helps = ['act', 'give', 'help', 'report'] as const;
const others = ['minutes', 'idle', 'note', 'tell', 'decide', 'choice', 'follow'] as const;
const kinds = [...weighs, ...helps, ...others] as const;
type Part = { id: string; kind: (typeof kinds)[number] | 'result'; to: readonly string[] };

const flow: fc.Arbitrary<Part[]> = fc.integer({ min: 3, max: 7 }).chain((size) => {
  const id = fc.nat(size - 1).map((index) => `c${index}`);
  const one = fc.record({
    kind: fc.constantFrom(...kinds, 'choice' as const, 'minutes' as const),
    to: fc.uniqueArray(id, { maxLength: 3 }),
  });
  return fc
    .tuple(fc.array(one, { minLength: size, maxLength: size }), fc.integer({ min: 1, max: size - 1 }))
    .map(([cards, asked]) =>
      cards.map(({ kind, to }, index): Part => ({
        id: `c${index}`,
        kind: index === asked ? 'result' : kind,
        to,
      })),
    );
});

function cardOf({ id, kind, to }: Part): Card {
  const informed = { parts: [{ columnId: 'col-a' as never, part: 'informed' as const }] };
  switch (kind) {
    case 'act':
      return action(id, 'col-a', to, { title: 'Ga naar de speltherapeut' });
    case 'give':
      return handover(id, 'col-a', to);
    case 'minutes':
      return action(id, 'col-a', to, { title: 'Leg alles vast' });
    case 'idle':
      return action(id, 'col-a', to, { title: 'Bied hulp aan het gezin', ...informed });
    case 'note':
      return note(id, 'col-a', to);
    case 'tell':
      return action(id, 'col-a', to, { tags: ['inform-before-report'] });
    case 'decide':
      return action(id, 'col-a', to, { parts: [{ columnId: 'col-a' as never, part: 'decides' }] });
    case 'choice':
      return question(id, 'col-a', to);
    case 'follow':
      return outcome(id, to, { outcome: 'other' });
    case 'help':
    case 'report':
      return outcome(id, to, { outcome: kind });
    case 'result':
      return question(id, 'col-a', to, { questions: ['weighing-5'] });
    case 'weighing-3':
    case 'weighing-4':
    case 'help-possible':
      return question(id, 'col-a', to, { questions: [kind] });
  }
}

type Way = 'nothing' | 'filled' | 'of-nobody' | 'direct';

/** Every line of cards to the question, in which no card comes more than twice, and how much of it is help. */
function helplessWays(parts: readonly Part[]): Set<Way> {
  const found = new Set<Way>();
  const ways: string[][] = [[parts[0]!.id]];
  const kindOf = (id: string) => parts.find((one) => one.id === id)!.kind;
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1)!;
    if (kindOf(last) === 'result') {
      const passed = way.slice(0, -1).map(kindOf);
      const weighed = passed.findLastIndex((kind) => weighs.some((one) => one === kind));
      const after = passed.slice(weighed + 1);
      if (!after.some((kind) => helps.some((one) => one === kind))) {
        if (weighed === -1) found.add('nothing');
        else if (after.includes('minutes')) found.add('filled');
        else found.add(after.includes('idle') ? 'of-nobody' : 'direct');
      }
    }
    for (const to of parts.find(({ id }) => id === last)!.to)
      if (way.filter((id) => id === to).length < 2) ways.push([...way, to]);
  }
  return found;
}

it('asks of the result in any route what following every line finds', () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(flow, (parts) => {
      const protocol = protocolOf({
        routes: [route('thuis', [step('step-5', parts.map(cardOf), { kinds: ['decide'] })])],
      });
      const found = resultBeforeHelp.check(protocol, factsOf(protocol, { on: testDay }));
      const ways = helplessWays(parts);
      for (const way of ways.size > 0 ? ways : ['helped']) tally.set(way, (tally.get(way) ?? 0) + 1);
      expect(found.length > 0).toBe(ways.size > 0);
      const isEarly = ways.has('nothing') || ways.has('filled');
      if (isEarly)
        expect(found).toMatchObject([{ message: expect.stringContaining('voordat er hulp is') as string }]);
      if (isEarly) expect(found[0]!.subject).toBeUndefined();
      else if (ways.has('of-nobody')) expect(found[0]!.severity).not.toBe('advises');
    }),
    flowSeeds(1500),
  );
  for (const way of ['nothing', 'filled', 'of-nobody', 'direct', 'helped'])
    expect(tally.get(way), way).toBeGreaterThan(20);
});
