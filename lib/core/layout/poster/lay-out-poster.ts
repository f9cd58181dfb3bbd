import type { Kit } from '../kit';
import type { SceneGroup, ScenePage } from '../scene';
import { type Style, styleFor } from '../style';
import { type ContactsBlock, contactsBlocks } from './contacts-strip';
import { emergencyBar } from './emergency-bar';
import { footerHeight, posterFooter } from './footer';
import { posterHeader } from './header';
import { wholeRoute, paginate } from './paginate';
import { type Edition, type Paper, type PaperLook, papers } from './paper';
import { drawRouteBlock, placeRoutePart, type RoutePart } from './route-block';

export type { Edition, Paper } from './paper';

/** What stands on one page: parts of routes, and contacts below them. `body` is the size of their text. */
type Sheet = { parts: RoutePart[]; contacts: ContactsBlock[]; style: Style };

/**
 * The poster: the main route as large as the sheet allows, other routes together where they fit, contacts
 * under the main route, head and emergency bar on every page.
 */
export function layOutPoster(kit: Omit<Kit, 'style' | 'target'>, paper: Paper, edition: Edition | undefined): ScenePage[] {
  const look = papers[paper];
  const furniture: Kit = { ...kit, style: look.furniture, target: 'poster' };
  const head = [posterHeader(furniture, look, edition, 0), ...emergencyBar(furniture, look, 0, headBottom(furniture, look, edition))];
  const top = bottomOf(head) + look.furniture.space.l;
  const bottom = look.height - look.margin - footerHeight(furniture) - look.furniture.space.s;
  const room = bottom - top;
  const sheets = planSheets(furniture, look, room);
  return sheets.map((sheet, page) => {
    const header = posterHeader(furniture, look, edition, page);
    const bar = emergencyBar(furniture, look, page, headBottom(furniture, look, edition));
    const body = drawSheet({ ...furniture, style: sheet.style }, look, sheet, page, top, bottom);
    return {
      width: look.width,
      height: look.height,
      routeIds: sheet.parts.map(({ route }) => route.id),
      groups: [header, ...bar, ...body.groups, posterFooter(furniture, look, edition, page, sheets.length)],
      lines: body.lines,
    };
  });
}

function headBottom(kit: Kit, look: PaperLook, edition: Edition | undefined): number {
  return bottomOf([posterHeader(kit, look, edition, 0)]) + kit.style.space.l;
}

function bottomOf(groups: readonly SceneGroup[]): number {
  return Math.max(...groups.map(({ box }) => box.y + box.height));
}

/** Which routes share a page, where the contacts stand, and how large the text of every page can be. */
function planSheets(kit: Kit, look: PaperLook, room: number): Sheet[] {
  const { routes } = kit.lookup.protocol;
  const hasTitle = routes.length > 1;
  const comfortable = styleFor((look.minBody + look.maxBody) / 2 - 0.4, 1);
  const together: RoutePart[][] = [];
  for (const route of routes) {
    const part = wholeRoute(route, hasTitle);
    const last = together[together.length - 1];
    if (last && heightOf(kit, look, comfortable, [...last, part]) <= room) last.push(part);
    else together.push([part]);
  }
  const sheets: Sheet[] = [];
  let contacts = contactsBlocks(kit, look.width - 2 * look.margin, room);
  for (const parts of together) {
    const least = styleFor(look.minBody, 1);
    const strip = contacts.length === 1 ? contacts[0]!.height + kit.style.space.m : Infinity;
    const isFirst = parts === together[0];
    const withContacts = isFirst && strip < room * 0.4 && heightOf(kit, look, least, parts) <= room - strip;
    const free = withContacts ? room - strip : room;
    const own = parts.length > 1 || heightOf(kit, look, least, parts) <= free ? [parts] : cut(kit, look, parts[0]!, free);
    for (const each of own) sheets.push({ parts: each, contacts: withContacts ? contacts : [], style: largest(kit, look, each, free) });
    if (withContacts) contacts = [];
  }
  return [...sheets, ...contactSheets(kit, look, sheets, contacts, room)];
}

/** Contacts that found no room under the main route: under the last one, else on their own page. */
function contactSheets(kit: Kit, look: PaperLook, sheets: readonly Sheet[], contacts: ContactsBlock[], room: number): Sheet[] {
  const last = sheets[sheets.length - 1];
  const strip = (contacts[0]?.height ?? 0) + kit.style.space.m;
  if (last && contacts.length === 1 && heightOf(kit, look, styleFor(look.minBody, 1), last.parts) <= room - strip) {
    last.contacts = contacts;
    last.style = largest(kit, look, last.parts, room - strip);
    return [];
  }
  return contacts.map((block) => ({ parts: [], contacts: [block], style: kit.style }));
}

/** A route that is too long for one page, in as few pages as the smallest text needs. */
function cut(kit: Kit, look: PaperLook, whole: RoutePart, room: number): RoutePart[][] {
  const at = (body: number) => paginate({ ...kit, style: styleFor(body, 1) }, look, whole, room);
  const fewest = at(look.minBody);
  const body = largestThat(look.minBody, look.maxBody, (size) => at(size).length <= fewest.length);
  return at(body).map((part) => [part]);
}

/** The largest text that fits, then as much air around it as is left. */
function largest(kit: Kit, look: PaperLook, parts: RoutePart[], room: number): Style {
  const fits = (style: Style) => heightOf(kit, look, style, parts) <= room;
  const body = largestThat(look.minBody, look.maxBody, (size) => fits(styleFor(size, 1)));
  return styleFor(body, largestThat(1, 1.9, (air) => fits(styleFor(body, air))));
}

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

function drawSheet(kit: Kit, look: PaperLook, sheet: Sheet, page: number, top: number, bottom: number): Pick<ScenePage, 'groups' | 'lines'> {
  const groups: SceneGroup[] = [];
  const lines: ScenePage['lines'] = [];
  let y = top;
  for (const part of sheet.parts) {
    const block = placeRoutePart(kit, look, part, page, y);
    const drawn = drawRouteBlock(kit, block, part, page);
    groups.push(...drawn.groups);
    lines.push(...drawn.lines);
    y += block.height + kit.style.space.xl;
  }
  for (const block of sheet.contacts) {
    const at = sheet.parts.length === 0 ? y : bottom - block.height;
    groups.push(block.draw(look.margin, at, page));
  }
  return { groups, lines };
}
