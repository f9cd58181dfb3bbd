import { readdirSync, readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { fontMetricsFile, makeFontMetrics } from '@/scripts/make-font-metrics';
import { shippedFontFile } from '@/scripts/shipped-font';
import { createMeasurer, fontMetrics, measureText } from '.';

const measurer = createMeasurer(fontMetrics);
const strings = readdirSync('content')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => stringsIn(JSON.parse(readFileSync(`content/${file}`, 'utf8'))));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('the font metrics', () => {
  it('are those of the font as installed', () => {
    expect(readFileSync(fontMetricsFile, 'utf8')).toBe(makeFontMetrics());
  });
});

describe('a measured text', () => {
  it.each([400, 700] as const)('is as wide as the PDF draws it in weight %i', (weight) => {
    const doc = new PDFDocument({ autoFirstPage: false });
    doc.font(readFileSync(shippedFontFile('latin', weight))).fontSize(10);
    const off = strings.slice(0, 600).flatMap((text) => {
      const shown = measurer.measure(text, weight).text;
      if (shown === '') return [];
      const drawn = doc.widthOfString(shown);
      return Math.abs(drawn - measureText(measurer, text, 10, weight)) > drawn * 0.005 ? [text] : [];
    });
    expect(off).toEqual([]);
  });

  it('holds only characters that the font can draw', () => {
    const drawable = new Set(fontMetrics.weights[400].chars);
    const shown = [...strings, '→ ↓ ≥ ☎ ☐ ✓ 𝒳 漢 e\u0301 \u200b ﬁ'].map(
      (text) => measurer.measure(text, 400).text,
    );
    expect(shown.flatMap((text) => [...text]).filter((char) => !drawable.has(char))).toEqual([]);
  });

  it.each([
    ['ja → melden', 'ja › melden'],
    ['≥ 12 jaar', 'minstens 12 jaar'],
    ['☎ 112', 'tel. 112'],
    ['eén\u0301', 'eéń'],
    ['twee\n  regels', 'twee regels'],
    ['hart ❤️ weg', 'hart weg'],
    ['漢字', '??'],
  ])('replaces what the font lacks: %s', (text, shown) => {
    expect(measurer.measure(text, 400).text).toBe(shown);
  });

  it('is remembered', () => {
    expect(measurer.measure('Veilig Thuis', 400)).toBe(measurer.measure('Veilig Thuis', 400));
  });
});
