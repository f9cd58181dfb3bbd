import type { Kit } from '../kit';
import { type Style, styleFor } from '../style';
import { type ContactsBlock, contactsBlocks } from './contacts-strip';
import { paginate, type Room, wholeRoute } from './paginate';
import type { PaperLook } from './paper';
import { placeRoutePart, type RoutePart } from './route-block';

/** What stands on one page: parts of routes with the size of their text, and contacts below them. */
export type Sheet = { parts: RoutePart[]; contacts: ContactsBlock[]; style: Style };

/**
 * Which routes share a page, where the contacts stand, and how large the text of every page can be: one
 * page where the smallest text allows it, and then the largest text that still fits.
 */
export function planSheets(kit: Kit, look: PaperLook, room: Room): Sheet[] {
  const contacts = contactsBlocks(kit, look.width - 2 * look.margin, room(true));
  const strip = contacts.length === 1 ? contacts[0]!.height + kit.style.space.m : Infinity;
  const together = shareSheets(kit, look, room(false));
  const sheets: Sheet[] = [];
  let isPlaced = contacts.length === 0;
  together.forEach((parts, i) => {
    const isMain = i === 0 || i === together.length - 1;
    const below = !isPlaced && isMain && strip < room(false) * 0.4 && fitsAtAll(kit, look, parts, room(false) - strip);
    const free: Room = (isContinued) => room(isContinued) - (below ? strip : 0);
    const own = parts.length > 1 || fitsAtAll(kit, look, parts, free(false)) ? [parts] : cut(kit, look, parts[0]!, free);
    for (const each of own) {
      sheets.push({ parts: each, contacts: below ? contacts : [], style: largest(kit, look, each, free(each[0]!.isContinued)) });
    }
    isPlaced ||= below;
  });
  const last = sheets[sheets.length - 1];
  const lastRoom = last ? room(last.parts[0]!.isContinued) - strip : 0;
  if (!isPlaced && last && fitsAtAll(kit, look, last.parts, lastRoom)) {
    last.contacts = contacts;
    last.style = largest(kit, look, last.parts, lastRoom);
    isPlaced = true;
  }
  if (!isPlaced) sheets.push(...contacts.map((block) => ({ parts: [], contacts: [block], style: kit.style })));
  return sheets.length > 0 ? sheets : [{ parts: [], contacts: [], style: kit.style }];
}

/** Routes in order, together on a sheet as long as they fit there in comfortable text. */
function shareSheets(kit: Kit, look: PaperLook, room: number): RoutePart[][] {
  const { routes } = kit.lookup.protocol;
  const comfortable = styleFor(look.minBody * 1.12, 1);
  const together: RoutePart[][] = [];
  for (const route of routes) {
    const part = wholeRoute(kit, look, route, routes.length > 1);
    const last = together[together.length - 1];
    if (last && heightOf(kit, look, comfortable, [...last, part]) <= room) last.push(part);
    else together.push([part]);
  }
  return together;
}

/** A route that is too long for one page, in as few pages as the smallest text needs. */
function cut(kit: Kit, look: PaperLook, whole: RoutePart, room: Room): RoutePart[][] {
  const at = (body: number) => paginate({ ...kit, style: styleFor(body, 1) }, look, whole, room);
  const fewest = at(look.minBody);
  const body = largestThat(look.minBody, look.maxBody, (size) => at(size).length <= fewest.length);
  return at(body).map((part) => [part]);
}

/** The largest text that fits, then as much air around it as is left. */
function largest(kit: Kit, look: PaperLook, parts: readonly RoutePart[], room: number): Style {
  const fits = (style: Style) => heightOf(kit, look, style, parts) <= room;
  const body = largestThat(look.minBody, look.maxBody, (size) => fits(styleFor(size, 1)));
  return styleFor(body, largestThat(1, 1.9, (air) => fits(styleFor(body, air))));
}

function fitsAtAll(kit: Kit, look: PaperLook, parts: readonly RoutePart[], room: number): boolean {
  return heightOf(kit, look, styleFor(look.minBody, 1), parts) <= room;
}

/** Halves the range a few times; `least` is taken to fit. */
function largestThat(least: number, most: number, fits: (value: number) => boolean): number {
  if (fits(most)) return most;
  let low = least;
  let high = most;
  for (let i = 0; i < 5; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function heightOf(kit: Kit, look: PaperLook, style: Style, parts: readonly RoutePart[]): number {
  const heights = parts.map((part) => placeRoutePart({ ...kit, style }, look, part, 0, 0).height);
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, parts.length - 1) * style.space.xl;
}
