import { palette } from '@/lib/core/design';
import { drawText, widthOfText } from '../draw-text';
import { drawableIn, drawableText, fontMetrics } from '@/lib/core/layout';
import { spansOf, type FlowText } from './blocks';
import { breakLines, type Line, type Piece } from './break-lines';
import type { Pages } from './pages';

export type Style = { size: number; bold?: boolean; fill?: string };
type Element = PDFKit.PDFStructureElement;

const isDrawable = drawableIn(fontMetrics);

export const lineHeight = (size: number) => Math.round(size * 1.42 * 100) / 100;

/** The lines of a text in a style and a width. */
export function linesOf({ doc, fonts }: Pages, text: FlowText, style: Style, width: number): Line[] {
  const spans = spansOf(text).map((span) => ({
    ...span,
    text: drawableText(span.text, isDrawable),
    bold: (style.bold ?? false) || (span.bold ?? false),
  }));
  return breakLines(spans, width, (word, bold) =>
    widthOfText(doc, fonts, { size: style.size, weight: bold ? 700 : 400 }, word),
  );
}

/** Draws one line at x and the height of the page, as content of the element; links become links. */
export function drawLine(
  pages: Pages,
  element: Element,
  line: Line,
  x: number,
  top: number,
  style: Style,
): void {
  const y = top + style.size;
  let at = x;
  for (const piece of line) {
    if (piece.href !== undefined) element.add(linkOf(pages, piece, at, y, style));
    else {
      const here = at;
      element.add(() => drawPiece(pages, piece, here, y, style));
    }
    at += piece.width;
  }
}

function drawPiece(
  { doc, fonts }: Pages,
  { text, bold, href }: Piece,
  x: number,
  y: number,
  style: Style,
): void {
  const fill = href === undefined ? (style.fill ?? palette.ink) : palette.brand;
  drawText(doc, fonts, { x, y, fill, text, size: style.size, weight: bold ? 700 : 400 });
}

function linkOf(pages: Pages, piece: Piece, x: number, y: number, style: Style): Element {
  const { doc } = pages;
  const { size } = style;
  const link = doc.struct('Link');
  link.add(() => {
    drawPiece(pages, piece, x, y, style);
    // The types of pdfkit do not know that a link can belong to a structure element.
    const options: object = { structParent: link, Contents: new String(piece.text.trim()) };
    doc.link(x, y - size, piece.width, size * 1.25, piece.href ?? '', options);
  });
  link.end();
  return link;
}
