import { createMeasurer, fontMetrics, layOut, type Scene } from '@/lib/core/layout';
import { renderPdf } from '@/lib/core/render/pdf';
import { renderSvg } from '@/lib/core/render/svg';
import { posterFonts } from '@/lib/server/making/pdf-fonts';
import { renderPng } from '@/lib/server/making/png';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { layoutsFor, type Printing, readPrinting } from './read-printing';
import { readProtocol, reportUnreadable } from './read-protocol';
import { reportWrongUse } from './report-wrong-use';

/** "poster.svg", "poster-2.svg", ...: a sheet or card each, as the public site names them. */
function sheetName(out: string, index: number): string {
  return index === 0 ? out : out.replace(/(\.\w+)$/, `-${index + 1}$1`);
}

/** A file for each scene as PDF, for each page as picture. */
async function filesOf(
  scenes: readonly Scene[],
  { format, dpi }: Printing,
): Promise<(string | Uint8Array)[]> {
  const fonts = await posterFonts();
  const files: (string | Uint8Array)[] = [];
  for (const scene of scenes) {
    if (format === 'pdf') files.push(await renderPdf(scene, { fonts: fonts.pdf }));
    for (const page of format === 'pdf' ? [] : scene.pages) {
      const { title } = scene;
      files.push(
        format === 'png' ? await renderPng(page, { dpi }) : renderSvg(page, { title, fonts: fonts.svg }),
      );
    }
  }
  return files;
}

export async function render({ files, json, options }: Arguments, io: Io): Promise<ExitCode> {
  const { out = '' } = options;
  const printing = readPrinting(options);
  if (!printing.ok) return reportWrongUse(printing.failure.message, json, io);
  const read = await readProtocol(files[0] ?? '', io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  const layouts = layoutsFor(printing.value, read.value);
  if (!layouts.ok) return reportWrongUse(layouts.failure.message, json, io);
  const measurer = createMeasurer(fontMetrics);
  const scenes = layouts.value.map((each) => layOut(read.value, each, measurer));
  const contents = await filesOf(scenes, printing.value);
  const names = contents.map((_, i) => sheetName(out, i));
  try {
    for (const [i, content] of contents.entries()) await io.write(names[i]!, content);
  } catch {
    return reportWrongUse(`${out} kan niet worden geschreven. Kijk of de map bestaat.`, json, io);
  }
  io.out(json ? `${JSON.stringify({ files: names }, null, 2)}\n` : `Gemaakt: ${names.join(', ')}\n`);
  return 0;
}
