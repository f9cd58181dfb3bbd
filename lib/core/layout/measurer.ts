import type { FontMetrics, FontWeight } from './font-metrics/font-metrics';
import { printableText } from './printable-text';

/** A text made printable and measured: `starts[i]` and `ends[i]` bound character i, in em. */
export type MeasuredText = { text: string; starts: Float64Array; ends: Float64Array };

/** Measures text in em (times the size gives points or pixels) and remembers what it measured. */
export type Measurer = {
  measure(text: string, weight: FontWeight): MeasuredText;
  /**
   * What was made of a subject before, as long as `key` and `parts` are the same; else what `make` gives.
   * Forgets a subject when nobody holds it any more.
   */
  recall<T>(subject: object, key: string, parts: readonly object[], make: () => T): T;
};

type Recalled = { key: string; parts: readonly object[]; value: unknown };

/** More texts than a large protocol holds; beyond it the memory starts anew. */
const remembered = 20_000;

/** A measurer for one font. Keep it as long as the document is open: unchanged texts cost one look-up. */
export function createMeasurer(metrics: FontMetrics): Measurer {
  const fonts = { 400: readWeight(metrics, 400), 700: readWeight(metrics, 700) };
  const drawable = drawableIn(metrics);
  const memory = { 400: new Map<string, MeasuredText>(), 700: new Map<string, MeasuredText>() };
  const made = new WeakMap<object, Recalled>();
  return {
    recall<T>(subject: object, key: string, parts: readonly object[], make: () => T): T {
      const known = made.get(subject);
      if (known?.key === key && known.parts.every((part, i) => part === parts[i])) return known.value as T;
      const value = make();
      made.set(subject, { key, parts, value });
      return value;
    },
    measure(text, weight) {
      const known = memory[weight].get(text);
      if (known) return known;
      const measured = measureOnce(printableText(text, drawable), fonts[weight]);
      if (memory[weight].size >= remembered) memory[weight].clear();
      memory[weight].set(text, measured);
      return measured;
    },
  };
}

/** Whether the font has a sign for the character. */
export function drawableIn({ weights }: FontMetrics): (char: string) => boolean {
  const known = new Set(weights[400].chars);
  return (char) => known.has(char);
}

/** Width of one line of text at a size, in the unit of the size, kerned as browsers and the PDF kern it. */
export function measureText(
  measurer: Measurer,
  text: string,
  size: number,
  weight: FontWeight = 400,
): number {
  return widthOf(measurer.measure(text, weight)) * size;
}

export function widthOf(measured: MeasuredText, from = 0, to = measured.text.length): number {
  return to > from ? measured.ends[to - 1]! - measured.starts[from]! : 0;
}

type WeightTable = { advances: Map<number, number>; kerns: Map<number, Map<number, number>> };

function readWeight(metrics: FontMetrics, weight: FontWeight): WeightTable {
  const { chars, advances, kernRowOf, kernRows } = metrics.weights[weight];
  const rows = kernRows.map((flat) => {
    const pairs = new Map<number, number>();
    for (let i = 0; i < flat.length; i += 2) pairs.set(flat[i]!, flat[i + 1]! / metrics.unitsPerEm);
    return pairs;
  });
  const table: WeightTable = { advances: new Map(), kerns: new Map() };
  [...chars].forEach((char, i) => {
    const code = char.codePointAt(0)!;
    table.advances.set(code, advances[i]! / metrics.unitsPerEm);
    const row = rows[kernRowOf[i]!];
    if (row) table.kerns.set(code, row);
  });
  return table;
}

function measureOnce(text: string, table: WeightTable): MeasuredText {
  const starts = new Float64Array(text.length);
  const ends = new Float64Array(text.length);
  let x = 0;
  let before: Map<number, number> | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    x += before?.get(code) ?? 0;
    starts[i] = x;
    x += table.advances.get(code) ?? 0;
    ends[i] = x;
    before = table.kerns.get(code);
  }
  return { text, starts, ends };
}
