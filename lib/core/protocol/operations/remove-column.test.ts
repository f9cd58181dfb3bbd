import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { CardId, ColumnId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();
const remove = (id: string) => ({ kind: 'remove_column', columnId: id as ColumnId }) as const;

describe('remove_column', () => {
  it('moves a card that stood only there, with its tasks and exits, to the neighbour', () => {
    const after = applyAndUndo(before, remove('staff'));
    const card = findCard(after, 'c-see' as CardId)?.card;
    expect(card?.parts).toEqual([{ columnId: 'care', part: 'does' }]);
    expect(card?.tasks.items[0]?.columnIds).toEqual(['care']);
    expect(card?.exits[1]?.columnIds).toEqual(['care']);
  });

  it('takes its part, tasks and exits out of a card that stands in more columns', () => {
    const card = findCard(applyAndUndo(before, remove('lead')), 'c-share' as CardId)?.card;
    expect(card?.parts.map(({ columnId }) => columnId)).toEqual(['care']);
    expect(card?.tasks.items).toEqual([]);
    expect(card?.exits.map(({ to }) => to)).toEqual([{ cardId: 'c-weigh' }]);
  });

  it('gives a route that showed only this column its neighbour', () => {
    const acute = applyAndUndo(before, remove('lead')).routes[1];
    expect(acute?.columnIds).toEqual(['care']);
    expect(acute?.steps[0]?.cards[0]?.parts).toEqual([{ columnId: 'care', part: 'does' }]);
  });

  it('looks for the neighbour among the columns that the route shows', () => {
    const steps = [step('s-1', [action('c-1', 'cc')])];
    const columnIds = ['aa', 'cc'] as ColumnId[];
    const columns = ['aa', 'bb', 'cc'].map((id) => column(id));
    const shown = protocolOf({ columns, routes: [route('home', steps, { columnIds })] });
    const card = findCard(applyAndUndo(shown, remove('cc')), 'c-1' as CardId)?.card;
    expect(card?.parts).toEqual([{ columnId: 'aa', part: 'does' }]);
  });

  it('refuses to take the last column from under a card, and lets an empty one go', () => {
    const last = protocolOf({ routes: [route('home', [step('s-1', [action('c-1', 'col-a')])])] });
    expect(refusalOf(last, remove('col-a'))).toBe('would_dangle');
    const empty = protocolOf({ routes: [route('home', [step('s-1', [outcome('c-1')])])] });
    expect(applyAndUndo(empty, remove('col-a')).columns).toEqual([]);
  });
});
