import type { BenchRow } from '../bench-row';

/** What something costs at one size: time, bytes or statements. */
export type Point = { size: number; cost: number };

/** How cost grows with size: cost is about size to this power. The slope of the line through the points, both in logarithms. */
export function exponentOf(points: readonly Point[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ cost }) => Math.log(Math.max(cost, Number.MIN_VALUE)));
  const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const rise = x.reduce((sum, one, i) => sum + (one - middleX) * (y[i]! - middleY), 0);
  return rise / x.reduce((sum, one) => sum + (one - middleX) ** 2, 0);
}

/** What may not be passed: how cost grows and, where there is one, what it may be at the largest size. */
type Limits = { exponent: number; largest?: number; unit: string };

/** A row of how something grows. It fails in words. */
export function growthRow(
  what: string,
  points: readonly Point[],
  { exponent: most, largest, unit }: Limits,
  shown: (point: Point) => string = ({ cost }) => cost.toFixed(cost < 10 ? 1 : 0),
): BenchRow {
  const exponent = exponentOf(points);
  const last = points.at(-1)!;
  const tooSteep = exponent > most;
  const tooMuch = largest !== undefined && last.cost > largest;
  // A busy machine makes every time longer, and no exponent: a time that is too long is printed, and fails nothing.
  const isTime = unit === 'ms';
  const inDutch = (value: number) => value.toFixed(2).replace('.', ',');
  const words = [
    ...(tooSteep ? [`${what} groeit met exponent ${inDutch(exponent)}, hoogstens ${inDutch(most)} mag`] : []),
    ...(tooMuch && !isTime
      ? [`${what} is bij ${last.size} ${Math.round(last.cost)} ${unit}, hoogstens ${largest} mag`]
      : []),
  ];
  return {
    what,
    ours: `${points.map((point) => `${point.size}: ${shown(point)}`).join(', ')} ${unit}; exponent ${inDutch(exponent)}`,
    goal: `exponent <= ${inDutch(most)}${largest === undefined ? '' : `, <= ${largest} ${unit} bij ${last.size}`}`,
    met: !tooSteep && !tooMuch,
    ...(words.length > 0 && { fails: words.join('; ') }),
  };
}
