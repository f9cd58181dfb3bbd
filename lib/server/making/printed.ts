import { sizeInDutch } from '@/lib/core/dutch';
import type { ScenePage } from '@/lib/core/layout';
import type { PosterImage, Print, ScreenPictures } from '@/lib/core/render/html';
import { sheetName } from '@/lib/core/render/html';
import { renderPdf, type PdfFonts } from '@/lib/core/render/pdf';
import { renderSvg, type SvgFonts } from '@/lib/core/render/svg';
import type { Protocol } from '@/schemas/protocol';
import type { OfferedPicture } from './pictures';
import type { PrintKind } from './printings';

/** The file from which the sheets on the page are drawn. */
const shown = 'poster-a3.pdf';

/** A sheet of the infographic as a drawing. */
export type DrawnSheet = { page: ScenePage; image: PosterImage; svg: string };

/** The sheets of the infographic as drawings: "poster.svg", "poster-2.svg", each with the routes that stand on it. */
export function drawnSheets(
  protocol: Protocol,
  kinds: readonly PrintKind[],
  label: string,
  fonts: SvgFonts,
): DrawnSheet[] {
  const infographic = kinds.flatMap(({ printings }) => printings).find(({ path }) => path === shown);
  const titles = new Map(protocol.routes.map(({ id, title }) => [id, title]));
  return (infographic?.scene.pages ?? []).map((page, i) => ({
    page,
    image: {
      file: i === 0 ? 'poster.svg' : `poster-${i + 1}.svg`,
      width: page.width,
      height: page.height,
      routes: page.routeIds.flatMap((id) => titles.get(id) ?? []),
    },
    svg: renderSvg(page, { title: `${protocol.title}, ${label}`, fonts }),
  }));
}

/** Every file to print, in order, under its name beside the page; `made` hears of each. */
export async function pdfsOf(
  kinds: readonly PrintKind[],
  fonts: PdfFonts,
  made: () => void,
): Promise<Map<string, Uint8Array>> {
  const bodies = new Map<string, Uint8Array>();
  for (const { path, scene } of kinds.flatMap(({ printings }) => printings)) {
    bodies.set(path, await renderPdf(scene, { fonts }));
    made();
  }
  return bodies;
}

/** What the print page says of them. The poster is asked for by its paper, as printed links do. */
export function printsOf(kinds: readonly PrintKind[]): Print[] {
  return kinds.map(({ name, about, how, printings }) => ({
    name,
    about,
    how,
    files: printings.map(({ path, short, what, size }) => ({
      file: path.replace(/^poster-(a[34])\.pdf$/, 'poster.pdf?paper=$1'),
      short,
      what,
      size,
    })),
  }));
}

/** What the print page says of the sheets as pictures: only of those that there are. */
export function screenPicturesOf(
  sheets: readonly DrawnSheet[],
  pictures: readonly OfferedPicture[],
  isPreview: boolean,
): ScreenPictures {
  const isLarge = ({ dpi }: OfferedPicture) => dpi === 300;
  return {
    about: [
      'De infographic als afbeelding. Neem de png voor een website, een dia of een bericht. De svg is scherp op elke maat, maar niet elk programma kan hem openen.',
      ...(pictures.some(isLarge) ? ['De grote png is voor wie wil inzoomen of printen.'] : []),
      ...(isPreview ? ['De png’s maken we bij het publiceren.'] : []),
      'Zet er een link naar het stappenplan bij. Daar leest ook wie de afbeelding niet kan zien wat erop staat.',
    ],
    sheets: sheets.map(({ image, svg }, i) => ({
      name: sheetName(image, i, sheets.length) || 'Het blad',
      files: [
        ...pictures
          .filter(({ of }) => of === image.file)
          .map((picture) => ({
            short: isLarge(picture) ? 'Grote png' : 'Png',
            size: `${picture.width} × ${picture.height} pixels${picture.bytes === undefined ? '' : `, ${sizeInDutch(picture.bytes)}`}`,
            file: picture.path,
          })),
        { short: 'Svg', size: sizeInDutch(Buffer.byteLength(svg)), file: image.file },
      ],
    })),
  };
}
