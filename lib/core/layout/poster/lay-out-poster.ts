import type { Kit } from '../kit';
import type { SceneGroup, ScenePage } from '../scene';
import { emergencyBar } from './emergency-bar';
import { footerHeight, posterFooter } from './footer';
import { posterHeader } from './header';
import { type Edition, type Paper, type PaperLook, papers } from './paper';
import { planSheets, type Sheet } from './plan-sheets';
import { drawRouteBlock, placeRoutePart } from './route-block';

export type { Edition, Paper } from './paper';

/**
 * The poster: the main route as large as the sheet allows, other routes together where they fit, contacts
 * under the main route, head and emergency bar on every page. A sheet grows beyond its paper only when the
 * smallest thing on it does not fit there.
 */
export function layOutPoster(
  kit: Omit<Kit, 'style' | 'onPage'>,
  paper: Paper,
  edition: Edition | undefined,
): ScenePage[] {
  const look = papers[paper];
  const furniture: Kit = { ...kit, style: look.furniture, onPage: new Set(), hasNotes: true };
  const bottom = look.height - look.margin - footerHeight(furniture) - look.furniture.space.s;
  const tops = [false, true].map(
    (isContinued) => bottomOf(pageHead(furniture, look, edition, 0, isContinued)) + look.furniture.space.l,
  );
  const topOf = (isContinued: boolean) => tops[isContinued ? 1 : 0]!;
  const sheets = planSheets(furniture, look, (isContinued) => bottom - topOf(isContinued));
  return sheets.map((sheet, page) => {
    const isContinued = sheet.parts[0]?.isContinued ?? page > 0;
    const body = drawSheet(
      { ...furniture, style: sheet.style },
      look,
      sheet,
      page,
      topOf(isContinued),
      bottom,
    );
    const grown = { ...look, height: look.height + Math.max(0, bottomOf(body.groups, bottom) - bottom) };
    return {
      width: look.width,
      height: grown.height,
      routeIds: sheet.parts.map(({ route }) => route.id),
      groups: [
        ...pageHead(furniture, look, edition, page, isContinued),
        ...body.groups,
        posterFooter(furniture, grown, edition, page, sheets.length),
      ],
      lines: body.lines,
    };
  });
}

/** Header and emergency bar; smaller on a page that goes on with a route. */
function pageHead(
  kit: Kit,
  look: PaperLook,
  edition: Edition | undefined,
  page: number,
  isContinued: boolean,
): SceneGroup[] {
  const header = posterHeader(kit, look, edition, page, isContinued);
  return [header, ...emergencyBar(kit, look, page, bottomOf([header]) + kit.style.space.l)];
}

function bottomOf(groups: readonly SceneGroup[], least = 0): number {
  return groups.reduce((low, { box }) => Math.max(low, box.y + box.height), least);
}

function drawSheet(
  kit: Kit,
  look: PaperLook,
  sheet: Sheet,
  page: number,
  top: number,
  bottom: number,
): Pick<ScenePage, 'groups' | 'lines'> {
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
