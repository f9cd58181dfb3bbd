import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { partId } from '@/schemas/ids';
import type { CardId, ColumnId, ExitId, StepId } from '@/schemas/ids';
import { card as cardSchema, type CardKind } from '@/schemas/protocol-flow';
import type { Protocol } from '@/schemas/protocol';
import { connectCards, guessedAnswer } from './connect-cards';
import { moveCard } from './move-card';
import { newCard } from './new-card';
import { newId } from '../../ids/new-id';
import { nextStepLabel } from './next-label';
import { nudgeCard } from './nudge-card';
import { cardsOnlyIn, removeColumn } from './remove-column';
import { addStep, moveStep } from './place-step';
import { removeStep } from './remove-step';
import { setPart } from './set-part';

const k = (id: string) => id as CardId;
const c = (id: string) => id as ColumnId;
const s = (id: string) => id as StepId;
const protocol = protocolOf({
  columns: [column('ca'), column('cb'), column('cc')],
  routes: [
    route('home', [
      step('s1', [
        action('wide', ['ca', 'cb'], ['k2']),
        action('k2', 'ca'),
        action('k3', 'cc'),
        action('k4', 'ca'),
      ]),
      step('s2', [question('q1', 'cb'), outcome('end')]),
    ]),
  ],
});

function after(operation: Operation | undefined, on: Protocol = protocol): Protocol {
  if (!operation) throw new Error('no operation');
  const result = applyOperation(on, operation);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.place}`);
  const undone = applyOperation(result.value.protocol, result.value.inverse);
  expect(undone.ok && undone.value.protocol).toEqual(on);
  return result.value.protocol;
}
const cardsIn = (document: Protocol, id: string) =>
  document.routes[0]!.steps.find((each) => each.id === id)!.cards.map((card) => card.id);
const columnsOfCard = (document: Protocol, id: string) =>
  findCard(document, k(id))!.card.parts.map(({ columnId }) => columnId);

describe('moving a card', () => {
  it('goes to another step and shifts all its columns together', () => {
    const moved = after(moveCard(protocol, k('wide'), { stepId: s('s2'), index: 0, columnId: c('cb') }));
    expect(cardsIn(moved, 's2')).toEqual(['wide', 'q1', 'end']);
    expect(columnsOfCard(moved, 'wide')).toEqual(['cb', 'cc']);
  });
  it('shifts no further than the columns reach', () => {
    const moved = after(moveCard(protocol, k('wide'), { stepId: s('s1'), index: 0, columnId: c('cc') }));
    expect(columnsOfCard(moved, 'wide')).toEqual(['cb', 'cc']);
  });
  it('is nothing when the card stands there already', () => {
    expect(moveCard(protocol, k('wide'), { stepId: s('s1'), index: 0, columnId: c('ca') })).toBeUndefined();
  });
});

describe('a question whose answers all lead somewhere', () => {
  it('gets a new answer with the next line, and never one without words', () => {
    let now = protocol;
    for (const exit of ['x1', 'x2', 'x3', 'x4'])
      now = after(connectCards(now, k('q1'), { cardId: k('k2') }, exit as ExitId), now);
    const { exits } = findCard(now, k('q1'))!.card;
    expect(exits.map(({ label }) => label)).toEqual(['ja', 'nee', 'twijfel', 'anders']);
    expect(exits.map(({ answers }) => answers[0])).toEqual(['yes', 'no', 'doubt', 'other']);
    expect(guessedAnswer({ exits })).toEqual({ answer: 'other', label: 'anders 2' });
  });
});

describe('nudging a card by keyboard', () => {
  it('passes the next card over the same columns, not one beside it', () => {
    expect(cardsIn(after(nudgeCard(protocol, k('k4'), 'up')), 's1')).toEqual(['wide', 'k4', 'k2', 'k3']);
    expect(cardsIn(after(nudgeCard(protocol, k('k2'), 'down')), 's1')).toEqual(['wide', 'k3', 'k4', 'k2']);
  });
  it('goes on to the next and the previous step', () => {
    expect(cardsIn(after(nudgeCard(protocol, k('k4'), 'down')), 's2')).toEqual(['k4', 'q1', 'end']);
    expect(cardsIn(after(nudgeCard(protocol, k('q1'), 'up')), 's1').at(-1)).toBe('q1');
  });
  it('stops at the edges', () => {
    expect(nudgeCard(protocol, k('wide'), 'left')).toBeUndefined();
    expect(nudgeCard(protocol, k('wide'), 'up')).toBeUndefined();
    expect(nudgeCard(protocol, k('k3'), 'right')).toBeUndefined();
    expect(columnsOfCard(after(nudgeCard(protocol, k('wide'), 'right')), 'wide')).toEqual(['cb', 'cc']);
  });
});

describe('connecting cards', () => {
  const x = (id: string) => id as ExitId;
  it('answers ja first and nee second', () => {
    const first = after(connectCards(protocol, k('q1'), { cardId: k('end') }, x('x1')));
    const second = after(connectCards(first, k('q1'), { cardId: k('k2') }, x('x2')), first);
    expect(findCard(second, k('q1'))!.card.exits.map(({ label, answers }) => [label, answers])).toEqual([
      ['ja', ['yes']],
      ['nee', ['no']],
    ]);
  });
  it('draws no second arrow between the same cards, and none to itself', () => {
    expect(connectCards(protocol, k('wide'), { cardId: k('k2') }, x('x1'))).toBeUndefined();
    expect(connectCards(protocol, k('k2'), { cardId: k('k2') }, x('x1'))).toBeUndefined();
  });
});

describe('the parts of columns', () => {
  it('keep the order of the columns', () => {
    const changed = after(setPart(protocol, k('k3'), c('ca'), 'joins'));
    expect(columnsOfCard(changed, 'k3')).toEqual(['ca', 'cc']);
  });
  it('never leave a card standing nowhere', () => {
    expect(setPart(protocol, k('k3'), c('cc'), null)).toBeUndefined();
    expect(columnsOfCard(after(setPart(protocol, k('wide'), c('ca'), null)), 'wide')).toEqual(['cb']);
  });
});

describe('removing a column', () => {
  it('knows which cards stand in it alone', () => {
    expect(cardsOnlyIn(protocol, c('ca')).map(({ id }) => id)).toEqual(['k2', 'k4']);
  });
  it('puts them where they are told to go', () => {
    const without = after(removeColumn(protocol, c('ca'), c('cc')));
    expect(columnsOfCard(without, 'k2')).toEqual(['cc']);
    expect(columnsOfCard(without, 'wide')).toEqual(['cb']);
  });
  it('or takes them along', () => {
    expect(cardsIn(after(removeColumn(protocol, c('ca'), null)), 's1')).toEqual(['wide', 'k3']);
  });
});

describe('removing a step', () => {
  it('moves its cards in order, or takes them along', () => {
    expect(cardsIn(after(removeStep(protocol, s('s2'), s('s1'))), 's1').slice(-2)).toEqual(['q1', 'end']);
    expect(after(removeStep(protocol, s('s2'), null)).routes[0]!.steps).toHaveLength(1);
  });
});

describe('new things', () => {
  it('are valid cards of every kind', () => {
    for (const kind of ['action', 'question', 'handover', 'note', 'outcome'] satisfies CardKind[]) {
      const card = newCard(newId('card'), kind, kind === 'outcome' ? null : c('ca'));
      expect(cardSchema.safeParse(card).error).toBeUndefined();
      expect(card.kind).toBe(kind);
    }
  });
  it('have ids the format accepts, different every time', () => {
    const ids = Array.from({ length: 200 }, () => newId('part'));
    expect(ids.every((id) => partId.safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(200);
  });
  it('continue the numbers of the steps', () => {
    expect(nextStepLabel([])).toBe('1');
    expect(nextStepLabel(['0', '1A', '4+5'])).toBe('6');
  });
});

describe('placing a step', () => {
  const numbered = protocolOf({
    routes: [
      route(
        'r-1',
        ['1', '2', '3'].map((label) => step(`s-${label}`, [], { label })),
      ),
    ],
  });
  const [home] = numbered.routes;
  const labels = (on: Protocol) => on.routes[0]!.steps.map(({ id, label }) => `${label} ${id}`);

  it('counts on, where the steps were counted', () => {
    const added = after(addStep(home!, 1, step('s-new', [], { label: '4' })), numbered);
    expect(labels(added)).toEqual(['1 s-1', '2 s-new', '3 s-2', '4 s-3']);
    expect(labels(after(moveStep(home!, s('s-3'), 0), numbered))).toEqual(['1 s-3', '2 s-1', '3 s-2']);
    expect(labels(after(removeStep(numbered, s('s-1'), null), numbered))).toEqual(['1 s-2', '2 s-3']);
  });

  it('leaves numbers that somebody chose', () => {
    const own = protocolOf({
      routes: [route('r-1', [step('s-1', [], { label: '2' }), step('s-2', [], { label: '5' })])],
    });
    expect(labels(after(moveStep(own.routes[0]!, s('s-2'), 0), own))).toEqual(['5 s-2', '2 s-1']);
  });
});
