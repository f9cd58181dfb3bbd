import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks } from '../../piece';
import type { SceneGroup, ScenePage } from '../../scene';
import { textPiece } from '../../text-piece';
import { cardFoot } from '../card-foot';
import { a5, cardKit } from '../card-look';
import type { CardEdition, CardOptions } from '../card-options';
import { groupsOf } from '../rows';
import { choosePlan, margin, usual } from './choose-plan';
import { withRail } from './rail';
import { roleContent } from './role-content';
import { roleHead } from './role-head';

const bottom = a5.height - 15;
const underHead = 9;

/**
 * "Mijn kolom": per step what this column does, on one A5. Titles, questions, terms, conditions and hand-overs stay;
 * tasks give way, the least important first. A second page only when even that does not fit; the text never gets below
 * 8 points.
 */
export function layOutRoleCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { columnId, edition }: Extract<CardOptions, { kind: 'role-card' }>,
): ScenePage[] {
  const content = roleContent(kit.lookup.protocol, columnId);
  const furniture = cardKit(kit, usual);
  const footOf = (page: number, pages: number, legend: string) =>
    cardFoot(furniture, edition, { x: margin, width: a5.width - 2 * margin, page, pages }, legend);
  if (!content) return [unknownColumn(furniture, edition)];
  const headOf = (page: number) => roleHead(furniture, content, edition, { width: a5.width, margin, page });
  const lowest = bottom - footOf(8, 9, legendOf(9)).height - 8;
  const [first, further] = [0, 1].map((page) => lowest - headOf(page).box.height - underHead) as [
    number,
    number,
  ];
  const room = (page: number) => (page === 0 ? first : further);
  const { look, pages, hidden } = choosePlan(kit, content, room);
  return pages.map((rows, page) => {
    const header = headOf(page);
    const y = header.box.height + underHead;
    const groups = groupsOf(rows, { x: margin + look.rail, y, width: look.width, page });
    return {
      width: a5.width,
      height: a5.height,
      routeIds: content.route ? [content.route.id] : [],
      groups: [
        header,
        ...withRail(look, groups),
        ...footOf(page, pages.length, legendOf(hidden)).draw(bottom),
      ],
      lines: [],
    };
  });
}

/** What "+3" behind a title means. */
function legendOf(hidden: number): string {
  if (hidden === 0) return '';
  return hidden === 1 ? '+1: nog 1 in de checklist' : '+n: nog n in de checklist';
}

/** A column that is not there (any more) still gets the numbers to call. */
function unknownColumn(kit: Kit, edition: CardEdition | undefined): ScenePage {
  const width = a5.width - 2 * margin;
  const text = textPiece(
    kit,
    'Deze kolom staat niet in het protocol.',
    { size: 12, weight: 700, as: 'title' },
    width,
  );
  const header: SceneGroup = {
    id: 'header-0',
    role: 'header',
    ref: {},
    box: { x: 0, y: 0, width: a5.width, height: text.height + 2 * margin },
    label: 'Mijn kolom',
    marks: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: a5.width,
        height: text.height + 2 * margin,
        fill: palette.closeSoft,
      },
      ...moveMarks(text.marks, margin, margin),
    ],
  };
  const foot = cardFoot(kit, edition, { x: margin, width, page: 0, pages: 1 });
  return {
    width: a5.width,
    height: a5.height,
    routeIds: [],
    groups: [header, ...foot.draw(bottom)],
    lines: [],
  };
}
