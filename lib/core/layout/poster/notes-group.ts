import { palette } from '@/lib/core/design';
import { columnsOf } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import { notedInCard } from '../footnotes';
import type { Kit } from '../kit';
import { inColumns, moveMarks } from '../piece';
import type { SceneGroup } from '../scene';
import { hangingText } from '../text-piece';
import type { StepView } from '../grid/place-route';
import type { PaperLook } from './paper';

/** The footnotes of the things that a part of a route shows, below it: sign and words. */
export function notesGroup(
  kit: Kit,
  look: PaperLook,
  { route, steps, isContinued }: { route: Route; steps: readonly StepView[]; isContinued: boolean },
  page: number,
  bottom: number,
): SceneGroup[] {
  if (!kit.hasNotes) return [];
  const shown: object[] = [
    ...(isContinued ? [] : [...columnsOf(kit.lookup.protocol, route), route]),
    ...steps.flatMap((view) => [
      ...(view.isContinued ? [] : [view.step]),
      ...view.cards.flatMap(({ card, isFirst }) => (isFirst ? notedInCard(card) : [])),
    ]),
  ];
  const notes = shown.flatMap((thing) => kit.lookup.notes.get(thing) ?? []);
  if (notes.length === 0) return [];
  const { small, body, space, stroke } = kit.style;
  const width = look.width - 2 * look.margin;
  const count = Math.min(notes.length, Math.max(1, Math.floor(width / (body * 34))));
  const columnWidth = (width - (count - 1) * space.l) / count;
  const pieces = notes.map(({ sign, text }) =>
    hangingText(
      kit,
      sign,
      text,
      { size: small, fill: palette.inkSoft, as: 'item' },
      columnWidth,
      small * 2.2,
    ),
  );
  const piece = inColumns(pieces, count, columnWidth, space.l, space.xs);
  const [x, y] = [look.margin, bottom + space.s];
  return [
    {
      id: `notes-${route.id}-${page}`,
      role: 'notes',
      ref: { routeId: route.id },
      box: { x, y, width, height: piece.height + space.s },
      label: 'Voetnoten',
      marks: [
        { kind: 'rule', from: { x, y }, to: { x: x + width, y }, stroke: palette.line, strokeWidth: stroke },
        ...moveMarks(piece.marks, x, y + space.s),
      ],
    },
  ];
}
