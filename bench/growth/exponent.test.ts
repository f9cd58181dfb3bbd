import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponentOf, growthRow } from './exponent';

const sizes = [1, 10, 100, 1000];

it('the exponent of a power is that power, whatever it is multiplied with', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (power, factor) => {
        const points = sizes.map((size) => ({ size, cost: factor * size ** power }));
        expect(exponentOf(points)).toBeCloseTo(power, 6);
      },
    ),
  );
});

it('a row that grows too fast, or is too much at its largest, fails in words; any other does not', () => {
  const points = (power: number) => sizes.map((size) => ({ size, cost: 2 * size ** power }));
  expect(
    growthRow('Vragen', points(0), { exponent: 0.1, largest: 12, unit: 'vragen' }).fails,
  ).toBeUndefined();
  expect(growthRow('Vragen', points(0.2), { exponent: 0.1, unit: 'vragen' }).fails).toBe(
    'Vragen groeit met exponent 0,20, hoogstens 0,10 mag',
  );
  expect(growthRow('Gewicht', points(1), { exponent: 1.1, largest: 60, unit: 'kB' })).toMatchObject({
    met: false,
    fails: 'Gewicht is bij 1000 2000 kB, hoogstens 60 mag',
  });
  const late = growthRow('Tijd', points(1), { exponent: 1.1, largest: 60, unit: 'ms' });
  expect([late.met, late.fails]).toEqual([false, undefined]);
});
