import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFolder } from './font-folder';

const read = (subset: 'latin' | 'latin-ext', weight: 400 | 700, format: 'woff' | 'woff2' = 'woff') =>
  readFile(join(fontFolder, `atkinson-hyperlegible-next-${subset}-${weight}-normal.${format}`));
const asUri = (font: Buffer) => `data:font/woff2;base64,${font.toString('base64')}`;

/**
 * The font as the posters carry it: inside the SVG, so that it stands alone, in the smallest form that browsers read,
 * and embedded in the PDF. The PDF also gets the letters of latin-ext (Ş, Ł): names on a poster come from everywhere.
 */
export async function posterFonts() {
  const [small, smallBold, regular, bold, regularExtended, boldExtended] = await Promise.all([
    read('latin', 400, 'woff2'),
    read('latin', 700, 'woff2'),
    read('latin', 400),
    read('latin', 700),
    read('latin-ext', 400),
    read('latin-ext', 700),
  ]);
  return {
    svg: { regular: asUri(small), bold: asUri(smallBold) },
    pdf: { regular, bold, regularExtended, boldExtended },
  };
}
