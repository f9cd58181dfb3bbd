import { expect, it } from 'vitest';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import type { ColumnId } from '@/schemas/ids';
import type { Card, PartOfColumn } from '@/schemas/protocol-flow';

const onlyFor = (...ids: string[]) => ({ to: 'c-2', columnIds: ids as ColumnId[] });
const withCard = (card: Card) =>
  protocolOf({
    columns: [column('col-a'), column('col-b')],
    routes: [route('home', [step('step-1', [card, outcome('c-2')])])],
  });

it('names the column that acts and has no line on', () => {
  const protocol = withCard(action('c-1', ['col-a', 'col-b'], [onlyFor('col-b')]));
  expect(foundBy('column-left-behind', protocol)).toMatchObject([
    {
      where: { cardId: 'c-1', columnId: 'col-a' },
      message: expect.stringContaining('"Kolom col-a"') as string,
    },
  ]);
});

it('is content when each column has a line, or one line is for all', () => {
  const each = action('c-1', ['col-a', 'col-b'], [onlyFor('col-a'), onlyFor('col-b')]);
  expect(findingsOf('column-left-behind', withCard(each))).toEqual([]);
  expect(findingsOf('column-left-behind', withCard(action('c-1', ['col-a', 'col-b'], ['c-2'])))).toEqual([]);
});

it('lets who only hears of it, thinks along or advises go', () => {
  const parts = (['informed', 'joins', 'advises'] as const).map((part): PartOfColumn[] => [
    { columnId: 'col-a' as ColumnId, part },
    { columnId: 'col-b' as ColumnId, part: 'does' },
  ]);
  for (const some of parts) {
    const card = action('c-1', ['col-a', 'col-b'], [onlyFor('col-b')], { parts: some });
    expect(findingsOf('column-left-behind', withCard(card))).toEqual([]);
  }
});

it('leaves a card without any line to the rule on dead ends', () => {
  expect(findingsOf('column-left-behind', withCard(action('c-1', ['col-a', 'col-b'])))).toEqual([]);
});
