import { dayInDutch } from '@/lib/core/dutch';
import { palette } from '@/lib/core/design';
import { deadlineInWords } from '@/lib/core/protocol/questions';
import type { Deadline, Route } from '@/schemas/protocol-flow';
import type { Kit } from '../../kit';
import { measureText } from '../../measurer';
import { moveMarks, stack } from '../../piece';
import type { SceneGroup } from '../../scene';
import { baseline } from '../../style';
import { textPiece } from '../../text-piece';
import { pocket } from '../card-look';
import type { CardEdition } from '../card-options';
import { fittedText } from '../fitted-text';
import { breakRows, groupsOf, heightOf, type Row } from '../rows';
import { pocketStep, termsOf } from './step-rows';

const margin = 11;
const bandHeight = 28;
const width = pocket.width - 2 * margin;
/**
 * Sizes of the steps, the largest first. Steps go down to 6 points with their terms, and then on to another card: a step
 * without its term would read as a step that can wait, so a term is never left out for want of room.
 */
const sizes = [9.4, 9, 8.6, 8.2, 7.8, 7.4, 7, 6.7, 6.35, 6];

/** The main route in steps, on as few backs as they need: one for any route that people can remember. */
export function pocketBacks(kit: Kit, edition: CardEdition | undefined): SceneGroup[][] {
  const [route] = kit.lookup.protocol.routes;
  const steps = route?.steps ?? [];
  const acute = acuteOnce(route);
  const head = headGroup(kit, acute);
  const band = bandGroup(kit, edition);
  const top = head.box.y + head.box.height + 3;
  const room = pocket.height - band.box.height - 3 - top;
  const rowsAt = (size: number) =>
    steps.map((step) => pocketStep(kit, step, { size, width, hasAcute: acute === undefined }));
  const least = sizes[sizes.length - 1]!;
  const backsAt = (size: number) => breakRows(rowsAt(size), () => room);
  const fewest = backsAt(least).length;
  const isWhole = (backs: readonly Row[][]) => backs.every((rows) => heightOf(rows) <= room);
  const backs = sizes.map(backsAt).find((some) => some.length <= fewest && isWhole(some)) ?? backsAt(least);
  return backs.map((rows, page) => [
    page === 0 ? head : headGroup(kit, acute, page),
    ...spread(rows, top, room, page),
    page === 0 ? band : bandGroup(kit, edition, page),
  ]);
}

/** The rows with the room that is left between them, and a line from circle to circle. */
function spread(rows: readonly Row[], top: number, room: number, page: number): SceneGroup[] {
  const free = Math.max(0, room - heightOf(rows));
  const extra = Math.min(free / Math.max(1, rows.length), 4);
  const spaced = rows.map((row) => ({ ...row, gap: row.gap + extra }));
  const groups = groupsOf(spaced, { x: margin, y: top + extra / 2, width, page });
  return groups.map((group, i) => {
    const next = groups[i + 1];
    const circle = group.marks[0];
    if (!next || circle?.kind !== 'rect') return group;
    const x = circle.x + circle.width / 2;
    const line = {
      kind: 'rule' as const,
      from: { x, y: circle.y + circle.height },
      to: { x, y: next.box.y },
      stroke: palette.ink,
      strokeWidth: 1,
    };
    return { ...group, marks: [line, ...group.marks] };
  });
}

/** What holds in acute danger all along the route: the route says so, or every step with a term; and none says otherwise. */
function acuteOnce(route: Route | undefined): Deadline['acute'] | undefined {
  const ofSteps = (route?.steps ?? []).flatMap(({ deadline }) => deadline ?? []);
  const said =
    route?.deadline?.acute ?? (ofSteps.every(({ acute }) => acute) ? ofSteps[0]?.acute : undefined);
  const isSame = ({ acute }: Deadline) => !acute || JSON.stringify(acute) === JSON.stringify(said);
  return said && ofSteps.every(isSame) ? said : undefined;
}

function headGroup(kit: Kit, acute: Deadline['acute'] | undefined, page = 0): SceneGroup {
  const { protocol } = kit.lookup;
  const [route] = protocol.routes;
  const words = `${route?.title.trim() || protocol.title.trim() || 'Stappenplan'}${page > 0 ? ' (vervolg)' : ''}`;
  const title = fittedText(
    kit,
    words,
    { size: 11.6, weight: 700, fill: palette.brand, as: 'title' },
    width,
    8,
  );
  const size = 8;
  const terms = termsOf(page === 0 ? route?.deadline : undefined, protocol, acute === undefined);
  const free = title.marks.length === 1 ? width - title.width - 8 : 0;
  const beside = terms.find((term) => measureText(kit.measurer, term, size) <= free);
  const term = textPiece(
    kit,
    beside ?? terms[terms.length - 1] ?? '',
    { size, fill: palette.inkSoft, ...(beside ? { align: 'right' as const } : {}) },
    width,
  );
  const [first] = title.marks;
  const titleSize = first?.kind === 'text' ? first.size : size;
  if (beside) moveMarks(term.marks, 0, (titleSize - size) * baseline);
  const named = beside ? { ...title, marks: [...title.marks, ...term.marks] } : stack([title, term], 0);
  const danger = acute ? `Bij acuut gevaar: ${deadlineInWords({ term: acute }, protocol)}` : '';
  const piece = stack([named, textPiece(kit, danger, { size, weight: 700, fill: palette.danger }, width)], 0);
  return {
    id: `title-${page}`,
    role: 'notes',
    ref: {},
    box: { x: margin, y: 7, width, height: piece.height },
    label: words,
    marks: moveMarks(piece.marks, margin, 7),
  };
}

/** Of whom, and which version. */
function bandGroup(kit: Kit, edition: CardEdition | undefined, page = 0): SceneGroup {
  const board = edition?.board ?? kit.lookup.protocol.organisation;
  const version = edition
    ? [
        `versie ${edition.versionLabel}`,
        edition.inForceFrom && `geldig vanaf ${dayInDutch(edition.inForceFrom)}`,
        edition.checkCode,
      ]
    : ['concept'];
  const text = stack(
    [
      fittedText(kit, board, { size: 8.3, weight: 700 }, width, 6.5),
      fittedText(kit, version.filter(Boolean).join(' · '), { size: 7.6, fill: palette.inkSoft }, width, 6.5),
    ],
    1,
  );
  const height = Math.max(bandHeight, text.height + 6);
  const y = pocket.height - height;
  return {
    id: `version-${page}`,
    role: 'notes',
    ref: {},
    box: { x: 0, y, width: pocket.width, height },
    label: 'Versie',
    marks: [
      { kind: 'rect', x: 0, y, width: pocket.width, height, fill: palette.closeSoft },
      ...moveMarks(text.marks, margin, y + (height - text.height) / 2),
    ],
  };
}
