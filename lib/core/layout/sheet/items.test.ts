import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action } from '@/lib/testing/build-protocol';
import { guardingWording, innocentWording } from '@/lib/testing/task-wordings';
import type { PartId } from '@/schemas/ids';
import type { Task } from '@/schemas/protocol-flow';
import { guards } from '../guards';
import { rankTasks } from '../task-worth';
import type { SheetCard } from './content';
import { shownItems } from './items';

const tasks = fc
  .array(fc.oneof(guardingWording, innocentWording), { maxLength: 9 })
  .map((all) => all.map(({ text }, i): Task => ({ id: `t${i}` as PartId, text })));

function shownOf(items: Task[], ordered: boolean): Task[] {
  const card = action('k', 'a', [], { tasks: { ordered, items } });
  const ranked = rankTasks(card).map((one) => ({ kind: 'task' as const, sign: '•', ...one }));
  const shown = shownItems({ card, items: ranked } as unknown as SheetCard, ranked.length);
  return shown.flatMap((item) => (item.kind === 'task' ? [item.task] : []));
}

describe('the tasks of a card on the sheet', () => {
  it('without numbers begin with what guards a child, each in the order of the author', () => {
    fc.assert(
      fc.property(tasks, (items) => {
        const guarding = items.filter(guards);
        const others = items.filter((task) => !guarding.includes(task));
        expect(shownOf(items, false)).toEqual([...guarding, ...others]);
      }),
    );
  });

  it('with numbers keep their order', () => {
    fc.assert(
      fc.property(tasks, (items) => {
        expect(shownOf(items, true)).toEqual(items);
      }),
    );
  });
});
