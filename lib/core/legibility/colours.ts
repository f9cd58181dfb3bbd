import { contrastOf as contrastOfColours, lightOf, rgbOf } from '@/lib/core/design';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const isColour = (words: string) => /^#[\da-f]{6}$/i.test(words);

/** Red, green and blue of "#14213d" as light, from 0 to 1; undefined for what is written otherwise. */
function lightIn(colour: string): Three | undefined {
  return isColour(colour) ? (rgbOf(colour).map(lightOf) as unknown as Three) : undefined;
}

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Three;

/** Contrast ratio of WCAG 2, from 1 to 21; undefined when a colour cannot be read. */
export function contrastOf(one: string, other: string): number | undefined {
  return isColour(one) && isColour(other) ? contrastOfColours(one, other) : undefined;
}

/**
 * How people see colours who lack one kind of cone: matrices for light, severity 1.0 (G.M. Machado, M.M. Oliveira and
 * L.A.F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009).
 */
const lacking = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export const waysOfSeeing = ['usual', 'grey', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type WayOfSeeing = (typeof waysOfSeeing)[number];

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const whiteD65: Three = [0.95047, 1, 1.08883];

/** Lightness and colour in CIE L*a*b*, in the eye of who sees this way. In grey nothing but lightness is left. */
function labOf(colour: string, seen: WayOfSeeing): Three | undefined {
  const light = lightIn(colour);
  if (!light) return undefined;
  const shown = seen === 'usual' || seen === 'grey' ? light : clipped(times(lacking[seen], light));
  const [x, y, z] = times(toXyz, shown).map((value, i) => cubeRoot(value / whiteD65[i]!)) as unknown as Three;
  return seen === 'grey' ? [116 * y - 16, 0, 0] : [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const clipped = (light: Three): Three =>
  light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Three;

const cubeRoot = (value: number) =>
  value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;

/**
 * How far two colours are apart for who sees this way: the distance in CIE L*a*b* (ΔE*ab, CIE 1976); in grey that of
 * lightness alone. About 2 is just seen side by side, 10 at a glance. Undefined when a colour cannot be read.
 */
export function apart(one: string, other: string, seen: WayOfSeeing): number | undefined {
  const [a, b] = [labOf(one, seen), labOf(other, seen)];
  if (!a || !b) return undefined;
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
