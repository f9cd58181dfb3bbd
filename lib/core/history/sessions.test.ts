import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Session, Touched } from '@/schemas/draft-history';
import { isRest, joinedByDay, sessionOf, touchedBetween, touchedInAll, type SavedEdit } from './index';
import type { Protocol } from '@/schemas/protocol';

const start = Date.parse('2026-10-01T08:00:00.000Z');
/** Saves of some people, one revision after another, with pauses of up to a day. */
const saves = fc
  .array(
    fc.record({
      pause: fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 1440 })),
      by: fc.constantFrom('joke', 'samira', 'mo'),
      replacesAll: fc.integer({ min: 0, max: 9 }).map((of) => of === 0),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let at = start;
    return all.map(({ pause, by, replacesAll }, index): SavedEdit => {
      at += pause * 60_000;
      return { ...{ revision: index + 2, by, replacesAll, touched: [] }, at: new Date(at).toISOString() };
    });
  });

function sessionsOf(all: readonly SavedEdit[]): Session[] {
  const sessions: Session[] = [];
  for (const save of all) {
    const next = sessionOf(sessions.at(-1), save);
    if (sessions.at(-1)?.first === next.first) sessions.pop();
    sessions.push(next);
  }
  return sessions;
}
const revisionsIn = (sessions: readonly Session[]) =>
  sessions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

describe('the sessions of a draft', () => {
  it('hold every revision once, in order, and everybody who edited (H1)', () => {
    fc.assert(
      fc.property(saves, (all) => {
        const sessions = sessionsOf(all);
        expect(revisionsIn(sessions)).toEqual(all.map(({ revision }) => revision));
        for (const { first, last, people } of sessions) {
          const own = all.filter(({ revision }) => revision >= first && revision <= last);
          expect(people).toEqual([...new Set(own.map(({ by }) => by))]);
        }
      }),
    );
  });

  it('end after ten minutes without an edit, and where another text takes the place of all (H1, H2)', () => {
    fc.assert(
      fc.property(saves, (all) => {
        const firsts = new Set(sessionsOf(all).map(({ first }) => first));
        all.forEach((save, index) => {
          const before = all[index - 1];
          const isNew = !before || save.replacesAll || isRest(before.at, save.at);
          expect(firsts.has(save.revision)).toBe(isNew);
        });
      }),
    );
  });

  it('of long ago are one a day, hold every revision still, and keep apart what was replaced (H5)', () => {
    fc.assert(
      fc.property(saves, (all) => {
        const sessions = sessionsOf(all);
        const joined = joinedByDay(sessions);
        expect(revisionsIn(joined)).toEqual(revisionsIn(sessions));
        expect(joinedByDay(joined)).toEqual(joined);
        const days = joined.filter(({ kind }) => kind === 'edits').map(({ until }) => until.slice(0, 10));
        const apart = joined.filter(({ kind }) => kind === 'replaced').length;
        expect(days.length).toBeLessThanOrEqual(new Set(days).size + apart);
      }),
    );
  });
});

describe('what was touched', () => {
  const keys = (touched: readonly Touched[]) => touched.map(({ key, mark }) => `${mark} ${key}`).toSorted();

  it('of many edits together is what differs between the first text and the last', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { maxLength: 8 }), (choices) => {
        const example = exampleProtocol();
        const steps = applyChoices(example, choices);
        let [before, all] = [example, [] as Touched[]];
        for (const { after } of steps) {
          all = touchedInAll(all, touchedBetween(before, after, 'joke'));
          before = after;
        }
        const told = keys(all);
        // What was changed and changed back was touched all the same.
        for (const key of keys(touchedBetween(example, before, 'joke')))
          expect(told.includes(key) || isOtherOrder(before, key, told), key).toBe(true);
        for (const key of told.filter((one) => !one.startsWith('changed')))
          expect(keys(touchedBetween(example, before, 'joke'))).toContain(key);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  /** A card that left a step and came back in another place was told itself; the step it is in again was not. */
  function isOtherOrder({ routes }: Protocol, key: string, told: readonly string[]): boolean {
    const step = routes.flatMap(({ steps }) => steps).find(({ id }) => key === `changed step ${id}`);
    return step?.cards.some(({ id }) => told.includes(`changed card ${id}`)) ?? false;
  }

  it('is nothing between a text and itself', () => {
    expect(touchedBetween(exampleProtocol(), exampleProtocol(), 'joke')).toEqual([]);
  });
});
