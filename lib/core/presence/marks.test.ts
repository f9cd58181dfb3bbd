import { describe, expect, it } from 'vitest';
import { contrastOf, outcomeTone, palette, READABLE, responsibilityTone, secondTone } from '../design';
import { markStyleOf, markStyles, ownStyle, readerStyle } from '.';

const all = [...markStyles, ownStyle, readerStyle];
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const apart = (one: string, other: string) =>
  Math.hypot(...channels(one).map((channel, index) => channel - channels(other)[index]!));

describe('the mark of a person', () => {
  it('W3 differs from every other in colour and shape, and from its neighbours in line', () => {
    for (const part of ['colour', 'shape'] as const)
      expect(new Set(all.map((one) => one[part])).size).toBe(all.length);
    markStyles.forEach(({ line }, index) => expect(line).not.toBe(markStyleOf(index + 1).line));
  });

  it.each(all)('W3 of $colour carries white text, and its line is seen on the canvas', ({ colour }) => {
    expect(contrastOf(colour)).toBeGreaterThanOrEqual(READABLE);
    expect(contrastOf(colour, palette.surfaceSoft)).toBeGreaterThanOrEqual(READABLE);
  });

  it.each(markStyles)('W3 of $colour is not that of a column, nor like danger', ({ colour }) => {
    expect(apart(colour, palette.danger)).toBeGreaterThan(80);
    const columns = [
      ...Object.values(responsibilityTone),
      ...Object.values(secondTone),
      ...Object.values(outcomeTone),
    ];
    for (const other of columns) expect(apart(colour, other), other).toBeGreaterThan(24);
    for (const other of all)
      if (other.colour !== colour) expect(apart(colour, other.colour)).toBeGreaterThan(36);
  });

  it('is grey for who only reads, and begins again when there are more people than marks', () => {
    expect(markStyleOf(null)).toBe(readerStyle);
    expect(markStyleOf(markStyles.length)).toBe(markStyles[0]);
  });
});
