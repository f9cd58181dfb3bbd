import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFolder } from './font-folder';

const read = (weight: 400 | 700) =>
  readFile(join(fontFolder, `atkinson-hyperlegible-next-latin-${weight}-normal.woff`));
const asUri = (font: Buffer) => `data:font/woff;base64,${font.toString('base64')}`;

/** The font as the posters carry it: inside the SVG, so that it stands alone, and embedded in the PDF. */
export async function posterFonts() {
  const [regular, bold] = await Promise.all([read(400), read(700)]);
  return { svg: { regular: asUri(regular), bold: asUri(bold) }, pdf: { regular, bold } };
}
