/**
 * Reads the shipped font and writes the widths and kerning that layout measures with, so that server,
 * browser and PDF agree to the unit. Run again after the font package changes; a test fails when stale.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFont, type ShippedFont, shippedFontFile } from './shipped-font';

type Subset = 'latin' | 'latin-ext';

/** The JSON text of lib/core/layout/font-metrics, from the font files as they are installed. */
export function makeFontMetrics(): string {
  const regular = openFont(shippedFontFile('latin', 400));
  const { ascent, descent, capHeight, xHeight, unitsPerEm } = regular;
  const vertical = JSON.stringify({ unitsPerEm, ascent, descent, capHeight, xHeight }).slice(1, -1);
  return `{${vertical},\n"weights":{\n"400":${weightMetrics(400)},\n"700":${weightMetrics(700)}}}\n`;
}

function weightMetrics(weight: 400 | 700): string {
  const chars: string[] = [];
  const advances: number[] = [];
  const kernRows: number[][] = [];
  const kernRowOf: number[] = [];
  const owner = new Map<number, Subset>();
  for (const subset of ['latin', 'latin-ext'] as const) {
    const font = openFont(shippedFontFile(subset, weight));
    const own = font.characterSet
      .filter((code) => isPrintable(code) && !owner.has(code))
      .sort((a, b) => a - b);
    for (const code of own) owner.set(code, subset);
    for (const code of own) {
      const row = kerningAfter(font, code, own);
      const known = kernRows.findIndex((other) => other.join() === row.join());
      chars.push(String.fromCodePoint(code));
      advances.push(font.glyphForCodePoint(code).advanceWidth);
      if (row.length > 0 && known < 0) kernRows.push(row);
      kernRowOf.push(row.length === 0 ? -1 : known < 0 ? kernRows.length - 1 : known);
    }
  }
  return [
    `{"chars":${JSON.stringify(chars.join(''))}`,
    `"advances":${JSON.stringify(advances)}`,
    `"kernRowOf":${JSON.stringify(kernRowOf)}`,
    `"kernRows":[\n${kernRows.map((row) => JSON.stringify(row)).join(',\n')}]}`,
  ].join(',\n');
}

/** Pairs [next character, adjustment, ...] in font units for one first character. */
function kerningAfter(font: ShippedFont, first: number, seconds: readonly number[]): number[] {
  const row: number[] = [];
  for (const second of seconds) {
    const run = font.layout(String.fromCodePoint(first, second));
    if (run.glyphs.length !== 2) continue;
    const adjustment = run.positions[0]!.xAdvance - run.glyphs[0]!.advanceWidth;
    if (adjustment !== 0) row.push(second, adjustment);
  }
  return row;
}

/** No controls, no combining marks (texts are composed first), no private or replacement characters. */
function isPrintable(code: number): boolean {
  return code >= 32 && code !== 127 && !(code >= 0x300 && code <= 0x36f) && code < 0xfff0;
}

export const fontMetricsFile = fileURLToPath(
  new URL('../lib/core/layout/font-metrics/atkinson-hyperlegible-next.json', import.meta.url),
);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fontMetricsFile, makeFontMetrics());
  console.log(`written: ${fontMetricsFile}`);
}
