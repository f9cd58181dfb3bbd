import { describe, expect, it } from 'vitest';
import type { Present } from '@/lib/core/presence';
import { createPresence, type SaysWhere } from './create-presence';

/** A page in which time passes when the test says so. */
function aPage() {
  let now = 0;
  let tasks: { at: number; run: () => void }[] = [];
  const said: (SaysWhere & { at: number })[] = [];
  const presence = createPresence({
    say: async (where) => void said.push({ ...where, at: now }),
    now: () => now,
    after: (ms, run) => {
      const task = { at: now + ms, run };
      tasks.push(task);
      return () => void (tasks = tasks.filter((one) => one !== task));
    },
  });
  const pass = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const next = tasks.toSorted((one, other) => one.at - other.at).find(({ at }) => at <= end);
      if (!next) break;
      tasks = tasks.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return { presence, said, pass };
}
const person = (name: string): Present => ({
  personId: name,
  name,
  mark: 0,
  place: null,
  isTyping: false,
  isAway: false,
  ago: 0,
});
const start = (page = 'p-1') => ({ page, me: { personId: 'anna', name: 'Anna' } });
const flow = { tab: 'flow' } as const;
const text = { tab: 'text' } as const;

describe('what a page tells of its person', () => {
  it('W6 is nothing while nobody else is here, and where they are as soon as somebody comes', () => {
    const { presence, said, pass } = aPage();
    presence.hear({ start: start(), people: [person('anna')] });
    presence.act(flow, 'works');
    presence.act(text, 'types');
    pass(60_000);
    expect(said).toEqual([]);
    presence.hear({ people: [person('bart')] });
    pass(0);
    expect(said).toMatchObject([{ page: 'p-1', place: text, doing: 'rests' }]);
  });

  it('W6 is twice a second at most, and the last place is told', () => {
    const { presence, said, pass } = aPage();
    presence.hear({ start: start(), people: [person('bart')] });
    pass(0);
    for (let turn = 0; turn < 100; turn += 1) {
      presence.act(turn % 2 ? text : flow, 'works');
      pass(10);
    }
    pass(500);
    expect(said.length).toBeLessThanOrEqual(4);
    expect(said.at(-1)).toMatchObject({ place: text, doing: 'works' });
  });

  it('W6 is said again every ten seconds, and that they type every three', () => {
    const { presence, said, pass } = aPage();
    presence.hear({ start: start(), people: [person('bart')] });
    pass(0);
    for (let turn = 0; turn < 70; turn += 1) {
      presence.act(flow, 'types');
      pass(100);
    }
    expect(said.filter(({ doing }) => doing === 'types').length).toBe(3);
    said.length = 0;
    pass(25_000);
    expect(said.map(({ doing }) => doing)).toEqual(['rests', 'rests']);
  });

  it('W2 ends when they look elsewhere, and when everybody else left', () => {
    const { presence, said, pass } = aPage();
    presence.hear({ start: start(), people: [person('bart')] });
    pass(0);
    presence.act(flow, 'away');
    pass(60_000);
    expect(said.slice(1).map(({ doing }) => doing)).toEqual(['away']);
    presence.act(flow, 'works');
    pass(1_000);
    presence.hear({ people: [], gone: ['bart'] });
    pass(60_000);
    expect(said.slice(2).map(({ doing }) => doing)).toEqual(['works']);
  });

  it('W4 is said anew when the line was broken: until then nobody is known to be here', () => {
    const { presence, said, pass } = aPage();
    presence.hear({ start: start(), people: [person('bart')] });
    presence.act(flow, 'works');
    pass(1_000);
    presence.hear(undefined);
    expect(presence.here.get().others).toEqual([]);
    presence.hear({ start: start('p-2'), people: [person('bart')] });
    pass(500);
    expect(said.at(-1)).toMatchObject({ page: 'p-2', place: flow, doing: 'rests' });
  });
});
