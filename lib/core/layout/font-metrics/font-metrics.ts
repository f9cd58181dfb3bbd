import generated from './atkinson-hyperlegible-next.json';

export type FontWeight = 400 | 700;

/** Widths and kerning of one weight, in font units. Written by scripts/make-font-metrics.ts. */
export type WeightMetrics = {
  /** Every character the shipped font can draw. */
  chars: string;
  /** Advance width of chars[i]. */
  advances: number[];
  /** Which row of kernRows holds the pairs that begin with chars[i]; -1 for none. */
  kernRowOf: number[];
  /** Pairs as [code point of the second character, adjustment, ...]. */
  kernRows: number[][];
};

export type FontMetrics = {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  weights: Record<FontWeight, WeightMetrics>;
};

/** The metrics of the font that site and PDF ship (Atkinson Hyperlegible Next, regular and bold). */
export const fontMetrics: FontMetrics = generated;
