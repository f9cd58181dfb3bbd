import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf, mentionedIn, partsOf, typedOf } from './mentions';

const names = { p1: 'Jan', p2: 'Jan de Wit', p3: 'Samira Yılmaz', p4: 'D’Arcy (AF)' };
const chosen = Object.fromEntries(Object.entries(names).map(([id, name]) => [name, id]));

describe('a mention', () => {
  it('C5 is kept by id, and shown by the name of now', () => {
    const kept = keptOf('Weet @Samira Yılmaz dit? Of @Jan de Wit, of @Jan.', chosen);
    expect(kept).toBe('Weet @[p3] dit? Of @[p2], of @[p1].');
    expect(mentionedIn(kept)).toEqual(['p3', 'p2', 'p1']);
    expect(typedOf(kept, { ...names, p3: 'Samira El Amrani' })).toContain('Weet @Samira El Amrani dit?');
  });

  it('is only of who was chosen, and of a whole name', () => {
    expect(keptOf('@Janneke, @Piet en jan@voorbeeld.example', chosen)).toBe(
      '@Janneke, @Piet en jan@voorbeeld.example',
    );
    expect(keptOf('@Samira Yılmaz', {})).toBe('@Samira Yılmaz');
  });

  it('of nobody here is words', () => {
    expect(partsOf('@[p1] en @[zz] en @[]', names)).toEqual([
      { personId: 'p1', name: 'Jan' },
      { words: ' en @[zz] en @[]' },
    ]);
    expect(partsOf('@[toString]', names)).toEqual([{ words: '@[toString]' }]);
  });

  it('survives the field: what is kept, typed out and kept again is the same', () => {
    const part = fc.oneof(
      fc.constantFrom(...Object.keys(names)).map((id) => `@[${id}] `),
      fc.constantFrom('Bel ', 'de ouders ', '@', '[', '\n', 'é'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const kept = parts.join('');
        expect(keptOf(typedOf(kept, names), chosen)).toBe(kept);
      }),
    );
  });
});
