import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { ColumnId, PartId } from '@/schemas/ids';

const [here, elsewhere] = ['col-a' as ColumnId, 'col-b' as ColumnId];
const task = (columnIds: ColumnId[]) => ({
  ordered: false,
  items: [{ id: 't-1' as PartId, text: 'Bel', columnIds }],
});

it('finds a task and a line for a column the card does not stand in', () => {
  const protocol = protocolWithSteps([
    action('c-1', 'col-a', ['c-2'], { tasks: task([elsewhere]) }),
    action('c-2', 'col-a', [{ to: 'c-3', columnIds: [elsewhere, here] }]),
    outcome('c-3'),
  ]);
  expect(findingsOf('work-for-absent-column', protocol)).toEqual(['c-1', 'c-2']);
});

it('is content with the columns of the card, and with an outcome in no column', () => {
  const protocol = protocolWithSteps([
    action('c-1', 'col-a', [{ to: 'c-2', columnIds: [here] }], { tasks: task([here]) }),
    outcome('c-2', [{ to: 'c-1', columnIds: [here] }]),
  ]);
  expect(findingsOf('work-for-absent-column', protocol)).toEqual([]);
});
