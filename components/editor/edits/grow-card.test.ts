import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { CardId, ColumnId, ExitId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { addDoubt } from './add-doubt';
import { cardBelow, cardBetween, cardInCell, cardInNextStep } from './grow-card';
import { nextCard } from './next-card';
import { retitleCard } from './retitle-card';
import { spanByKey, spanCard } from './span-card';

const k = (id: string) => id as CardId;
const c = (id: string) => id as ColumnId;
const ids = { cardId: k('new'), exitId: 'xn' as ExitId };
const protocol = protocolOf({
  columns: [column('ca'), column('cb'), column('cc')],
  routes: [
    route('home', [
      step('s1', [action('ka', ['ca', 'cb'], ['kb']), action('kb', 'cb'), question('kq', 'cb')]),
      step('s2', [action('kc', 'cc', ['end']), outcome('end', ['kd'])]),
      step('s3', [action('kd', 'ca')]),
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
const cardOf = (document: Protocol, id: string) => findCard(document, k(id))!.card;
const goals = (document: Protocol, id: string) =>
  cardOf(document, id).exits.map(({ label, to }) => [label, 'cardId' in to ? to.cardId : to.routeId]);
const stepsOf = ({ routes }: Protocol) => routes[0]!.steps.map(({ cards }) => cards.map(({ id }) => id));

describe('a new card in a cell', () => {
  it('stands in its column', () => {
    const grown = after(
      cardInCell(protocol, k('new'), 'action', { stepId: 's2' as StepId, columnId: c('ca') }),
    );
    expect(stepsOf(grown)[1]).toEqual(['kc', 'end', 'new']);
    expect(cardOf(grown, 'new').parts).toEqual([{ columnId: 'ca', part: 'does' }]);
  });
  it('is where the route begins when it is the first', () => {
    const empty = protocolOf({ columns: [column('ca')], routes: [route('home', [step('s1', [])])] });
    const bare = { ...empty, routes: empty.routes.map((each) => ({ ...each, startCardId: null })) };
    const cell = { stepId: 's1' as StepId, columnId: c('ca') };
    expect(after(cardInCell(bare, k('new'), 'action', cell), bare).routes[0]!.startCardId).toBe('new');
    const lane = { ...cell, columnId: null };
    expect(after(cardInCell(bare, k('new'), 'outcome', lane), bare).routes[0]!.startCardId).toBeNull();
  });
});

describe('the next card', () => {
  it('stands below, over the same columns, with a line to it', () => {
    const grown = after(cardBelow(protocol, k('kb'), ids));
    expect(stepsOf(grown)[0]).toEqual(['ka', 'kb', 'new', 'kq']);
    expect(goals(grown, 'kb')).toEqual([['', 'new']]);
  });
  it('comes into the only way on of a card that asks nothing', () => {
    const grown = after(cardBelow(protocol, k('ka'), ids));
    expect(goals(grown, 'ka')).toEqual([['', 'new']]);
    expect(goals(grown, 'new')).toEqual([['', 'kb']]);
    expect(cardOf(grown, 'new').parts.map(({ columnId }) => columnId)).toEqual(['ca', 'cb']);
  });
  it('is at a question the way of ja, then of nee, or of the answer that was asked', () => {
    const yes = after(cardBelow(protocol, k('kq'), ids));
    const both = after(cardBelow(yes, k('kq'), { cardId: k('new2'), exitId: 'xm' as ExitId }), yes);
    expect(goals(both, 'kq')).toEqual([
      ['ja', 'new'],
      ['nee', 'new2'],
    ]);
    expect(goals(after(cardBelow(protocol, k('kq'), ids, 'no')), 'kq')).toEqual([['nee', 'new']]);
  });
  it('does not come below an outcome', () => {
    expect(cardBelow(protocol, k('end'), ids)).toBeUndefined();
  });
  it('stands at the head of the next step, which is made when there is none', () => {
    expect(stepsOf(after(cardInNextStep(protocol, k('kb'), ids)))[1]).toEqual(['new', 'kc', 'end']);
    const further = after(cardInNextStep(protocol, k('kd'), ids));
    expect(stepsOf(further)[3]).toEqual(['new']);
    expect(goals(further, 'kd')).toEqual([['', 'new']]);
  });
  it('is the one it leads to already', () => {
    expect(nextCard(protocol, k('ka'))).toBe('kb');
    expect(nextCard(protocol, k('ka'), true)).toBeUndefined();
    expect(nextCard(protocol, k('end'), true)).toBe('kd');
    expect(nextCard(protocol, k('kb'))).toBeUndefined();
  });
});

describe('a card in a line', () => {
  const line = (cardId: string, on: Protocol = protocol) => ({
    cardId: k(cardId),
    exitId: cardOf(on, cardId).exits[0]!.id,
  });
  it('stands below where it comes from', () => {
    const grown = after(cardBetween(protocol, line('kc'), ids));
    expect(stepsOf(grown)[1]).toEqual(['kc', 'new', 'end']);
    expect([goals(grown, 'kc'), goals(grown, 'new')]).toEqual([[['', 'new']], [['', 'end']]]);
  });
  it('of an outcome stands before where it goes', () => {
    expect(stepsOf(after(cardBetween(protocol, line('end'), ids)))[2]).toEqual(['new', 'kd']);
  });
  it('keeps the answer on the first half', () => {
    const yes = after(cardBelow(protocol, k('kq'), ids));
    const grown = after(
      cardBetween(yes, line('kq', yes), { cardId: k('new2'), exitId: 'xm' as ExitId }),
      yes,
    );
    expect([goals(grown, 'kq'), goals(grown, 'new2')]).toEqual([[['ja', 'new2']], [['', 'new']]]);
  });
});

describe('a title', () => {
  it('that asks makes a new card a question, and back', () => {
    const asked = after(retitleCard(cardOf(protocol, 'kb'), 'Is er gevaar?', true));
    expect(cardOf(asked, 'kb')).toMatchObject({ kind: 'question', title: 'Is er gevaar?' });
    const again = after(retitleCard(cardOf(asked, 'kb'), 'Is er gevaar', true), asked);
    expect(cardOf(again, 'kb')).toMatchObject({ kind: 'action', title: 'Is er gevaar' });
  });
  it('has the plain way on of what becomes a question say ja, and back', () => {
    const grown = after(cardBelow(protocol, k('ka'), ids));
    const asked = after(retitleCard(cardOf(grown, 'new'), 'Is er gevaar?', true), grown);
    expect(cardOf(asked, 'new').exits[0]).toMatchObject({ label: 'ja', answers: ['yes'] });
    const again = after(retitleCard(cardOf(asked, 'new'), 'Is er gevaar', true), asked);
    expect(cardOf(again, 'new').exits).toEqual(cardOf(grown, 'new').exits);
  });
  it('leaves a card of another kind, or that is not new, as it is', () => {
    expect(cardOf(after(retitleCard(cardOf(protocol, 'end'), 'Klaar?', true)), 'end').kind).toBe('outcome');
    expect(cardOf(after(retitleCard(cardOf(protocol, 'kb'), 'Klaar?', false)), 'kb').kind).toBe('action');
    expect(cardOf(after(retitleCard(cardOf(protocol, 'kq'), 'Klaar', false)), 'kq').kind).toBe('question');
  });
});

it('twijfel goes the way of ja, once', () => {
  expect(addDoubt(protocol, k('kq'))).toBeUndefined();
  const yes = after(cardBelow(protocol, k('kq'), ids));
  const doubt = after(addDoubt(yes, k('kq')), yes);
  expect(cardOf(doubt, 'kq').exits[0]).toMatchObject({
    label: 'ja of twijfel',
    answers: ['yes', 'doubt'],
  });
  expect(addDoubt(doubt, k('kq'))).toBeUndefined();
  expect(addDoubt(yes, k('ka'))).toBeUndefined();
});

describe('spanning columns', () => {
  const spans = (operation: Operation | undefined, id: string) =>
    cardOf(after(operation), id).parts.map(({ columnId, part }) => `${columnId} ${part}`);
  it('goes as far as the edge is dragged', () => {
    expect(spans(spanCard(protocol, k('kb'), 'right', c('cc')), 'kb')).toEqual(['cb does', 'cc does']);
    expect(spans(spanCard(protocol, k('kc'), 'left', c('ca')), 'kc')).toHaveLength(3);
    expect(spans(spanCard(protocol, k('ka'), 'left', c('cb')), 'ka')).toHaveLength(1);
  });
  it('keeps one column, and is nothing where it stands already', () => {
    expect(spans(spanCard(protocol, k('ka'), 'right', c('ca')), 'ka')).toHaveLength(1);
    expect(spanCard(protocol, k('kb'), 'right', c('ca'))).toBeUndefined();
    expect(spanCard(protocol, k('end'), 'right', c('ca'))).toBeUndefined();
  });
  it('by keyboard moves the right edge', () => {
    expect(spans(spanByKey(protocol, k('kb'), 1), 'kb')).toHaveLength(2);
    expect(spans(spanByKey(protocol, k('ka'), -1), 'ka')).toHaveLength(1);
    expect(spanByKey(protocol, k('kc'), 1)).toBeUndefined();
    expect(spanByKey(protocol, k('kb'), -1)).toBeUndefined();
  });
});
