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
/** Draws a page. The same page gives the same bytes. */
type DrawPng = (page: ScenePage, dpi: Resolution) => Promise<Uint8Array>;

const pointsInInch = 72;

/** How many pixels a length becomes. */
export const pixels = (points: number, dpi: Resolution) => Math.round((points * dpi) / pointsInInch);

/** How many pixels a page becomes, to a row. */
export const pixelsIn = ({ width, height }: Pick<ScenePage, 'width' | 'height'>, dpi: Resolution) =>
  pixels(width, dpi) * pixels(height, dpi);

/**
 * Pages as pictures for a website or a slide, drawn from their SVG with the shipped fonts and no others. Each says how
 * large it is in inches, so that it is pasted at its own size. The renderer reads plain fonts and only from files: they
 * are unpacked once, for as long as `use` takes.
 */
export async function drawingPngs<T>(use: (draw: DrawPng) => Promise<T>): Promise<T> {
  const measurer = createMeasurer(fontMetrics);
  return withFontFiles((fontFiles) =>
    use(async (page, dpi) => {
      const svg = inExtendedFamily(renderSvg(withLettersApart(page, measurer), { title: '' }));
      const picture = await renderAsync(svg, {
        fitTo: { mode: 'width', value: pixels(page.width, dpi) },
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
        logLevel: 'off',
      });
      return withResolution(await asPng(picture), dpi);
    }),
  );
}

/** One page as a picture. */
export const renderPng = (page: ScenePage, { dpi }: { dpi: Resolution }): Promise<Uint8Array> =>
  drawingPngs((draw) => draw(page, dpi));

/**
 * Without the channel for what is see-through, which a sheet has nowhere, and with rows as they are: of flat colours that
 * is a third smaller than what the renderer writes itself, in a third of the time.
 */
async function asPng(picture: { pixels: Buffer; width: number; height: number }) {
  const { width, height } = picture;
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
}

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
