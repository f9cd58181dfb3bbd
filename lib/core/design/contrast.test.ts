import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, outcomeTone, palette, READABLE, readableColour, responsibilityTone } from '.';

const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const channels = (one: string) => [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16));

describe('contrast', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4],
    ['#0000ff', 8.59],
  ])('of %s with white is that of WCAG: %d', (one, expected) => {
    expect(contrastOf(one)).toBeCloseTo(expected, 2);
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrastOf(one, other)).toBe(contrastOf(other, one));
      }),
    );
  });
});

describe('the colour that is suggested', () => {
  it('lets white text be read, whatever was chosen', () => {
    fc.assert(
      fc.property(colour, (one) => {
        const suggested = readableColour(one);
        expect(suggested).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastOf(suggested)).toBeGreaterThanOrEqual(READABLE);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the chosen one when that will do', () => {
    fc.assert(
      fc.property(colour, (one) => {
        fc.pre(contrastOf(one) >= READABLE);
        expect(readableColour(one)).toBe(one);
      }),
      { numRuns: 1000 },
    );
    expect(readableColour('#767676')).toBe('#767676');
  });

  it('keeps the hue: each channel is the same share of what it was', () => {
    fc.assert(
      fc.property(colour, (one) => {
        const [before, after] = [channels(one), channels(readableColour(one))];
        const share = Math.max(...after) / Math.max(1, ...before);
        before.forEach((channel, at) =>
          expect(Math.abs(after[at]! - channel * share)).toBeLessThanOrEqual(1.5),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is no darker than it must: a step lighter, and white text cannot be read', () => {
    fc.assert(
      fc.property(colour, (one) => {
        fc.pre(contrastOf(one) < READABLE);
        const lighter = channels(readableColour(one)).map((channel) => Math.min(255, channel + 2));
        const hex = lighter.map((channel) => channel.toString(16).padStart(2, '0')).join('');
        expect(contrastOf(`#${hex}`)).toBeLessThan(READABLE);
      }),
      { numRuns: 1000 },
    );
  });
});

it('finds every colour of ours that carries white text readable', () => {
  const { brand, danger, help, close, warn, ink, inkSoft } = palette;
  const carrying = [brand, danger, help, close, warn, ink, inkSoft];
  for (const one of [...carrying, ...Object.values(responsibilityTone), ...Object.values(outcomeTone)])
    expect(contrastOf(one), one).toBeGreaterThanOrEqual(READABLE);
});
