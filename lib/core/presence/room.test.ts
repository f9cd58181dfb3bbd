import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyRoom,
  entered,
  isAlone,
  left,
  LOST_AFTER,
  markStyles,
  MOST_PAGES,
  moved,
  whoIsHere,
  withoutLost,
  type Room,
} from '.';

const place = { tab: 'flow' as const };
const visitor = (personId: string, mayEdit = true) => ({ personId, name: personId, mayEdit });
const enter = (room: Room, page: string, personId: string, now = 0, mayEdit = true) =>
  entered(room, page, visitor(personId, mayEdit), now)!;
const namesIn = (room: Room, now: number) => whoIsHere(room, now).map(({ name }) => name);

/** What happens in a draft: pages open, say something, close, or are cut off while time passes. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant('enter' as const),
    page: fc.nat(9),
    person: fc.nat(9),
    mayEdit: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('say' as const),
    page: fc.nat(9),
    doing: fc.constantFrom('types' as const, 'works' as const, 'rests' as const, 'away' as const),
  }),
  fc.record({ kind: fc.constant('leave' as const), page: fc.nat(9) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(15_000) }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;
/** What the test itself knows of an open page. */
type Known = { personId: string; heardAt: number };

/** Plays the events, and looks at the room after each. */
function play(events: Event[], look: (room: Room, open: Map<string, Known>, now: number) => void): void {
  let room = emptyRoom;
  let now = 0;
  const open = new Map<string, Known>();
  for (const one of events) {
    const page = 'page' in one ? `page-${one.page}` : '';
    if (one.kind === 'enter' && !open.has(page)) {
      const personId = `p${one.person}`;
      room = enter(room, page, personId, now, one.mayEdit || one.person % 2 === 0);
      open.set(page, { personId, heardAt: now });
    }
    const known = open.get(page);
    if (one.kind === 'say' && known) {
      room = moved(room, { page, personId: known.personId, place, doing: one.doing }, now)!.room;
      open.set(page, { ...known, heardAt: one.doing === 'away' ? now + 600_000 : now });
    }
    if (one.kind === 'leave') {
      room = left(room, page);
      open.delete(page);
    }
    if (one.kind === 'wait') now += one.ms;
    room = withoutLost(room, now);
    look(room, open, now);
  }
}

