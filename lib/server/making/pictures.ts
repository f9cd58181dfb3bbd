import type { ScenePage } from '@/lib/core/layout';
import type { PosterImage } from '@/lib/core/render/html';
import { drawingPngs, pixels, pixelsIn, resolutions, type Resolution } from './png';

/** A sheet of the infographic as a picture in dots: beside which drawing, how large, and the file. */
export type Picture = {
  /** The file with the same sheet as a drawing. */
  of: string;
  dpi: Resolution;
  path: string;
  width: number;
  height: number;
  body: Uint8Array;
};
type Sheet = { page: ScenePage; image: PosterImage };
type Wanted = { page: ScenePage; dpi: Resolution; of: string; path: string; width: number; height: number };
/** What a page says of a picture; how many bytes it has where it is there already. */
export type OfferedPicture = Omit<Picture, 'body'> & { bytes?: number };

export const weighed = ({ body, ...picture }: Picture): OfferedPicture => ({
  ...picture,
  bytes: body.length,
});

/**
 * What pictures may cost. All sheets in 300 dots an inch would take longer than everything else together, so that is for
 * the first: the main route. A sheet is larger than its paper only for one endless card, and a protocol of fifty sheets
 * is on no slide: they are there as drawings.
 */
export const pictureLimits = { sheets: 12, pixels: 24_000_000 };

/** The pictures that a version gets, in the order of its sheets. */
export function wantedPictures(sheets: readonly Sheet[]): Wanted[] {
  return sheets
    .slice(0, pictureLimits.sheets)
    .flatMap(({ page, image }, i) =>
      (i === 0 ? resolutions : resolutions.slice(0, 1)).map((dpi) => ({
        page,
        dpi,
        of: image.file,
        path: `infographic-${i === 0 ? '' : `${i + 1}-`}${dpi}dpi.png`,
        width: pixels(page.width, dpi),
        height: pixels(page.height, dpi),
      })),
    )
    .filter(({ page, dpi }) => pixelsIn(page, dpi) <= pictureLimits.pixels);
}

/** Draws them one after the other; `drawn` hears of each. */
export function drawPictures(wanted: readonly Wanted[], drawn: () => void): Promise<Picture[]> {
  return drawingPngs(async (draw) => {
    const pictures: Picture[] = [];
    for (const { page, ...rest } of wanted) {
      const body = await draw(page, rest.dpi);
      pictures.push({ ...rest, ...sizeOf(body), body });
      drawn();
    }
    return pictures;
  });
}

/** As its head says (PNG specification, section 11.2.1). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const head = new DataView(png.buffer, png.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}
