import type { Kit } from '../kit';
import { type Style, styleFor } from '../style';
import { type ContactsBlock, contactsBlocks } from './contacts-strip';
import { paginate, type Room, wholeRoute } from './paginate';
import type { PaperLook } from './paper';
import { placeRoutePart, type RoutePart } from './route-block';

/** What stands on one page: parts of routes with the size of their text, and contacts below them. */
export type Sheet = { parts: RoutePart[]; contacts: ContactsBlock[]; style: Style };

/** A route of more pages than this is no poster any more: its text stays small, so that it is ready in time. */
const patience = 12;

/**
 * Which routes share a page, where the contacts stand, and how large the text of every page can be: one
 * page where the smallest text allows it, and then the largest text that still fits.
 */
export function planSheets(kit: Kit, look: PaperLook, room: Room): Sheet[] {
  const sheets: Sheet[] = [];
  shareSheets(kit, look, room(false)).forEach((parts, i) => {
    const pages = onPages(kit, look, parts, room, i > 0);
    for (const each of pages) {
      const style =
        pages.length > patience
          ? styleFor(look.minBody, 1)
          : largest(kit, look, each, room(each[0]!.isContinued));
      sheets.push({ parts: each, contacts: [], style });
    }
  });
  if (sheets.length === 0) sheets.push({ parts: [], contacts: [], style: kit.style });
  return addContacts(kit, look, room, sheets);
}

/** The pages of routes that share a sheet. A route with known columns may do with brief heads to fit on one. */
function onPages(kit: Kit, look: PaperLook, parts: RoutePart[], room: Room, isKnown: boolean): RoutePart[][] {
  if (parts.length > 1 || fitsAt(kit, look, look.minBody, parts, room(false))) return [parts];
  const brief = parts.map((part) => ({ ...part, hasBriefHeads: true }));
  if (isKnown && fitsAt(kit, look, look.minBody, brief, room(false))) return [brief];
  return cut(kit, look, parts[0]!, room);
}

/** Puts the contacts on the first page that keeps readable text beside them, else on pages of their own. */
function addContacts(kit: Kit, look: PaperLook, room: Room, sheets: Sheet[]): Sheet[] {
  const contacts = contactsBlocks(kit, look.width - 2 * look.margin, room(true));
  if (contacts.length === 0) return sheets;
  const strip = contacts[0]!.height + kit.style.space.m;
  const roomOf = ({ parts }: Sheet) => room(parts[0]?.isContinued ?? false) - strip;
  const offers = [look.minBody * 1.06, look.minBody].map((body) =>
    sheets.find((sheet) => fitsAt(kit, look, body, sheet.parts, roomOf(sheet))),
  );
  const host = contacts.length === 1 ? (offers[0] ?? offers[1]) : undefined;
  if (!host)
    return [...sheets, ...contacts.map((block) => ({ parts: [], contacts: [block], style: kit.style }))];
  const style = host.parts.length > 0 ? largest(kit, look, host.parts, roomOf(host)) : host.style;
  return sheets.map((sheet) => (sheet === host ? { ...sheet, contacts, style } : sheet));
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
  if (fewest.length > patience) return fewest.map((part) => [part]);
  const body = largestThat(look.minBody, look.maxBody, (size) => at(size).length <= fewest.length);
  return at(body).map((part) => [part]);
}

/** The largest text that fits, then as much air around it as is left. */
function largest(kit: Kit, look: PaperLook, parts: readonly RoutePart[], room: number): Style {
  const fits = (style: Style) => heightOf(kit, look, style, parts) <= room;
  const body = largestThat(look.minBody, look.maxBody, (size) => fits(styleFor(size, 1)));
  return styleFor(
    body,
    largestThat(1, 1.9, (air) => fits(styleFor(body, air))),
  );
}

function fitsAt(kit: Kit, look: PaperLook, body: number, parts: readonly RoutePart[], room: number): boolean {
  return heightOf(kit, look, styleFor(body, 1), parts) <= room;
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
