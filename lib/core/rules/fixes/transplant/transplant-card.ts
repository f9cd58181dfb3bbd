import type { CardId, ColumnId, RouteId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { CardPart } from '@/schemas/vocabulary';
import type { Draft } from '../draft';
import { decidingColumns, isOnReporting } from '../safety/deciders';
import { columnFor, showColumn } from './column-for';
import { deciderInWords } from './own-words';
import { receiversFor } from './function-for';
import { isHalf, piece, type Placing } from './piece';

/** A card of the model under its new id (`own`), without exits: those come when what they lead to stands. */
export function transplantCard(card: Card, placing: Placing): Card {
  const { draft, routeId, own } = placing;
  const moved = piece({ ...card, exits: [] }, placing);
  const common = {
    id: own.get(card.id) as CardId,
    tags: moved.tags.filter((tag) => !isHalf(placing, tag)),
    parts: decidedByWhoDecides(draft, routeId, { ...moved, parts: oncePerColumn(moved.parts) }),
    tasks: { ...moved.tasks, items: moved.tasks.items.map(withEachColumnOnce) },
    tools: moved.tools.filter(({ href, entryId }) => href !== undefined || entryId !== undefined),
  };
  if (moved.kind !== 'handover' || card.kind !== 'handover') return { ...moved, ...common };
  const acting = draft.model.columns.find(({ responsibility }) => responsibility === 'act')!;
  const receivers = receiversFor(draft, card.toFunctionIds, columnFor(draft, acting.id, routeId));
  return { ...moved, ...common, toFunctionIds: receivers };
}

/** A line of the model, to a card or route of the document. */
export function transplantExit(exit: Exit, to: Exit['to'], placing: Placing): Exit {
  const { to: _to, ...rest } = exit;
  const moved = piece(rest, placing);
  return { ...withEachColumnOnce(moved), id: placing.draft.freshId('lijn') as Exit['id'], to };
}

/** Who is end-responsible decides, whatever the others of the same responsibility do there. */
function decidedByWhoDecides(draft: Draft, routeId: RouteId | undefined, card: Card): Card['parts'] {
  const [columnId] = isOnReporting(card) ? decidingColumns(draft.protocol) : [];
  if (!columnId) return card.parts;
  const parts = card.parts.map((one) => (one.part === 'decides' ? named(draft, one) : one));
  if (parts.every((one) => one.part !== 'decides' || one.columnId === columnId)) return parts;
  showColumn(draft, routeId, columnId);
  const deciding = parts.find(({ part }) => part === 'decides')!;
  const others = parts.filter((one) => one.columnId !== columnId);
  return [
    ...others.map((one) =>
      one.part === 'decides' ? { columnId: one.columnId, part: 'joins' as const } : one,
    ),
    { ...deciding, columnId },
  ];
}

/** "de directeur" decides here under the name it has. */
function named(draft: Draft, part: Card['parts'][number]): Card['parts'][number] {
  const text = part.text === undefined ? undefined : deciderInWords(draft);
  return text === undefined ? part : { ...part, text };
}

const strongest: readonly CardPart[] = ['decides', 'does', 'joins', 'advises', 'informed'];

/** Two columns of the model may be one column here: it gets the larger part. */
function oncePerColumn(parts: Card['parts']): Card['parts'] {
  const byWeight = parts.toSorted((a, b) => strongest.indexOf(a.part) - strongest.indexOf(b.part));
  const kept = byWeight.filter(
    ({ columnId }, index) => byWeight.findIndex((one) => one.columnId === columnId) === index,
  );
  return parts.filter((part) => kept.includes(part));
}

function withEachColumnOnce<T extends { columnIds?: ColumnId[] | undefined }>(thing: T): T {
  return thing.columnIds ? { ...thing, columnIds: [...new Set(thing.columnIds)] } : thing;
}
