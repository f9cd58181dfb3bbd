import { expect, it } from 'vitest';
import type { CardId } from '@/schemas/ids';
import { isOnPath, placesOnPath } from './path-places';

const path = ['a', 'b', 'c', 'b'] as CardId[];
const line = (from: string, to: string) => ({ fromCardId: from as CardId, toCardId: to as CardId });

it('numbers the cards of a way, twice when one passes twice', () => {
  expect(placesOnPath(path, 'a' as CardId)).toBe('1');
  expect(placesOnPath(path, 'b' as CardId)).toBe('2, 4');
  expect(placesOnPath(path, 'x' as CardId)).toBe('');
  expect(placesOnPath(null, 'a' as CardId)).toBe('');
});

it('knows the lines one goes along, in that direction only', () => {
  expect(isOnPath(path, line('a', 'b'))).toBe(true);
  expect(isOnPath(path, line('c', 'b'))).toBe(true);
  expect(isOnPath(path, line('b', 'a'))).toBe(false);
  expect(isOnPath(path, line('a', 'c'))).toBe(false);
  expect(isOnPath(null, line('a', 'b'))).toBe(false);
});
