import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
} from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { stopsUntold } from '@/lib/testing/stops-untold';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { factsOf } from './facts';
import { keptFromBoard } from './legal/kept-from-board';

const staffRouteOf = ({ routes }: Protocol) => routes.find(({ kind }) => kind === 'staff-offence')!;

function told(protocol: Protocol, ofBoard: readonly string[]) {
  const staff = staffRouteOf(protocol);
  const facts = factsOf(protocol, { on: testDay, sectors: ['po'] });
  return {
    found: keptFromBoard(protocol, facts, staff).length > 0,
    untold: stopsUntold(protocol, staff, new Set(ofBoard)),
  };
}

const isDanger = ({ stops, goesRound }: ReturnType<typeof stopsUntold>) => stops || goesRound;

const MOST = 7;
const target = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: MOST - 1 }).map((index) => `c${index}`) },
  { weight: 1, arbitrary: fc.constant('route:thuis') },
);
const way = fc.record({
  to: target,
  answers: fc.constantFrom<Answer[]>(['yes'], ['no'], ['doubt'], ['no', 'doubt']),
  columnIds: fc.option(fc.constantFrom(['col-board'], ['col-a'], ['col-a', 'col-board']), {
    nil: undefined,
    freq: 6,
  }),
});
const shape = fc.record({
  kind: fc.constantFrom('action', 'question', 'question', 'question', 'outcome', 'handover'),
  ways: fc.array(way, { minLength: 1, maxLength: 3 }),
  tag: fc.constantFrom(
    'none',
    'none',
    'none',
    'none',
    'inform-board',
    'confidential-inspector',
    'police-report',
  ),
  outcome: fc.constantFrom('close', 'help', 'transfer', 'police-report', 'other'),
  isTriage: fc.constantFrom(false, false, true),
});
type Shape = typeof shape extends fc.Arbitrary<infer One> ? One : never;

function cardOf({ kind, ways, tag, isTriage, ...more }: Shape, index: number, count: number): Card {
  const id = `c${index}`;
  const tags = tag === 'none' ? [] : [tag as 'inform-board'];
  const kept = ways.map(({ to, answers, columnIds }) => ({
    to: to.startsWith('c') ? `c${Number(to.slice(1)) % count}` : to,
    answers,
    ...(columnIds && { columnIds: columnIds.map((one) => one as ColumnId) }),
  }));
  if (kind === 'question')
    return question(id, 'col-a', kept, { tags, questions: [isTriage ? 'triage' : 'other'] });
  if (kind === 'action') return action(id, 'col-a', kept, { tags });
  if (kind === 'handover') return handover(id, 'col-a', kept.slice(1), { tags });
  return outcome(id, kept.slice(2), { tags, outcome: more.outcome as 'close' });
}

const someRoute = fc.array(shape, { minLength: 2, maxLength: MOST }).map((shapes) =>
  protocolOf({
    functions: [schoolFunction('teacher'), schoolFunction('board', { tags: ['board'] })],
    columns: [column('col-a', ['teacher']), column('col-board', ['board'])],
    routes: [
      route('thuis', [step('home', [outcome('end')])]),
      route(
        'staf',
        [
          step(
            'staff',
            shapes.map((one, index) => cardOf(one, index, shapes.length)),
          ),
        ],
        {
          kind: 'staff-offence',
        },
      ),
    ],
  }),
);

describe('a route about staff made at random', () => {
  it('is found exactly when somebody can stop, or go round, while the board has not heard', () => {
    const seen = { dangers: 0, harmless: 0, circles: 0 };
    fc.assert(
      fc.property(someRoute, (protocol) => {
        const { found, untold } = told(protocol, ['col-board']);
        if (isDanger(untold)) seen.dangers += 1;
        else seen.harmless += 1;
        if (!untold.stops && untold.goesRound) seen.circles += 1;
        expect(found).toBe(isDanger(untold));
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(seen.dangers, seen.harmless)).toBeGreaterThan(3_000);
    expect(seen.circles).toBeGreaterThan(100);
  });
});

describe('every line of the route about staff of the model to every other card of it', () => {
  const model = readContent('model-meldcode');
  const ofBoard = model.columns
    .filter(({ functionIds }) =>
      model.functions.some(({ id, tags }) => tags.includes('board') && functionIds.includes(id)),
    )
    .map(({ id }) => id as string);
  const cards = staffRouteOf(model).steps.flatMap((one) => one.cards);

  function retargeted(exitId: string, to: CardId): Protocol {
    const turned = (card: Card) => ({
      ...card,
      exits: card.exits.map((exit) => (exit.id === exitId ? { ...exit, to: { cardId: to } } : exit)),
    });
    return {
      ...model,
      routes: model.routes.map((one) =>
        one.kind === 'staff-offence'
          ? { ...one, steps: one.steps.map((each) => ({ ...each, cards: each.cards.map(turned) })) }
          : one,
      ),
    };
  }

  it('is found exactly when somebody can stop, or go round, while the board has not heard', () => {
    const judged = cards.flatMap(({ exits }) =>
      exits.flatMap(({ id }) =>
        cards.map((card) => ({ name: `${id} → ${card.id}`, ...told(retargeted(id, card.id), ofBoard) })),
      ),
    );
    expect(told(model, ofBoard)).toEqual({ found: false, untold: { stops: false, goesRound: false } });
    expect(judged.length).toBeGreaterThan(50);
    expect(judged.filter(({ untold }) => isDanger(untold)).length).toBeGreaterThan(3);
    expect(judged.filter(({ found, untold }) => found !== isDanger(untold)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
