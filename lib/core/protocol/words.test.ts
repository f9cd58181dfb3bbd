import { describe, expect, it } from 'vitest';
import * as vocabulary from '@/schemas/vocabulary';
import { words } from './words';

describe('the Dutch words', () => {
  it.each(Object.entries(vocabulary))('has one for every value of %s and no other', (name, list) => {
    const known = words[name as keyof typeof words];
    expect(Object.keys(known).sort()).toEqual([...list.options].sort());
  });

  it('leaves no word empty', () => {
    for (const list of Object.values(words))
      for (const word of Object.values(list)) expect(word).not.toBe('');
  });
});
