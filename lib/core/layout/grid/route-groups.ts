import { palette } from '@/lib/core/design';
import { repeats, stepTitle, words } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import type { Kit } from '../kit';
import { moveMarks } from '../piece';
import type { Mark, SceneGroup } from '../scene';
import type { Grid } from './make-grid';
import type { PlacedStep } from './place-route';
import type { PlacedCard } from './place-step';

/** Steps and cards as groups in reading order: a step, its cards, the next step. */
export function routeGroups(
  kit: Kit,
  grid: Grid,
  rows: readonly PlacedStep[],
  routeId: RouteId,
  page: number,
): SceneGroup[] {
  return rows.flatMap((row) => [
    stepGroup(kit, grid, row, routeId, page),
    ...row.cards.map((card) => cardGroup(card, routeId)),
  ]);
}

function stepGroup(kit: Kit, grid: Grid, row: PlacedStep, routeId: RouteId, page: number): SceneGroup {
  const { stroke, stepPadding } = kit.style;
  const { box, view } = row;
  const rule = (from: number, to: number): Mark => ({
    kind: 'rule',
    from: { x: from, y: box.y },
    to: { x: to, y: box.y },
    stroke: palette.line,
    strokeWidth: stroke,
  });
  const last = grid.strips[grid.columnCount - 1]!;
  const marks: Mark[] = [
    rule(grid.labelX, grid.labelX + grid.labelWidth),
    rule(grid.strips[0]!.x, last.x + last.width),
  ];
  if (grid.hasOutcomes) marks.push(rule(grid.strips[grid.columnCount]!.x, grid.right));
  marks.push(...moveMarks(row.label.marks, grid.labelX, box.y + stepPadding));
  return {
    id: `step-${view.step.id}-${page}`,
    role: 'step',
    ref: { routeId, stepId: view.step.id },
    box,
    label: `${stepTitle(view.step)}${view.isContinued ? ' (vervolg)' : ''}`,
    marks,
  };
}

/** What the card is and how it is called; a title that says its kind itself is enough. */
export function labelOf({ card, title }: Pick<PlacedCard['view'], 'card' | 'title'>): string {
  const kind = words.cardKind[card.kind];
  return repeats(kind, title) ? title : `${kind}: ${title}`;
}

function cardGroup(placed: PlacedCard, routeId: RouteId): SceneGroup {
  const { view, step, box, face } = placed;
  return {
    id: `card-${view.key}`,
    role: 'card',
    ref: { routeId, stepId: step.id, cardId: view.card.id },
    box,
    label: labelOf(view),
    marks: moveMarks(face.draw(box.height), box.x, box.y),
  };
}
