import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValues } from './index';

const merged = (base: unknown, mine: unknown, theirs: unknown, decide?: (mine: unknown) => unknown) =>
  mergeValues(base, mine, theirs, decide && { decide })?.value;
const doc = (...paragraphs: string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const task = (id: string, text: string, more = {}) => ({ id, text, ...more });

describe('fields', () => {
  it('takes both when each changed another', () => {
    const base = { title: 'a', label: 'b' };
    expect(merged(base, { title: 'x', label: 'b' }, { title: 'a', label: 'y' })).toEqual({
      title: 'x',
      label: 'y',
    });
  });

  it('lets go of what one cleared and takes what the other added', () => {
    expect(merged({ note: 'n' }, {}, { note: 'n', link: 'l' })).toEqual({ link: 'l' });
  });

  it('leaves to a person what both changed differently, and what one cleared while the other changed it', () => {
    expect(mergeValues({ amount: 1 }, { amount: 2 }, { amount: 3 })).toBeUndefined();
    expect(mergeValues({ note: 'n' }, {}, { note: 'm' })).toBeUndefined();
  });

  it('never makes one term, goal or condition of two', () => {
    const term = (amount: number, unit: string) => ({ term: { kind: 'within', amount, unit } });
    expect(mergeValues(term(5, 'day'), term(3, 'day'), term(5, 'hour'))).toBeUndefined();
    expect(
      mergeValues({ to: { cardId: 'a' } }, { to: { cardId: 'b' } }, { to: { routeId: 'r' } }),
    ).toBeUndefined();
    const condition = (text: string) => ({ condition: text });
    expect(
      mergeValues(condition('Nu. Straks.'), condition('Nooit. Straks.'), condition('Nu. Nooit.')),
    ).toBeUndefined();
  });

  it('never swaps the words of an answer while the other changes where it leads', () => {
    const exit = (label: string, cardId: string) => ({ exits: [{ id: 'x', label, to: { cardId } }] });
    expect(mergeValues(exit('ja', 'a'), exit('nee', 'a'), exit('ja', 'b'))).toBeUndefined();
  });
});

describe('lists of things with ids', () => {
  const base = [task('1', 'Bel'), task('2', 'Noteer'), task('3', 'Meld')];

  it('takes additions, changes and removals of both', () => {
    const mine = [task('1', 'Bel meteen'), task('2', 'Noteer'), task('3', 'Meld'), task('4', 'Vraag')];
    const theirs = [task('0', 'Kijk'), task('1', 'Bel'), task('3', 'Meld dit')];
    expect(merged(base, mine, theirs)).toEqual([
      task('0', 'Kijk'),
      task('1', 'Bel meteen'),
      task('3', 'Meld dit'),
      task('4', 'Vraag'),
    ]);
  });

  it('puts what was moved after the same neighbour, wherever that stands now', () => {
    const [one, two, three] = base;
    expect(merged(base, [three, one, two], [task('0', 'Kijk'), ...base])).toEqual([
      three,
      task('0', 'Kijk'),
      one,
      two,
    ]);
  });

  it('leaves to a person what one took away and the other changed, and what both moved elsewhere', () => {
    const [one, two, three] = base;
    expect(mergeValues(base, [one, three], [one, task('2', 'Noteer alles'), three])).toBeUndefined();
    expect(mergeValues(base, [three, one, two], [one, three, two])).toBeUndefined();
  });

  it('tells parts apart by their column, and words by themselves', () => {
    const part = (columnId: string, of: string) => ({ columnId, part: of });
    expect(merged([part('a', 'does')], [part('a', 'joins')], [part('a', 'does'), part('b', 'does')])).toEqual(
      [part('a', 'joins'), part('b', 'does')],
    );
    expect(merged(['po'], ['po', 'vo'], ['so', 'po'])).toEqual(['so', 'po', 'vo']);
  });

  it('does not read "for all columns" as "for none" when both name some', () => {
    expect(
      mergeValues({ id: 't' }, { id: 't', columnIds: ['a'] }, { id: 't', columnIds: ['b'] }),
    ).toBeUndefined();
  });
});

describe('text', () => {
  it('takes both when they changed other sentences or paragraphs', () => {
    expect(merged('Bel nu. Noteer het.', 'Bel meteen. Noteer het.', 'Bel nu. Noteer alles.')).toBe(
      'Bel meteen. Noteer alles.',
    );
    expect(merged(doc('Eerst.', 'Dan.'), doc('Eerst dit.', 'Dan.'), doc('Eerst.', 'Dan.', 'Slot.'))).toEqual(
      doc('Eerst dit.', 'Dan.', 'Slot.'),
    );
    expect(merged('Bel nu.', 'Bel meteen.', 'Bel nu. Noteer het.')).toBe('Bel meteen. Noteer het.');
  });

  it('leaves one sentence that both changed, or one empty field that both filled, to a person', () => {
    expect(mergeValues('Bel de ouders', 'Bel de ouders niet', 'Bel eerst de ouders')).toBeUndefined();
    expect(mergeValues('', 'Uitleg van de een', 'Uitleg van de ander')).toBeUndefined();
    expect(mergeValues(doc(), doc('Van de een.'), doc('Van de ander.'))).toBeUndefined();
    expect(mergeValues('Een.', 'Een. Twee.', 'Een. Drie.')).toBeUndefined();
  });

  it('reads words that JavaScript knows as words', () => {
    expect(
      merged('constructor. __proto__.', 'constructor! __proto__.', 'constructor. __proto__. toString.'),
    ).toBe('constructor! __proto__. toString.');
  });
});

const word = fc.constantFrom('Bel.', 'Noteer het.', 'Meld', 'niet', '');
const text = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '));
const things = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((ids) => fc.tuple(...ids.map((id) => text.map((words) => task(id, words)))));
const paragraphs = fc.array(text, { maxLength: 3 }).map((list) => doc(...list));
const value = fc.record(
  { title: text, items: things, body: paragraphs, tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')) },
  { requiredKeys: [] },
);

describe('any value', () => {
  it('keeps what only one changed, whole', () => {
    fc.assert(
      fc.property(value, value, (base, other) => {
        expect(merged(base, other, base)).toEqual(other);
        expect(merged(base, base, other)).toEqual(other);
        expect(merged(base, other, other)).toEqual(other);
      }),
    );
  });

  it('says the same in both orders: the same words, in the same fields, of the same things', () => {
    const inAnyOrder = (list: unknown[] = []) => list.map((item) => JSON.stringify(item)).toSorted();
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const [one, other] = [mergeValues(base, mine, theirs), mergeValues(base, theirs, mine)];
        expect(Boolean(one)).toBe(Boolean(other));
        if (!one || !other) return;
        const [a, b] = [one.value, other.value] as [typeof base, typeof base];
        expect({ ...a, items: inAnyOrder(a.items), tags: inAnyOrder(a.tags) }).toEqual({
          ...b,
          items: inAnyOrder(b.items),
          tags: inAnyOrder(b.tags),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no sentence and no thing that either wrote', () => {
    const sentences = (words = '') => words.split(/(?<=\.)\s+/).filter(Boolean);
    const wroteOn = (was: string | undefined, now: string | undefined) => {
      const old = new Set(sentences(was));
      return sentences(now).filter((sentence) => !old.has(sentence));
    };
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const whole = merged(base, mine, theirs) as typeof base | undefined;
        if (!whole) return;
        for (const side of [mine, theirs]) {
          for (const sentence of wroteOn(base.title, side.title)) expect(whole.title).toContain(sentence);
          for (const { id, text: words } of side.items ?? []) {
            const was = base.items?.find((item) => item.id === id);
            const now = whole.items?.find((item) => item.id === id);
            if (!was) expect(now).toBeDefined();
            for (const sentence of wroteOn(was?.text, words)) expect(now?.text).toContain(sentence);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
