import { outcomeTone, palette } from '@/lib/core/design';
import { stepTitle } from '@/lib/core/protocol/questions';
import { copyMarks, moveMarks } from '../piece';
import type { Mark, SceneGroup, SceneLine } from '../scene';
import type { Kit } from '../kit';
import { textPiece } from '../text-piece';
import { labelOf } from '../grid/route-groups';
import type { SheetCard } from './content';
import { drawFrame } from './draw-frame';
import { laneLines } from './lane-lines';
import { airOf, gaps, headHeight, sizes, stroke } from './measures';
import type { PlacedFrame, PlacedHeads, PlacedPart, PlacedStep } from './placed';
import type { Measuring } from './rows';
import { lightened, toneOfColumn } from './tones';

export type Drawn = { groups: SceneGroup[]; lines: SceneLine[] };

/** A placed part as groups in reading order, and the lines between them. `key` keeps ids apart on one page. */
export function drawPart(of: Measuring, placed: PlacedPart, key: string): Drawn {
  const groups: SceneGroup[] = [];
  const lines: SceneLine[] = [...laneLines(placed)];
  const grounds = columnGrounds(of.kit, placed);
  if (placed.lane) groups.push(laneHead(of.kit, placed, key));
  for (const step of placed.steps) {
    const heads = placed.heads.find(({ block }) => block === step.block && block.steps[0] === step.plan);
    if (heads)
      groups.push(
        groundGroup(heads, placed, grounds.get(heads) ?? [], key),
        ...drawHeads(of.kit, heads, placed, key),
      );
    groups.push(stepGroup(step, placed, key));
    for (const frame of step.frames) {
      groups.push(...drawFrame(of, frame, placed.part.route.id, step.plan.step.id));
      for (const lead of placed.leads.filter(({ from }) => from === frame)) {
        const { said, to, x, piece } = lead;
        lines.push(arrow(lead.said.exits, frame, to.frame.cards[0]!, x, frame.box, to.box));
        if (!piece) continue;
        const y = to.box.y - (gaps.pill + airOf('pill', of.air) + piece.height) / 2 - piece.height / 2;
        const box = { x: x + 7, y, width: piece.width, height: piece.height };
        groups.push({
          id: `exit-${said.exits[0]!.id}`,
          role: 'exit',
          ref: { routeId: placed.part.route.id, cardId: lastOf(frame).card.id },
          box,
          label: said.label,
          marks: moveMarks(copyMarks(piece.marks), box.x, box.y),
        });
      }
    }
    groups.push(
      ...placed.outcomes
        .filter(({ card }) => step.plan.outcomes.includes(card))
        .map((one) => outcomeGroup(one, placed)),
    );
  }
  lines.push(...besideLines(of, placed), ...stepLines(of, placed));
  return { groups, lines };
}

const lastOf = ({ frame }: PlacedFrame): SheetCard => frame.cards[frame.cards.length - 1]!;

function arrow(
  exits: readonly { id: SceneLine['exitIds'][number] }[],
  from: PlacedFrame,
  to: SheetCard,
  x: number,
  above: { y: number; height: number },
  below: { y: number },
): SceneLine {
  return {
    id: `line-${exits.map(({ id }) => id).join('-')}`,
    exitIds: exits.map(({ id }) => id),
    fromCardId: lastOf(from).card.id,
    toCardId: to.card.id,
    points: [
      { x, y: above.y + above.height },
      { x, y: below.y },
    ],
    stroke: palette.ink,
    strokeWidth: stroke,
  };
}

/** Arrows to the box on the right, through the gutter between the columns. */
function besideLines(of: Measuring, placed: PlacedPart): SceneLine[] {
  return placed.steps.flatMap(({ frames }) =>
    frames.flatMap((from) =>
      of.ways.of(lastOf(from)).flatMap(({ way, exits }) => {
        const to = frames.find(({ frame }) => frame.cards[0]!.card.id === way.to);
        if (way.kind !== 'beside' || !to) return [];
        const low = Math.min(from.box.y + from.box.height, to.box.y + to.box.height);
        const y = Math.min(low - 6, Math.max(from.box.y, to.box.y) + 14);
        return [
          {
            ...arrow(exits, from, to.frame.cards[0]!, 0, from.box, to.box),
            points: [
              { x: from.box.x + from.box.width, y },
              { x: to.box.x, y },
            ],
          },
        ];
      }),
    ),
  );
}

