import type { TextMark } from '@/lib/core/layout';
import type { Document, PdfFonts } from './document';

type Style = Pick<TextMark, 'weight' | 'size'>;
const options = { lineBreak: false, baseline: 'alphabetic' as const };

/** Draws one line of text where it stands. */
export function drawText(
  doc: Document,
  fonts: PdfFonts,
  mark: Style & Pick<TextMark, 'x' | 'y' | 'fill' | 'text'>,
): void {
  let x = mark.x;
  for (const run of runsOf(mark.text)) {
    const shown = chooseFont(doc, fonts, mark, run);
    doc.fillColor(mark.fill);
    doc.text(shown, Math.round(x * 100) / 100, Math.round(mark.y * 100) / 100, options);
    if (shown.length < mark.text.length) x += doc.widthOfString(shown, options);
  }
}

/** How wide `drawText` would draw it. */
export function widthOfText(doc: Document, fonts: PdfFonts, style: Style, text: string): number {
  return runsOf(text).reduce(
    (width, run) => width + doc.widthOfString(chooseFont(doc, fonts, style, run), options),
    0,
  );
}

/** Sets the font that can draw the run, and gives its text, plain where the letters are in no font. */
function chooseFont(
  doc: Document,
  fonts: PdfFonts,
  { weight, size }: Style,
  { text, isExtended }: Run,
): string {
  const extended = weight === 700 ? fonts.boldExtended : fonts.regularExtended;
  doc.font(`${weight}${isExtended && extended ? 'x' : ''}`).fontSize(Math.round(size * 100) / 100);
  return isExtended && !extended ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
}

type Run = { text: string; isExtended: boolean };

/** Stretches that one font file can draw: the Latin one, or the extended one beside it. */
function runsOf(text: string): Run[] {
  const runs =
    text.match(new RegExp(`${extendedLetter.source}+|[^${extendedLetter.source.slice(1)}+`, 'gu')) ?? [];
  return runs.map((run) => ({ text: run, isExtended: extendedLetter.test(run) }));
}

/** A letter that only the extended file holds; the Latin one has its own few of this range. */
export const extendedLetter =
  /[\u0100-\u0101\u0104-\u0130\u0132-\u0151\u0154-\u02c5\u02c7-\u02d9\u02db\u02dd-\u02ff\u1e00-\u1eff\u2020\u20b9\u2113]/u;
