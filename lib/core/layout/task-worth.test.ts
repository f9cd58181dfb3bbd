import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, handover, outcome } from '@/lib/testing/build-protocol';
import { guardingWording, innocentWording } from '@/lib/testing/task-wordings';
import { outcomeKind } from '@/schemas/vocabulary';
import type { PartId } from '@/schemas/ids';
import type { Card, Task } from '@/schemas/protocol-flow';
import { guards } from './guards';
import { isCall, rankTasks } from './task-worth';

const tasks = fc
  .array(
    fc.record({
      wording: fc.oneof(guardingWording, innocentWording),
      mark: fc.constantFrom({}, {}, { onPoster: true as const }),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ wording: { text, condition }, mark }, i): Task => ({
      id: `t${i}` as PartId,
      text,
      ...(condition && { condition }),
      ...mark,
    })),
  );
const cardOf = (items: Task[], ordered: boolean): Card => action('k', 'a', [], { tasks: { ordered, items } });
const worthsOf = (card: Card) => rankTasks(card).map(({ worth }) => worth);
const worthIn = (card: Card, text: string) => rankTasks(card).find(({ task }) => task.text === text)?.worth;
const two = (more: Partial<Task>, first = 'Schrijf het op'): Card =>
  cardOf(
    [
      { id: 'a' as PartId, text: first },
      { id: 'b' as PartId, text: 'Doe dit', ...more },
    ],
    false,
  );

describe('the tasks of a card', () => {
  it('are each ranked once, the worthiest first', () => {
    fc.assert(
      fc.property(tasks, fc.boolean(), (items, ordered) => {
        const card = cardOf(items, ordered);
        expect(new Set(rankTasks(card).map(({ task }) => task))).toEqual(new Set(items));
        const worths = worthsOf(card);
        expect(worths).toEqual([...worths].sort((a, b) => (a === b ? 0 : b - a)));
      }),
    );
  });

  it('never give way when they guard a child, and without numbers only then', () => {
    fc.assert(
      fc.property(tasks, fc.boolean(), (items, ordered) => {
        for (const { task, worth } of rankTasks(cardOf(items, ordered))) {
          if (guards(task)) expect(worth).toBe(Infinity);
          else if (!ordered) expect(worth).toBeLessThan(Infinity);
        }
      }),
    );
  });

  it('keep their order when they are numbered, whatever they say', () => {
    fc.assert(
      fc.property(tasks, (items) => {
        expect(rankTasks(cardOf(items, true)).map(({ task }) => task)).toEqual(items);
      }),
    );
  });

  it('go after what the author marked, and that after what guards', () => {
    fc.assert(
      fc.property(tasks, (items) => {
        const ranks = rankTasks(cardOf(items, false)).map(({ task }) =>
          guards(task) ? 3 : task.onPoster ? 2 : isCall(task) ? 1 : 0,
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });

  it.each(['Bel Veilig Thuis', 'Bel 0900-8844', 'Bel 06 12 34 56 78', 'Bel 14 010', 'Bel 113'])(
    'weigh more when they say whom to call: %s',
    (text) => {
      expect(rankTasks(two({ text }))[0]?.task.text).toBe(text);
      expect(rankTasks(two({ condition: text }))[0]?.task.text).toBe('Doe dit');
    },
  );

  it.each(['Lees bladzijde 12 en 13', 'Praat om 8.30 uur', 'Gebruik lijst 2'])(
    'do not weigh more for other numbers: %s',
    (text) => {
      expect(rankTasks(two({ text }))[0]?.task.text).toBe('Schrijf het op');
    },
  );

  it('weigh more on a card of a report, a hand-over, and what the law asks for', () => {
    const worth = (of: Card) => worthIn({ ...of, tasks: two({}).tasks }, 'Doe dit')!;
    const reporting = ['report', 'report-and-help', 'police-report', 'emergency'];
    for (const kind of outcomeKind.options) {
      const of = outcome('u', [], { outcome: kind });
      if (reporting.includes(kind)) expect(worth(of)).toBeGreaterThan(worth(handover('h', 'a')));
      else expect(worth(of)).toBe(worth(action('k', 'a')));
    }
    expect(worth(handover('h', 'a'))).toBeGreaterThan(worth(action('k', 'a', [], { tags: ['record'] })));
    expect(worth(action('k', 'a', [], { tags: ['record'] }))).toBeGreaterThan(worth(action('k', 'a')));
  });
});
