import { palette } from '@/lib/core/design';
import type { Document, PdfFonts } from '../document';
import { drawText, widthOfText } from '../draw-text';

/** A4 in points, with margins wide enough for a binder. */
export const sheet = { width: 595.28, height: 841.89, left: 62, right: 56, top: 60, bottom: 70 } as const;
export const textWidth = sheet.width - sheet.left - sheet.right;

/** Where the next thing goes. Pages come by themselves. */
export type Pages = {
  doc: Document;
  fonts: PdfFonts;
  y: () => number;
  /** Moves down. */
  skip: (height: number) => void;
  /** Begins a page when less than `height` is left on this one; says whether it did. */
  need: (height: number) => boolean;
};

export function openPages(doc: Document, fonts: PdfFonts): Pages {
  let y: number = sheet.height;
  return {
    doc,
    fonts,
    y: () => y,
    skip: (height) => (y += height),
    need: (height) => {
      if (y + height <= sheet.height - sheet.bottom) return false;
      doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
      y = sheet.top;
      return true;
    },
  };
}

/** Puts the foot and "Pagina 2 van 5" on every page. */
export function numberPages({ doc, fonts }: Pages, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const number = `Pagina ${index + 1} van ${count}`;
    const style = { weight: 400, size: 9 } as const;
    const y = sheet.height - sheet.bottom + 34;
    const width = widthOfText(doc, fonts, style, number);
    doc.markContent('Artifact', { type: 'Pagination' });
    drawText(doc, fonts, { ...style, x: sheet.left, y, fill: palette.inkSoft, text: shortened(foot) });
    drawText(doc, fonts, {
      ...style,
      x: sheet.width - sheet.right - width,
      y,
      fill: palette.inkSoft,
      text: number,
    });
    doc.endMarkedContent();
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
