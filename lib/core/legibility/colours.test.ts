import { outcomeTone } from '@/lib/core/design';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, contrastOf, waysOfSeeing } from './colours';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#FFFFFF', '#ffffff')).toBeCloseTo(1);
    expect(contrastOf('red', '#ffffff')).toBeUndefined();
  });

  it('does not depend on which of the two is the ground', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const ratio = contrastOf(a, b)!;
        expect(ratio).toBeCloseTo(contrastOf(b, a)!, 9);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
    );
  });
});

describe('colours in the eyes of others', () => {
  it('lie as far apart as CIE says', () => {
    expect(apart('#000000', '#ffffff', 'usual')).toBeCloseTo(100, 1);
    expect(apart('#ff0000', '#00ff00', 'usual')).toBeCloseTo(170.6, 0);
    expect(apart('#ff0000', 'green', 'usual')).toBeUndefined();
  });

  it('are closer together where a cone is missing', () => {
    const [red, green, blue] = ['#b03020', '#507020', '#3040c0'];
    for (const seen of ['protanopia', 'deuteranopia'] as const)
      expect(apart(red, green, seen)).toBeLessThan(apart(red, green, 'usual')! / 2);
    expect(apart('#2060a0', '#207070', 'tritanopia')).toBeLessThan(apart('#2060a0', '#207070', 'usual')! / 2);
    expect(apart(red, blue, 'protanopia')).toBeGreaterThan(40);
  });

  it('leave greys as they are', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), (a, b) => {
        const [one, other] = [a, b].map((n) => `#${n.toString(16).padStart(2, '0').repeat(3)}`);
        const distances = waysOfSeeing.map((seen) => apart(one!, other!, seen)!);
        for (const distance of distances) expect(distance).toBeCloseTo(distances[0]!, 0);
      }),
    );
  });

  it('lie at the same distance both ways, and at none from themselves', () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(...waysOfSeeing), (a, b, seen) => {
        expect(apart(a, b, seen)).toBeCloseTo(apart(b, a, seen)!, 9);
        expect(apart(a, a, seen)).toBe(0);
        expect(apart(a, b, seen)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('outcomes of another kind', () => {
  const tones = [...new Set(Object.values(outcomeTone))];
  const pairs = tones.flatMap((one, i) => tones.slice(i + 1).map((other) => [one, other] as const));

  it.each(waysOfSeeing)('differ enough in lightness or colour, seen with %s', (seen) => {
    for (const [one, other] of pairs) expect(apart(one, other, seen), `${one} ${other}`).toBeGreaterThan(10);
  });
});
