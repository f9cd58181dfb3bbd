import { posterHeader } from '../poster/header';
import { type Paper, type PaperLook, papers } from '../poster/paper';
import type { SceneGroup } from '../scene';
import { barGroups, barRows } from './bar';
import type { Context, Orientation } from './context';
import { furniture, sizes } from './measures';

/**
 * How much smaller than on A3 everything is drawn. On A4 no more than this, so that no text is under 6.5 points: what
 * then finds no room on one sheet goes to more sheets.
 */
export const paperScale: Readonly<Record<Paper, number>> = { a3: 1, a4: 0.765 };

/** The sheet in points of A3: a sheet of A4 is a smaller sheet with the same sizes on it, and shrunk at the end. */
export function sheetLook(paper: Paper, orientation: Orientation): PaperLook {
  const [long, short] = [papers[paper].width / paperScale[paper], papers[paper].height / paperScale[paper]];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width,
    height,
    margin: 18,
    smallest: sizes.foot,
    minBody: sizes.text,
    maxBody: sizes.text,
    furniture,
    title: sizes.poster,
  };
}

/** Head and emergency bar; they stand on every sheet, the head smaller on all but the first. */
export function pageHead(
  { kit, edition, once }: Pick<Context, 'kit' | 'edition' | 'once'>,
  look: PaperLook,
  page: number,
  isCompact: boolean,
): SceneGroup[] {
  const isLow = isCompact || page > 0;
  const header = posterHeader(kit, look, edition, page, isLow);
  const place = { x: look.margin, y: bottomOf([header]) + 6, width: look.width - 2 * look.margin, page };
  const rows = once(`bar ${place.width} ${isLow}`, () => barRows(kit, place.width, isLow));
  return [header, ...barGroups(kit, rows, { ...place, isLow })];
}

export function bottomOf(groups: readonly SceneGroup[]): number {
  return groups.reduce((low, { box }) => Math.max(low, box.y + box.height), 0);
}
