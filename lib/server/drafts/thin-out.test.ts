import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWholeSince, thinOut } from './thin-out';

const now = '2026-12-09T11:00:00.000Z';
const minute = 60_000;
/** Texts of the last hundred days, in the order in which they were written. */
const texts = fc
  .array(fc.record({ ago: fc.integer({ min: 0, max: 100 * 24 * 60 }), by: fc.constantFrom('edit', 'edit', 'upload', 'restore') }), { maxLength: 200 })
  .map((all) =>
    all
      .toSorted((a, b) => b.ago - a.ago)
      .map(({ ago, by }, index) => ({
        revision: index + 1,
        replacedAt: new Date(Date.parse(now) - ago * minute).toISOString(),
        replacedBy: by,
      })),
  ); // prettier-ignore

describe('the earlier texts that are kept', () => {
  it('are all of the last day, and all that a file or an earlier text took the place of', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const gone = thinOut(all, now);
        for (const { revision, replacedAt, replacedBy } of all) {
          if (replacedAt >= keptWholeSince(now) || replacedBy !== 'edit')
            expect(gone).not.toContain(revision);
        }
      }),
    );
  });

  it('leave no hour of the last month, and no day before it, without its last text', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const gone = new Set(thinOut(all, now));
        const kept = all.filter(({ revision }) => !gone.has(revision));
        for (const text of all) {
          const sameDay = kept.filter(
            ({ replacedAt }) => replacedAt.slice(0, 10) === text.replacedAt.slice(0, 10),
          );
          expect(sameDay.some(({ revision }) => revision >= text.revision || gone.has(text.revision))).toBe(
            true,
          );
          expect(sameDay.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('are not thinned out further the second time', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const gone = new Set(thinOut(all, now));
        expect(thinOut(all.filter(({ revision }) => !gone.has(revision)), now)).toEqual([]); // prettier-ignore
      }),
    );
  });

  it('stay few: of a busy year some one a day, some one an hour', () => {
    const year = Array.from({ length: 365 * 24 * 6 }, (_, index) => ({
      revision: index + 1,
      replacedAt: new Date(Date.parse(now) - (365 * 24 * 6 - index) * 10 * minute).toISOString(),
      replacedBy: 'edit' as const,
    }));
    expect(year.length - thinOut(year, now).length).toBeLessThan(365 + 31 * 24 + 24 * 6);
  });
});
