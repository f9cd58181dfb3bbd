import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedOn, partsOf, placesIn, restsOn } from '@/lib/core/law';
import { readKeptLaw } from '@/lib/testing/read-law';
import { sector } from '@/schemas/vocabulary';
import { groundsFor, isCertain, whyVerify, type Ground } from './ground';
import { besluit } from './grounds';
import { rules } from './rules';

const kept = readKeptLaw();
const all = rules.flatMap(({ id, grounds }) => grounds.map((ground) => ({ rule: id, ...ground })));
const lawful = all.filter(({ kind }) => kind === 'law' || kind === 'own-reading');

const fresh: Ground = { kind: 'law', article: 'Wet art. 1', comparedOn: '2026-11-29' };
const doubtful: Ground = { ...fresh, doubts: [{ why: 'niet gevonden' }] };
const on = '2026-11-29';
const certain = (grounds: Ground[], day = on) =>
  isCertain(groundsFor(grounds, { on: day, sectors: ['po', 'vo'] }), ['po', 'vo']);

describe('a ground', () => {
  it.each([
    ['2026-11-29', true],
    ['2027-11-29', true],
    ['2027-11-30', false],
    ['2018-06-01', true],
  ])('is fresh for a year after it was compared: %s %s', (day, isFresh) => {
    expect(whyVerify(fresh, day) === undefined).toBe(isFresh);
    expect(certain([fresh], day)).toBe(isFresh);
  });

  it('of practice does not make up for a norm that is in doubt', () => {
    const norm: Ground = { ...doubtful, kind: 'norm' };
    const practice: Ground = { ...fresh, kind: 'practice' };
    expect([[norm, practice], [{ ...fresh, kind: 'norm' as const }, practice], [practice]].map((one) => certain(one))).toEqual([false, true, true]); // prettier-ignore
  });

  it('goes stale once and for all, whatever the term', () => {
    const days = fc.date({ min: new Date('2013-07-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 40 }), (one, other, months) => {
        const [early, late] = [one, other].map((day) => day.toISOString().slice(0, 10)).sort() as [
          string,
          string,
        ];
        const isStale = (day: string) => whyVerify(fresh, day, months) !== undefined;
        expect(isStale(early) && !isStale(late)).toBe(false);
        expect(isStale(fresh.comparedOn)).toBe(false);
      }),
    );
  });

  it('is in doubt only on the days of the doubt', () => {
    const doubts = [{ from: '2019-01-01', until: '2020-09-30', why: 'niet gelezen' }];
    const days = ['2018-12-31', '2019-01-01', '2020-09-30', '2020-10-01'];
    expect(days.map((day) => whyVerify({ ...fresh, doubts }, day))).toEqual([
      undefined,
      'niet gelezen',
      'niet gelezen',
      undefined,
    ]);
  });

  it('is not made certain by practice, by background or by the law of another sector', () => {
    const practice: Ground = { ...fresh, kind: 'practice' };
    expect(certain([practice])).toBe(true);
    expect(certain([doubtful, practice])).toBe(false);
    expect(certain([doubtful, { ...fresh, isBackground: true }])).toBe(false);
    expect(
      certain([
        { ...doubtful, sectors: ['po'] },
        { ...fresh, sectors: ['vo'] },
      ]),
    ).toBe(false);
    expect(
      certain([
        { ...fresh, sectors: ['po'] },
        { ...fresh, sectors: ['vo'] },
      ]),
    ).toBe(true);
    expect(certain([doubtful, fresh])).toBe(true);
  });
});

describe('the grounds of the rules', () => {
  it.each(all)('$rule: $article was compared with the kept words', (ground) => {
    expect(ground.comparedOn).toBe(comparedOn);
    expect(new Set(kept.map((words) => words.comparedOn))).toEqual(new Set([comparedOn]));
  });

  it.each(lawful)('$rule: $article points at the words it rests on, or says why it cannot', (ground) => {
    const { rests = [], validUntil = on, doubts } = ground;
    expect(rests.length).toBeGreaterThan(0);
    for (const place of rests) {
      const words = kept.filter(
        ({ id, from = '', until = on }) => restsOn(place, id) && from <= validUntil && validUntil <= until,
      );
      const isKept = words.some(({ id }) => id === place || id.startsWith(`${place}/`));
      expect(isKept || doubts?.some(({ why }) => why.includes('niet bewaard')), place).toBe(true);
    }
  });

  it.each(lawful)('$rule: $article names the place it rests on', ({ article, rests = [] }) => {
    const place = article.slice(article.indexOf('art. ')).split(/[:(]/)[0]!;
    expect(rests.map((rest) => partsOf(rest).path.join('/'))).toEqual(placesIn(place));
  });

  it.each(all.filter(({ kind }) => kind === 'practice' || kind === 'norm'))(
    '$rule: $article rests on no words of a law',
    ({ rests }) => {
      expect(rests).toBeUndefined();
    },
  );

  it('never call law what LAW.md does not know', () => {
    const texts = all.map(({ article }) => article).join('\n');
    expect(texts).not.toMatch(/Stb\.|Staatsblad|was WVO|zelfde plicht|36 777/);
    const unread = all.filter(
      ({ article }) => article.startsWith('Besluit') && !article.includes('onder e, 1°'),
    );
    const between = groundsFor(unread, { on: '2019-06-01', sectors: sector.options });
    expect(between.filter(({ verify }) => verify === undefined)).toEqual([]);
  });
});

describe('a place in the Besluit, by the letters of today', () => {
  const linesOf = (...given: Parameters<typeof besluit>) =>
    besluit(...given).map(({ article, validFrom, validUntil }) => [
      article.replace('Besluit verplichte meldcode art. ', ''),
      validFrom,
      validUntil,
    ]);
  it.each([
    ['art. 2 lid 1 onder a', '2 lid 1 onder a', undefined],
    ['art. 2 lid 2 onder c', '2 lid 2 onder c', undefined],
    ['art. 2 lid 1 onder g', '2 lid 1 onder g', '2 lid 1 onder f'],
    [
      'art. 2 lid 1 onder c en lid 2 onder d',
      '2 lid 1 onder c en lid 2 onder d',
      '2 lid 1 onder b en lid 2 onder d',
    ],
  ])('has its old letter before 2019: %s', (place, today, before) => {
    expect(linesOf(place)).toEqual(
      before === undefined
        ? [[today, '2013-07-31', undefined]]
        : [
            [before, '2013-07-31', '2018-12-31'],
            [today, '2019-01-01', undefined],
          ],
    );
    expect(linesOf(place, '2019-01-01')).toEqual([[today, '2019-01-01', undefined]]);
  });

  it('is new since 2019 when it is the framework', () => {
    expect(linesOf('art. 2 lid 1 onder b')).toEqual([['2 lid 1 onder b', '2019-01-01', undefined]]);
    expect(linesOf('art. 2 lid 1 onder b', '2015-01-01')).toEqual([
      ['2 lid 1 onder b', '2019-01-01', undefined],
    ]);
  });
});
