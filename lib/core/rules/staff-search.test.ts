import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  action,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  step,
  type Way,
} from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import { endsQuietly, goesRoundQuietly, type QuietCard } from '@/lib/testing/quiet-runs';
import type { Card } from '@/schemas/protocol-flow';
import { factsOf } from './facts';
import { staffRouteForEveryone } from './legal/ml-42-staff-route-for-everyone';

const kinds = [
  'stay',
  'pass-on',
  'choice',
  'triage',
  'tell',
  'inspector',
  'police',
  'close',
  'help',
  'other',
  'transfer',
] as const;
type Part = { id: string; kind: (typeof kinds)[number]; to: readonly { to: string; no: boolean }[] };

const flow: fc.Arbitrary<Part[]> = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const line = fc.record({ to: fc.nat(size - 1).map((index) => `c${index}`), no: fc.boolean() });
  const one = fc.record({
    kind: fc.constantFrom(...kinds, 'choice' as const, 'tell' as const),
    to: fc.uniqueArray(line, { maxLength: 3, selector: ({ to }) => to }),
  });
  return fc
    .array(one, { minLength: size, maxLength: size })
    .map((cards) => cards.map((card, index): Part => ({ id: `c${index}`, ...card })));
});

function cardOf({ id, kind, to }: Part): Card {
  const ways = to.map((line): Way => ({ to: line.to, answers: [line.no ? 'no' : 'yes'] }));
  const plain = to.map((line) => line.to);
  switch (kind) {
    case 'stay':
      return action(id, 'col-a', plain);
    case 'pass-on':
      return handover(id, 'col-a', plain);
    case 'choice':
      return question(id, 'col-a', ways);
    case 'triage':
      return question(id, 'col-a', ways, { questions: ['triage'] });
    case 'tell':
      return action(id, 'col-a', plain, { tags: ['inform-board'] });
    case 'inspector':
      return action(id, 'col-a', plain, { tags: ['confidential-inspector'] });
    case 'police':
      return outcome(id, plain, { outcome: 'police-report' });
    case 'close':
    case 'help':
    case 'other':
    case 'transfer':
      return outcome(id, plain, { outcome: kind });
  }
}

function asQuiet({ id, kind, to }: Part): QuietCard {
  const lines = kind === 'triage' ? to.filter(({ no }) => !no) : to;
  const stops = to.length === 0 || kind === 'close' || kind === 'help';
  return {
    id,
    to: lines.map((line) => line.to),
    isQuestion: kind === 'choice' || kind === 'triage',
    speaks: kind === 'tell' || kind === 'inspector' || kind === 'police',
    stops,
    isEnd: stops && kind !== 'transfer',
  };
}

it('finds in any route about staff that one can stop or go round while no board knows, and no more', () => {
  const tally = { ends: 0, round: 0, told: 0 };
  fc.assert(
    fc.property(flow, (parts) => {
      const staff = route('medewerker', [step('m-1', parts.map(cardOf))], { kind: 'staff-offence' });
      const protocol = protocolOf({ routes: [staff] });
      const found = staffRouteForEveryone
        .check(protocol, factsOf(protocol, { on: testDay }))
        .filter(({ subject }) => subject === 'untold');
      const quiet = parts.map(asQuiet);
      const isJudged = parts.some(({ kind }) => kind === 'tell');
      const ends = isJudged && endsQuietly(quiet);
      const round = isJudged && !ends && goesRoundQuietly(quiet);
      tally[ends ? 'ends' : round ? 'round' : 'told'] += 1;
      expect(found).toHaveLength(ends || round ? 1 : 0);
      for (const { message } of found)
        expect(message).toMatch(ends ? /zonder dat het bestuur het weet/ : /weer bij dezelfde vraag/);
    }),
    flowSeeds(1500),
  );
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(20);
});
