import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, RouteId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Draft } from '../draft';
import { columnFor } from '../transplant/column-for';
import { counterpart } from './counterpart';
import type { Line } from './lines';

/** What leads into a piece: lines of the document to turn, or lines of the model to add. */
type LeadIn = { entry: CardId; turn: Line[]; add: { from: Card; modelExit: Exit }[] };

/**
 * The ways into a piece as in the model, from the cards that stand for those before it. A card of the
 * same step before it that the document lacks is passed over: what leads to that one then leads here.
 */
export function leadsInto(draft: Draft, routeId: RouteId, pieceIds: ReadonlySet<CardId>): LeadIn[] {
  const first = findCard(draft.model, [...pieceIds][0]!)!;
  const ofModel = cardsOf(first.route);
  const inStep = new Set(first.step.cards.map(({ id }) => id));
  const seen = new Set<CardId>(pieceIds);

  function into(targetId: CardId, entry: CardId): LeadIn[] {
    return ofModel
      .filter(({ id }) => !pieceIds.has(id))
      .flatMap((before) =>
        before.exits
          .filter(({ to }) => 'cardId' in to && to.cardId === targetId)
          .flatMap((modelExit): LeadIn[] => {
            const from = counterpart(draft, routeId, before.id);
            if (from) return [leadFrom(draft, routeId, from, modelExit, entry)];
            if (seen.has(before.id) || !inStep.has(before.id)) return [];
            seen.add(before.id);
            return into(before.id, entry);
          }),
      );
  }
  return [...pieceIds].flatMap((id) => into(id, id));
}

function leadFrom(draft: Draft, routeId: RouteId, from: Card, modelExit: Exit, entry: CardId): LeadIn {
  const matching = from.exits.filter((exit) =>
    from.kind === 'question' ? isSameAnswer(exit, modelExit) : sharesColumn(draft, routeId, exit, modelExit),
  );
  const turn = matching.flatMap((exit) => ('cardId' in exit.to ? [{ from, exit, to: exit.to.cardId }] : []));
  const room = from.kind === 'question' ? 4 : 12;
  const add = matching.length === 0 && from.exits.length < room ? [{ from, modelExit }] : [];
  return { entry, turn, add };
}

function isSameAnswer(exit: Exit, modelExit: Exit): boolean {
  if (exit.label !== '' && exit.label === modelExit.label) return true;
  return exit.answers.some(
    (answer) => answer !== 'other' && answer !== 'doubt' && modelExit.answers.includes(answer),
  );
}

function sharesColumn(draft: Draft, routeId: RouteId, exit: Exit, modelExit: Exit): boolean {
  const wanted = modelExit.columnIds?.map((id: ColumnId) => columnFor(draft, id, routeId));
  return !exit.columnIds || !wanted || exit.columnIds.some((id) => wanted.includes(id));
}
