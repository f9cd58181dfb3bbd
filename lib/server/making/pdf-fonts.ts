import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFolder } from './font-folder';

const read = (subset: 'latin' | 'latin-ext', weight: 400 | 700) =>
  readFile(join(fontFolder, `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`));
const asUri = (font: Buffer) => `data:font/woff;base64,${font.toString('base64')}`;

/**
 * The font as the posters carry it: inside the SVG, so that it stands alone, and embedded in the PDF. The PDF also
 * gets the letters of latin-ext (Ş, Ł): names on a poster come from everywhere.
 */
export async function posterFonts() {
  const [regular, bold, regularExtended, boldExtended] = await Promise.all([
    read('latin', 400),
    read('latin', 700),
    read('latin-ext', 400),
    read('latin-ext', 700),
  ]);
  return {
    svg: { regular: asUri(regular), bold: asUri(bold) },
    pdf: { regular, bold, regularExtended, boldExtended },
  };
}
