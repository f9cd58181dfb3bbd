import type { TextMark } from '@/lib/core/layout';
import type { Document, PdfFonts } from './document';

/** Draws one line of text where it stands. */
export function drawText(doc: Document, fonts: PdfFonts, mark: TextMark): void {
  let x = mark.x;
  for (const { text, isExtended } of runsOf(mark.text)) {
    const extended = mark.weight === 700 ? fonts.boldExtended : fonts.regularExtended;
    doc
      .font(`${mark.weight}${isExtended && extended ? 'x' : ''}`)
      .fontSize(Math.round(mark.size * 100) / 100)
      .fillColor(mark.fill);
    const shown = isExtended && !extended ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
    const options = { lineBreak: false, baseline: 'alphabetic' as const };
    doc.text(shown, Math.round(x * 100) / 100, Math.round(mark.y * 100) / 100, options);
    if (shown.length < mark.text.length) x += doc.widthOfString(shown, options);
  }
}

/** Stretches that one font file can draw: the Latin one, or the extended one beside it. */
function runsOf(text: string): { text: string; isExtended: boolean }[] {
  const runs = text.match(new RegExp(`${extended.source}+|[^${extended.source.slice(1)}+`, 'gu')) ?? [];
  return runs.map((run) => ({ text: run, isExtended: extended.test(run) }));
}

/** Letters that only the extended file holds; the Latin one has its own few of this range. */
const extended =
  /[\u0100-\u0101\u0104-\u0130\u0132-\u0151\u0154-\u02c5\u02c7-\u02d9\u02db\u02dd-\u02ff\u1e00-\u1eff\u2020\u20b9\u2113]/u;
