import { describe, expect, it } from 'vitest';
import { applyOperation, type Operation } from '@/lib/core/protocol';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { dropTarget } from './drop-target';
import { modelBuilder } from './model-builder';

const home = 'home' as RouteId;
const k = (id: string) => id as CardId;
const start = protocolOf({
  columns: [column('ca'), column('cb'), column('cc')],
  routes: [
    route('home', [
      step('s1', [
        action('top', ['ca', 'cb'], ['left']),
        action('left', 'ca', ['mid']),
        action('mid', 'cb', ['end']),
      ]),
      step('s2', [action('low', 'cc'), outcome('end')]),
    ]),
  ],
});

function edited(protocol: Protocol, operation: Operation): Protocol {
  const result = applyOperation(protocol, operation);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.protocol;
}

const { model } = modelBuilder()(start, home);
const shape = (id: string) => model.cards.find((card) => card.id === id)!;
const middle = (id: string) => {
  const { x, y, width, height } = shape(id).box;
  return { x: x + width / 2, y: y + height / 2 };
};
const strip = (index: number) => model.strips[index]!.group.box;
const row = (index: number) => model.rows[index]!.group.box;

describe('the model of the canvas', () => {
  it('has a card for every card, a strip for every column and the outcomes, a row for every step', () => {
    expect(model.cards.map(({ id }) => id)).toEqual(['top', 'left', 'mid', 'low', 'end']);
    expect(model.strips.map(({ columnId }) => columnId)).toEqual(['ca', 'cb', 'cc', null]);
    expect(model.rows.map(({ stepId }) => stepId)).toEqual(['s1', 's2']);
  });

  it('offers a new card in every cell where none stands', () => {
    expect(model.emptyCells.map(({ stepId, columnId }) => `${stepId} ${columnId}`)).toEqual([
      's1 cc',
      's1 null',
      's2 ca',
      's2 cb',
    ]);
  });

  it('offers one below the last card of a cell where there is room', () => {
    const tall = protocolOf({
      columns: [column('ca'), column('cb')],
      routes: [route('home', [step('s1', [action('one', 'ca'), action('two', 'ca'), action('side', 'cb')])])],
    });
    const { rooms, cards, rows } = modelBuilder()(tall, home).model;
    expect(rooms.map(({ below }) => below)).toEqual(['side']);
    const side = cards.find(({ id }) => id === 'side')!.box;
    expect(rooms[0]!.box.y).toBeGreaterThanOrEqual(side.y + side.height);
    const { box } = rows[0]!.group;
    expect(rooms[0]!.box.y + rooms[0]!.box.height).toBeLessThanOrEqual(box.y + box.height);
  });

  it('says what stands on a card', () => {
    expect(shape('top').spoken).toMatch(/^actie: Kaart top/);
  });

  it('keeps the same node for a card that looks the same after an edit', () => {
    const build = modelBuilder();
    const before = build(start, home);
    expect(build(start, home)).toBe(before);
    const changed = edited(start, { kind: 'change_card', cardId: k('mid'), patch: { title: 'Kaart mit' } });
    const after = build(changed, home);
    const kept = after.nodes.filter((node) => before.nodes.includes(node)).map(({ id }) => id);
    expect(kept).toEqual(['top', 'left', 'low', 'end']);
  });

  it('keeps the drawing of a card that only moved', () => {
    const build = modelBuilder();
    const before = build(start, home).model.cards.find(({ id }) => id === 'low')!;
    const long = edited(start, {
      kind: 'change_card',
      cardId: k('top'),
      patch: { title: 'lang '.repeat(40) },
    });
    const after = build(long, home).model.cards.find(({ id }) => id === 'low')!;
    expect(after.box.y).toBeGreaterThan(before.box.y);
    expect(after.marks).toBe(before.marks);
  });
});

describe('where a dragged card lands', () => {
  const at = (id: string, point: { x: number; y: number }) => dropTarget(model, shape(id), middle(id), point);

  it('is the cell under the pointer', () => {
    const target = at('mid', { x: strip(2).x + 20, y: row(1).y + 4 });
    expect(target).toMatchObject({ stepId: 's2', columnId: 'cc', index: 0 });
    expect(target!.box.x).toBe(strip(2).x);
  });

  it('keeps the width of a wide card inside the columns', () => {
    const grabbed = { x: strip(0).x + 5, y: middle('top').y };
    const target = dropTarget(model, shape('top'), grabbed, { x: strip(2).x + 5, y: row(1).y + 5 });
    expect(target).toMatchObject({ stepId: 's2', columnId: 'cb' });
    expect(target!.box.width).toBeCloseTo(strip(2).x + strip(2).width - strip(1).x);
  });

  it('is below the card whose middle is above the pointer', () => {
    expect(at('mid', { x: strip(0).x + 5, y: middle('left').y + 2 })).toMatchObject({
      stepId: 's1',
      index: 2,
    });
    expect(at('mid', { x: strip(0).x + 5, y: middle('left').y - 2 })).toMatchObject({
      stepId: 's1',
      index: 1,
    });
  });

  it('leaves an outcome in its lane, and everything on the grid', () => {
    expect(at('end', { x: strip(0).x, y: row(0).y + 5 })).toEqual(
      expect.not.objectContaining({ columnId: expect.anything() as unknown }),
    );
    expect(at('end', { x: strip(0).x, y: row(0).y + 5 })).toMatchObject({ stepId: 's1' as StepId });
    expect(at('low', { x: 99_999, y: 99_999 })).toMatchObject({ stepId: 's2', columnId: 'cc' });
  });
});