/** Arrows from the last boxes of a step down to what comes next: the band of the next step, or its heads. */
function stepLines(of: Measuring, placed: PlacedPart): SceneLine[] {
  return placed.steps.flatMap((step, i) => {
    const next = placed.steps[i + 1];
    if (!next) return [];
    const heads = placed.heads.find(({ block }) => block === next.block && block.steps[0] === next.plan);
    const top = heads?.box.y ?? next.band.y;
    return step.frames.flatMap((from) =>
      of.ways.of(lastOf(from)).flatMap(({ way, exits }) => {
        if (way.kind !== 'step') return [];
        const target = next.frames[0]?.frame.cards[0];
        const x = openX(step, from);
        return target ? [arrow(exits, from, target, x, from.box, { y: top })] : [];
      }),
    );
  });
}

/** A place on the box under which no other box stands. */
function openX(step: PlacedStep, { frame, box, columns }: PlacedFrame): number {
  const at = step.plan.bottoms.indexOf(frame.unit);
  const column = columns.find((each) => step.block.columns[at] === each.column);
  const left = Math.max(box.x, column?.x ?? box.x);
  return left + Math.min(20, box.width / 2);
}

function columnGrounds(kit: Kit, placed: PlacedPart): Map<PlacedHeads, Mark[]> {
  return new Map(
    placed.heads.map((heads) => {
      const own = placed.steps.filter(({ block }) => block === heads.block);
      const last = own[own.length - 1];
      const bottom = last
        ? Math.max(last.band.y + last.band.height, ...last.frames.map(({ box }) => box.y + box.height))
        : 0;
      return [
        heads,
        heads.heads.map(({ column, box }) => ({
          kind: 'rect' as const,
          x: box.x,
          y: box.y + box.height,
          width: box.width,
          height: Math.max(0, bottom - box.y - box.height),
          fill: lightened(toneOfColumn(kit.lookup, column.id), 0.1),
        })),
      ];
    }),
  );
}

/** The columns of a block behind its steps, each in a light shade of its tone. */
function groundGroup({ box }: PlacedHeads, placed: PlacedPart, marks: Mark[], key: string): SceneGroup {
  const { route } = placed.part;
  return {
    id: `ground-${route.id}-${key}-${Math.round(box.y)}`,
    role: 'frame',
    ref: { routeId: route.id },
    box,
    label: '',
    marks,
  };
}

function drawHeads(kit: Kit, { heads }: PlacedHeads, placed: PlacedPart, key: string): SceneGroup[] {
  return heads.map(({ column, box, piece }, i) => ({
    id: `head-${placed.part.route.id}-${key}-${Math.round(box.y)}-${i}`,
    role: 'column',
    ref: { routeId: placed.part.route.id, columnId: column.id },
    box,
    label: `Kolom ${column.label}`,
    marks: [
      { kind: 'rect', ...box, radius: 4, fill: toneOfColumn(kit.lookup, column.id) },
      ...moveMarks(copyMarks(piece.marks), box.x, box.y),
    ],
  }));
}

function laneHead(kit: Kit, { lane, part }: PlacedPart, key: string): SceneGroup {
  const box = { ...lane!, height: headHeight };
  const text = textPiece(
    kit,
    'Uitkomst',
    { size: sizes.text, weight: 700, as: 'heading' },
    box.width - 2 * gaps.inset,
  );
  return {
    id: `lane-${part.route.id}-${key}`,
    role: 'outcome-column',
    ref: { routeId: part.route.id },
    box,
    label: 'Uitkomst',
    marks: [
      { kind: 'rect', ...box, radius: 4, fill: '#e4e9f5' },
      ...moveMarks(text.marks, box.x + gaps.inset, box.y + (headHeight - text.height) / 2),
    ],
  };
}

function stepGroup({ plan, band, piece }: PlacedStep, placed: PlacedPart, key: string): SceneGroup {
  return {
    id: `step-${plan.step.id}-${key}`,
    role: 'step',
    ref: { routeId: placed.part.route.id, stepId: plan.step.id },
    box: band,
    label: `${stepTitle(plan.step)}${plan.isContinued ? ' (vervolg)' : ''}`,
    marks: moveMarks(copyMarks(piece.marks), band.x, band.y),
  };
}

function outcomeGroup({ card, box, face }: PlacedPart['outcomes'][number], { part }: PlacedPart): SceneGroup {
  const kind = card.card.kind === 'outcome' ? card.card.outcome : 'other';
  return {
    id: `card-${card.card.id}`,
    role: 'card',
    ref: { routeId: part.route.id, stepId: card.found.step.id, cardId: card.card.id },
    box,
    label: labelOf(card),
    marks: [
      { kind: 'rect', ...box, radius: 6, fill: outcomeTone[kind] },
      ...moveMarks(face.marks(), box.x, box.y + (box.height - face.height) / 2),
    ],
  };
}
