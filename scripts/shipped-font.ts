/** Where the shipped font lies on disk: the files that the site serves and the PDF embeds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type ShippedFont = Font;

/** Path of one static .woff file of the shipped font. */
export function shippedFontFile(subset: 'latin' | 'latin-ext', weight: 400 | 700): string {
  const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`;
  return createRequire(import.meta.url).resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`);
}

export function openFont(file: string): ShippedFont {
  const font = create(readFileSync(file));
  if ('fonts' in font) throw new Error(`${file} is a collection, one font expected`);
  return font;
}
