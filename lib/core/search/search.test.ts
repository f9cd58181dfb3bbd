import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { findIn, searchable, type Found, type Marked } from './index';

const model = searchable(readContent('model-meldcode'));
const marked = ({ text, ranges }: Marked) => ranges.map(([from, to]) => text.slice(from, to));
const first = (typed: string): Found => findIn(model, typed)[0]!;

describe('finding a place by its words', () => {
  it('finds a card by its title, without accents and capitals', () => {
    const { kind, title } = first('SCHRIJF óp');
    expect(kind).toBe('card');
    expect(title.text).toMatch(/^Schrijf op/);
    expect(marked(title)).toEqual(['Schrijf', 'op']);
  });

  it('asks all words of one text, in any order', () => {
    expect(first('op schrijf').title.text).toMatch(/^Schrijf op/);
    expect(findIn(model, 'schrijf zeppelin')).toEqual([]);
  });

  it('finds a thing by what stands in it, and shows that piece', () => {
    const found = findIn(model, 'vertrouwensarts');
    expect(found.length).toBeGreaterThan(0);
    for (const { title, excerpt } of found)
      expect(marked(excerpt ?? title)[0]!.toLowerCase()).toBe('vertrouwensarts');
  });

  it('puts what is called so before what only speaks of it', () => {
    const kinds = findIn(model, 'Veilig Thuis').map(({ excerpt }) => excerpt === undefined);
    expect(kinds.indexOf(false)).toBeGreaterThan(0);
    expect(kinds.slice(kinds.indexOf(false))).not.toContain(true);
  });

  it.each([
    ['a function by its abbreviation', 'IB', 'people'],
    ['a term in words', 'schooldagen', 'step'],
    ['a definition', 'eergerelateerd', 'text'],
  ])('finds %s', (_, typed, kind) => {
    expect(findIn(model, typed).map((found) => found.kind)).toContain(kind);
  });

  it('names a thing without a title', () => {
    const protocol = readContent('model-meldcode');
    protocol.routes[0]!.steps[0]!.cards[0]!.title = '';
    const [found] = findIn(
      searchable(protocol),
      protocol.routes[0]!.steps[0]!.cards[0]!.tasks.items[0]!.text,
    );
    expect(found!.title.text).toBe('kaart zonder titel');
  });

  it('finds nothing for an empty question', () => {
    for (const typed of ['', '  ', '\n']) expect(findIn(model, typed)).toEqual([]);
  });

  it('finds each thing by any stretch of its title, and marks just that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...model), fc.nat(), fc.nat(30), ({ key, title }, from, length) => {
        const asked = title.text.slice(from % title.text.length).slice(0, length + 1);
        if (asked.trim() === '') return;
        const found = findIn(model, asked).find((one) => one.key === key);
        expect(found).toBeDefined();
        const words = asked.toLowerCase().split(/\s+/);
        if (!found!.excerpt)
          for (const piece of marked(found!.title)) expect(words).toContain(piece.toLowerCase());
      }),
      { numRuns: 200, seed: 20_261_130 },
    );
  });
});
