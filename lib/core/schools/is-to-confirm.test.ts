import { expect, it } from 'vitest';
import { isToConfirm } from './is-to-confirm';

it.each([
  [undefined, '2026-12-01T10:00:00.000Z', true],
  ['2025-12-01T10:00:01.000Z', '2026-12-01T10:00:00.000Z', false],
  ['2025-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', true],
  ['2024-02-29T10:00:00.000Z', '2025-02-28T23:00:00.000Z', false],
  ['2024-02-29T10:00:00.000Z', '2025-03-01T00:00:00.000Z', true],
  ['2026-12-01T10:00:00.000Z', '2026-12-01T09:00:00.000Z', false],
])('said on %s, asked on %s: %s', (confirmedAt, now, expected) => {
  expect(isToConfirm(confirmedAt, now)).toBe(expected);
});
