import { columnsOf, findCard, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { PartOfColumn } from '@/schemas/protocol-flow';

export type CardPlace = {
  stepId: StepId;
  /** Between which cards of the step, counted without the card itself; past the end is at the end. */
  index: number;
  /** The column its first part comes to stand in; absent: its columns stay as they are. */
  columnId?: ColumnId | undefined;
};

/** The operation that puts a card in another cell, or undefined when it stands there already. */
export function moveCard(protocol: Protocol, cardId: CardId, place: CardPlace): Operation | undefined {
  const found = findCard(protocol, cardId);
  if (!found) return undefined;
  const columns = columnsOf(protocol, found.route).map(({ id }) => id);
  const parts = place.columnId ? shiftedParts(found.card.parts, columns, place.columnId) : found.card.parts;
  const sameStep = found.step.id === place.stepId;
  if (sameStep && found.index === place.index && parts === found.card.parts) return undefined;
  return { kind: 'move_card', cardId, stepId: place.stepId, index: place.index, parts };
}

/** All parts moved sideways together so that the first stands in `target`, as far as the columns reach. */
function shiftedParts(parts: PartOfColumn[], columns: ColumnId[], target: ColumnId): PartOfColumn[] {
  const places = parts.map(({ columnId }) => columns.indexOf(columnId)).filter((index) => index >= 0);
  if (places.length === 0) return parts.length === 0 ? [] : parts;
  const first = Math.min(...places);
  const last = Math.max(...places);
  const shift = Math.min(columns.indexOf(target), columns.length - 1 - (last - first)) - first;
  if (shift === 0) return parts;
  return parts.map((part) => {
    const index = columns.indexOf(part.columnId);
    const columnId = columns[index + shift];
    return index < 0 || !columnId ? part : { ...part, columnId };
  });
}
