import { lightOf, rgbOf } from './contrast';
import { palette } from './tokens';

/** In OKLab, where equal distances look about equally large. Two reds of one family are nearer than this. */
const NEAR = 0.14;

/** A colour that one takes for the red of acute danger. */
export function looksLikeDanger(colour: string): boolean {
  const [one, danger] = [labOf(colour), labOf(palette.danger)];
  return Math.hypot(...one.map((value, axis) => value - danger[axis]!)) < NEAR;
}

/** Ottosson 2020, https://bottosson.github.io/posts/oklab/ */
function labOf(colour: string): number[] {
  const [r, g, b] = rgbOf(colour).map(lightOf) as [number, number, number];
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
