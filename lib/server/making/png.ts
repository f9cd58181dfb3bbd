import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { fontFamily } from '@/lib/core/design';
import { createMeasurer, fontMetrics, type ScenePage } from '@/lib/core/layout';
import { woffToSfnt } from '@/lib/core/render/pdf';
import { renderSvg } from '@/lib/core/render/svg';
import { inExtendedFamily, renamed, withLettersApart } from './extended-letters';
import { posterFonts } from './pdf-fonts';
import { withResolution } from './png-resolution';

/** Dots in an inch: for a screen or slide, and for print. */
export const resolutions = [150, 300] as const;
export type Resolution = (typeof resolutions)[number];

const pointsInInch = 72;

/**
 * A page as a picture for a website or a slide, drawn from its SVG with the shipped fonts and no others. Says how large it
 * is in inches, so that it is pasted at its own size. The same page gives the same bytes.
 */
export async function renderPng(page: ScenePage, { dpi }: { dpi: Resolution }): Promise<Uint8Array> {
  const svg = inExtendedFamily(renderSvg(withLettersApart(page, createMeasurer(fontMetrics)), { title: '' }));
  return withFontFiles(async (fontFiles) => {
    const picture = await renderAsync(svg, {
      fitTo: { mode: 'width', value: Math.round((page.width * dpi) / pointsInInch) },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
      logLevel: 'off',
    });
    return withResolution(picture.asPng(), dpi);
  });
}

/** The renderer reads plain fonts and only from files: unpacked for as long as one picture takes. */
async function withFontFiles<T>(draw: (files: string[]) => Promise<T>): Promise<T> {
  const { pdf } = await posterFonts();
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-fonts-'));
  try {
    const files = Object.entries(pdf).map(([name, woff]) => ({
      name,
      file: join(folder, `${name}.ttf`),
      woff,
    }));
    for (const { name, file, woff } of files) {
      const font = Buffer.from(await woffToSfnt(woff));
      await writeFile(file, name.endsWith('Extended') ? renamed(font) : font);
    }
    return await draw(files.map(({ file }) => file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
