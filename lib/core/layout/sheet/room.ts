import type { Piece } from '../piece';
import type { SceneGroup } from '../scene';
import { contactsGroup } from './contacts';
import type { Context } from './context';
import { type SheetFrame, routesOf } from './sheet';
import { footHeight } from './legend';
import { headGap } from './measures';
import { notesOfSheet } from './notes';
import { otherRoutes } from './other-routes';
import { bottomOf, pageHead, sheetLook } from './page-furniture';
import { routeHead } from './route-head';
import type { Part } from './ways';

const gap = 7;
/** Above and below contacts and footnotes. */
export const belowGap = 5;
export const footMargin = 10;

type Top = { groups: SceneGroup[]; title: Piece | undefined; titleY: number; bottom: number };

/** Everything above the panels, and where they begin; `isDrawn` false: only where they begin. */
export function sheetTop(context: Context, frame: SheetFrame, page: number, isDrawn = true): Top {
  const { kit, paper } = context;
  const look = sheetLook(paper, frame.orientation);
  const width = look.width - 2 * look.margin;
  const head = isDrawn ? pageHead(context, look, page, frame.isCompact) : [];
  const low = [frame.orientation, page === 0, frame.isCompact].join(' ');
  const headBottom = () => bottomOf(pageHead(context, look, page, frame.isCompact));
  let y = (isDrawn ? bottomOf(head) : context.once(`head ${low}`, headBottom)) + gap;
  const place = { width, x: look.margin, y };
  const chips = frame.isInLane
    ? []
    : otherRoutes(kit, frame.others, ({ id }) => frame.sheetOf.route(id), place);
  if (chips.length > 0) y = bottomOf(chips) + gap;
  const { alone } = frame;
  const title = alone ? routeHead(kit, alone.route, alone.isContinued, width, frame.isCompact) : undefined;
  const titleY = y;
  if (title) y += title.height + headGap;
  return { groups: [...head, ...chips], title, titleY, bottom: y };
}

/** The height that is left for the panels between head, bar and other routes above, and contacts, notes and foot below. */
export function roomOf(context: Context, frame: SheetFrame, parts: readonly Part[]): number {
  const { orientation, isInLane, isFirst, isCompact, alone } = frame;
  const look = sheetLook(context.paper, orientation);
  const place = { x: look.margin, width: look.width - 2 * look.margin, page: isFirst ? 0 : 1 };
  const routes = routesOf({ parts: [...parts] });
  const ids = routes.map(({ id }) => id).join(' ');
  const key = [orientation, isInLane, isFirst, isCompact, alone?.isContinued, frame.others.length, ids].join(
    ' ',
  );
  const top = context.once(`top ${key}`, () => sheetTop(context, frame, place.page, false).bottom);
  const contacts = context.once(
    `contacts ${place.width} ${isFirst} ${ids}`,
    () => contactsGroup(context, routes, place)?.box.height ?? 0,
  );
  const notes = notesOfSheet(context.kit, parts, 'all', place)?.box.height;
  const below = [contacts, notes].reduce<number>((sum, height) => sum + (height ? height + belowGap : 0), 0);
  return look.height - footMargin - footHeight - 5 - below - top;
}
