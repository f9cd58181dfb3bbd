import type { PosterImage, Print } from '@/lib/core/render/html';
import { renderPdf, type PdfFonts } from '@/lib/core/render/pdf';
import { renderSvg, type SvgFonts } from '@/lib/core/render/svg';
import type { Protocol } from '@/schemas/protocol';
import type { PrintKind } from './printings';

/** The file from which the sheets on the page are drawn. */
const shown = 'poster-a3.pdf';

/** The sheets of the infographic as pictures: "poster.svg", "poster-2.svg", each with the routes that stand on it. */
export function imagesOf(
  protocol: Protocol,
  kinds: readonly PrintKind[],
  label: string,
  fonts: SvgFonts,
): { image: PosterImage; svg: string }[] {
  const infographic = kinds.flatMap(({ printings }) => printings).find(({ path }) => path === shown);
  const titles = new Map(protocol.routes.map(({ id, title }) => [id, title]));
  return (infographic?.scene.pages ?? []).map((sheet, i) => ({
    image: {
      file: i === 0 ? 'poster.svg' : `poster-${i + 1}.svg`,
      width: sheet.width,
      height: sheet.height,
      routes: sheet.routeIds.flatMap((id) => titles.get(id) ?? []),
    },
    svg: renderSvg(sheet, { title: `${protocol.title}, ${label}`, fonts }),
  }));
}

/** Every file to print, in order, under its name beside the page. */
export async function pdfsOf(
  kinds: readonly PrintKind[],
  fonts: PdfFonts,
): Promise<{ path: string; body: Uint8Array }[]> {
  const made: { path: string; body: Uint8Array }[] = [];
  for (const { path, scene } of kinds.flatMap(({ printings }) => printings))
    made.push({ path, body: await renderPdf(scene, { fonts }) });
  return made;
}

/** What the print page says of them. The poster is asked for by its paper, as printed links do. */
export function printsOf(kinds: readonly PrintKind[]): Print[] {
  return kinds.map(({ name, about, printings }) => ({
    name,
    about,
    files: printings.map(({ path, short, what, size }) => ({
      file: path.replace(/^poster-(a[34])\.pdf$/, 'poster.pdf?paper=$1'),
      short,
      what,
      size,
    })),
  }));
}
