import { fontMetrics, layOut, type Paper } from '@/lib/core/layout';
import { renderPdf } from '@/lib/core/render/pdf';
import { renderSvg } from '@/lib/core/render/svg';
import { posterFonts } from '@/lib/server/making/pdf-fonts';
import type { Protocol } from '@/schemas/protocol';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { readProtocol, reportUnreadable } from './read-protocol';
import { reportWrongUse } from './report-wrong-use';

type NamedFile = { file: string; content: string | Uint8Array };

/** "poster.svg", "poster-2.svg", ...: a sheet each, as the public site names them. */
function sheetName(out: string, index: number): string {
  return index === 0 ? out : out.replace(/\.svg$/i, `-${index + 1}.svg`);
}

async function posterFiles(protocol: Protocol, paper: Paper, out: string): Promise<NamedFile[]> {
  const scene = layOut(protocol, { kind: 'poster', paper }, fontMetrics);
  const fonts = await posterFonts();
  if (/\.pdf$/i.test(out)) return [{ file: out, content: await renderPdf(scene, { fonts: fonts.pdf }) }];
  return scene.pages.map((page, index) => ({
    file: sheetName(out, index),
    content: renderSvg(page, { title: protocol.title, fonts: fonts.svg }),
  }));
}

export async function render({ files, json, options }: Arguments, io: Io): Promise<ExitCode> {
  const { out = '', paper = 'a3' } = options;
  if (!/\.(svg|pdf)$/i.test(out))
    return reportWrongUse('De naam bij --out eindigt op .svg of .pdf.', json, io);
  if (paper !== 'a3' && paper !== 'a4') return reportWrongUse('Kies bij --paper a3 of a4.', json, io);
  const read = await readProtocol(files[0] ?? '', io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  const made = await posterFiles(read.value, paper, out);
  try {
    for (const { file, content } of made) await io.write(file, content);
  } catch {
    return reportWrongUse(`${out} kan niet worden geschreven. Kijk of de map bestaat.`, json, io);
  }
  const names = made.map(({ file }) => file);
  io.out(json ? `${JSON.stringify({ files: names }, null, 2)}\n` : `Gemaakt: ${names.join(', ')}\n`);
  return 0;
}
