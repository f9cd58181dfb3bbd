import type { CardId } from '@/schemas/ids';
import { palette } from '@/lib/core/design';
import type { Kit } from '../kit';
import { inColumns, moveMarks } from '../piece';
import type { SceneGroup } from '../scene';
import { hangingText } from '../text-piece';
import { shownItems } from './items';
import { sizes } from './measures';
import { cardsOfPart, type Part } from './ways';

/** The footnotes of what a sheet shows: every sign on it has its words below. */
export function notesOfSheet(
  kit: Kit,
  parts: readonly Part[],
  shown: ReadonlyMap<CardId, number> | 'all',
  { x, width, page }: { x: number; width: number; page: number },
): SceneGroup | undefined {
  const things: object[] = parts.flatMap((part) => [
    ...part.blocks.flatMap(({ columns }) => columns),
    part.route,
    ...part.blocks.flatMap(({ steps }) => steps.map(({ step }) => step)),
    ...cardsOfPart(part).flatMap((card) => [
      card.card,
      ...shownItems(card, shown === 'all' ? card.items.length : (shown.get(card.card.id) ?? 0)).flatMap(
        (item) => (item.kind === 'task' ? [item.task, ...(item.task.children ?? [])] : []),
      ),
      ...card.card.exits,
    ]),
  ]);
  const notes = [...new Set(things)].flatMap((thing) => kit.lookup.notes.get(thing) ?? []);
  if (notes.length === 0) return undefined;
  const count = Math.min(notes.length, Math.max(1, Math.floor(width / 260)));
  const columnWidth = (width - (count - 1) * 14) / count;
  const soft = { size: sizes.foot, fill: palette.inkSoft, as: 'item' } as const;
  const pieces = notes.map(({ sign, text }) =>
    hangingText(kit, sign, text, soft, columnWidth, sizes.foot * 2.2),
  );
  const piece = inColumns(pieces, count, columnWidth, 14, 1);
  return {
    id: `notes-${page}`,
    role: 'notes',
    ref: {},
    box: { x, y: 0, width, height: piece.height + 5 },
    label: 'Voetnoten',
    marks: [
      { kind: 'rule', from: { x, y: 0 }, to: { x: x + width, y: 0 }, stroke: palette.line, strokeWidth: 0.8 },
      ...moveMarks(piece.marks, x, 5),
    ],
  };
}