describe('who is here', () => {
  it('W1 is nobody twice, and nobody whose pages are closed', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        play(events, (room, open, now) => {
          const here = whoIsHere(room, now).map(({ personId }) => personId);
          expect(new Set(here).size).toBe(here.length);
          const withPage = new Set([...open.values()].map(({ personId }) => personId));
          expect(here.filter((one) => !withPage.has(one))).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('W2 is nobody who was cut off: beside others who are heard of, who says nothing is gone', () => {
    let room = enter(enter(emptyRoom, 'a', 'anna'), 'b', 'bart');
    const say = (now: number) =>
      (room = moved(room, { page: 'b', personId: 'bart', place, doing: 'rests' }, now)!.room);
    say(LOST_AFTER - 1);
    expect(namesIn(withoutLost(room, LOST_AFTER - 1), LOST_AFTER - 1)).toEqual(['anna', 'bart']);
    room = withoutLost(room, LOST_AFTER);
    expect(namesIn(room, LOST_AFTER)).toEqual(['bart']);
    const back = moved(room, { page: 'a', personId: 'anna', place, doing: 'rests' }, 60_000)!;
    expect([back.isNews, namesIn(back.room, 60_000)]).toEqual([true, ['anna', 'bart']]);
  });

  it('W2 keeps who is alone, who need not say anything, and counts from when somebody comes', () => {
    const alone = enter(emptyRoom, 'a', 'anna');
    expect(withoutLost(alone, 3_600_000)).toBe(alone);
    const both = enter(alone, 'b', 'bart', 3_600_000);
    expect(namesIn(withoutLost(both, 3_600_000 + LOST_AFTER - 1), 0)).toEqual(['anna', 'bart']);
  });

  it('W2 never has more than one person who was not heard of for too long', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        play(events, (room, _open, now) => {
          if (isAlone(room)) return;
          for (const { isLost, isAway, heardAt } of room.pages)
            if (!isLost && !isAway) expect(now - heardAt).toBeLessThan(LOST_AFTER);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('W3 gives everybody who may edit a mark of their own, kept while they are here', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let before = new Map<string, number>();
        play(events, (room, _open, now) => {
          const here = whoIsHere(room, now).filter(({ mark }) => mark !== null);
          const marks = here.map(({ mark }) => mark!);
          expect(new Set(marks).size).toBe(marks.length);
          for (const { personId, mark } of here)
            if (before.has(personId)) expect(mark).toBe(before.get(personId));
          if (here.length <= markStyles.length) for (const mark of marks) expect(mark).toBeLessThan(10);
          before = new Map(here.map(({ personId, mark }) => [personId, mark!]));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('W3 counts marks in the order in which people came; who only reads has none', () => {
    const first = enter(enter(emptyRoom, 'a', 'anna'), 'i', 'irma', 0, false);
    const room = enter(enter(first, 'b', 'bart'), 'c', 'cor');
    expect(whoIsHere(room, 0).map(({ name, mark }) => [name, mark])).toEqual([
      ['anna', 0],
      ['irma', null],
      ['bart', 1],
      ['cor', 2],
    ]);
    expect(whoIsHere(enter(left(room, 'b'), 'd', 'dirk'), 0).at(-1)).toMatchObject({ name: 'dirk', mark: 1 });
  });

  it('W4 shows somebody with two pages once, where they did something last; away only when all pages are', () => {
    let room = enter(enter(emptyRoom, 'a1', 'anna'), 'a2', 'anna');
    const say = (page: string, tab: 'flow' | 'text', doing: 'works' | 'away', now: number) =>
      (room = moved(room, { page, personId: 'anna', place: { tab }, doing }, now)!.room);
    say('a1', 'flow', 'works', 10);
    say('a2', 'text', 'works', 20);
    expect(whoIsHere(room, 25)).toMatchObject([{ place: { tab: 'text' }, ago: 5 }]);
    say('a2', 'text', 'away', 30);
    expect(whoIsHere(room, 35)).toMatchObject([{ place: { tab: 'flow' }, isAway: false }]);
    say('a1', 'flow', 'away', 40);
    expect(whoIsHere(room, 45)).toMatchObject([{ place: null, isAway: true }]);
  });

  it('W5 takes the word of nobody for a page of somebody else', () => {
    const room = enter(emptyRoom, 'a', 'anna');
    expect(moved(room, { page: 'a', personId: 'bart', place, doing: 'works' }, 1)).toBeUndefined();
    expect(moved(room, { page: 'b', personId: 'anna', place, doing: 'works' }, 1)).toBeUndefined();
  });

  it('W6 tells others what is news to them: an act, another place, away; not that somebody is still there', () => {
    const room = enter(emptyRoom, 'a', 'anna');
    const say = (from: Room, doing: 'works' | 'rests' | 'away' | 'types', at: typeof place | null) =>
      moved(from, { page: 'a', personId: 'anna', place: at, doing }, 5)!;
    const there = say(room, 'rests', place);
    expect(there.isNews).toBe(true);
    expect(say(there.room, 'rests', place).isNews).toBe(false);
    expect(say(there.room, 'types', place).isNews).toBe(true);
    const away = say(there.room, 'away', place);
    expect([away.isNews, say(away.room, 'away', place).isNews]).toEqual([true, false]);
  });

  it('keeps no more pages than fit', () => {
    let room = emptyRoom;
    for (let count = 0; count < MOST_PAGES; count += 1) room = enter(room, `page-${count}`, `p${count}`);
    expect(entered(room, 'one-more', visitor('last'), 0)).toBeUndefined();
  });
});
