import { mergeValues } from '@/lib/core/merging';
import { ok } from '@/lib/core/result';
import type { ColumnId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import { findCard, findStep } from '../find';
import { placeInDutch } from '../place-in-dutch';
import { editStep } from './edit-flow';
import { insertAt } from './edit-list';
import type { Operation } from '@/schemas/operation';
import type { OperationDefinition } from './operation-definition';
import { changedSince, refuseFullList, unknownId } from './refusals';

/**
 * A list of columns without those the card has left. When none is left, what was said for the old columns
 * now holds for all columns of the card: the work moves along with it.
 */
function stayingIn<T extends { columnIds?: ColumnId[] | undefined }>(
  item: T,
  left: ReadonlySet<ColumnId>,
): T {
  if (!item.columnIds?.some((id) => left.has(id))) return item;
  const { columnIds, ...rest } = item;
  const staying = columnIds.filter((id) => !left.has(id));
  return (staying.length > 0 ? { ...rest, columnIds: staying } : rest) as T;
}

function withParts(card: Card, parts: Card['parts']): Card {
  const kept = new Set(parts.map((part) => part.columnId));
  const left = new Set(card.parts.map((part) => part.columnId).filter((id) => !kept.has(id)));
  const tasks = { ...card.tasks, items: card.tasks.items.map((task) => stayingIn(task, left)) };
  const exits = card.exits.map((exit) => stayingIn(exit, left));
  const same = (a: readonly unknown[], b: readonly unknown[]) => a.every((item, index) => item === b[index]);
  return {
    ...card,
    parts,
    tasks: same(tasks.items, card.tasks.items) ? card.tasks : tasks,
    exits: same(exits, card.exits) ? card.exits : exits,
  };
}

/** Moves a card to a place in a step, and into columns. `index` counts in the step without the card. */
export const moveCard: OperationDefinition<'move_card'> = (
  protocol,
  { cardId: id, stepId: wantedStep, index, after, parts: wantedParts, was },
) => {
  const from = findCard(protocol, id);
  if (!from) return unknownId('card', id);
  const there = { stepId: from.step.id, parts: from.card.parts };
  const merged = mergeValues(was ?? there, { stepId: wantedStep, parts: wantedParts }, there);
  if (!merged) return changedSince(placeInDutch({ cards: [from.card] }, ['cards', 0]));
  const { stepId: toStep, parts } = merged.value as typeof there;
  const to = findStep(protocol, toStep);
  if (!to) return unknownId('step', toStep);
  const moved = withParts(from.card, parts);
  const full = to.step === from.step ? undefined : refuseFullList('cardsOfStep', to.step.cards.length);
  if (full) return full;
  const lifted = editStep(protocol, from.step.id, (step) => ({
    ...step,
    cards: step.cards.toSpliced(from.index, 1),
  }));
  const back: Operation = {
    kind: 'move_card',
    cardId: id,
    stepId: from.step.id,
    index: from.index,
    parts: from.card.parts,
  };
  const onlyMoved = moved.tasks === from.card.tasks && moved.exits === from.card.exits;
  return ok({
    protocol: editStep(lifted, toStep, (step) => ({
      ...step,
      cards: insertAt(step.cards, { index, after }, moved),
    })),
    inverse: onlyMoved
      ? back
      : { kind: 'batch', operations: [back, { kind: 'replace_card', card: from.card }] },
  });
};
