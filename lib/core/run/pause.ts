import { listed } from '@/lib/core/dutch';
import type { CardId, FunctionId } from '@/schemas/ids';
import type { HandoverCard } from '@/schemas/protocol-flow';
import { answersOf } from './answers';
import { actorsOf } from './card-view';
import { targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import { carryingColumns, columnsOfFunction, isOutside, namesOf } from './people';
import type { Position } from './position';
import type { Run } from './run';
import type { Turn } from './turn';
import type { Acting, Asked, Pause } from './view';
import { stepName } from '@/lib/core/protocol/questions';

/** The hand-over by which the person gave the matter away, when that was the last thing done. */
export function lastHandover(index: FlowIndex, history: Run['history']): HandoverCard | undefined {
  const last = history.findLast((entry) => entry.kind !== 'handed_over');
  const card = last?.kind === 'card' ? index.places.get(last.cardId)?.card : undefined;
  return card?.kind === 'handover' && card.toFunctionIds.length > 0 ? card : undefined;
}

/** Who acts there. Where a hand-over names functions that stand there, it is they, and not all of their column. */
function actingAt(index: FlowIndex, at: Position, place: Place, handover: HandoverCard | undefined): Acting {
  const { card } = place;
  const isHanded = handover?.exits.some((exit) => targetOf(index.flow, exit) === card.id);
  const parts = card.parts.filter((part) => !at.columnIds.includes(part.columnId));
  const columns = carryingColumns(index.flow, { ...card, parts });
  const columnIds = columns.map(({ id }) => id);
  const standsThere = (id: FunctionId) =>
    columnsOfFunction(index.flow, id).some((one) => columnIds.includes(one));
  const named = isHanded && handover ? handover.toFunctionIds.filter(standsThere) : [];
  const functionIds = named.length > 0 ? named : columns.flatMap((column) => column.functionIds);
  return {
    who: named.length > 0 ? namesOf(index, named) : actorsOf(index, card, at.columnIds),
    functionIds,
    title: card.title,
    cardId: card.id,
    asks: card.kind === 'question',
    outside: functionIds.length > 0 && functionIds.every((id) => isOutside(index.flow, id)),
  };
}

function placesOf(index: FlowIndex, ids: readonly CardId[]): Place[] {
  return ids.flatMap((id) => index.places.get(id) ?? []);
}

function askedAt(index: FlowIndex, place: Place, now: boolean): Asked {
  const { card } = place;
  return {
    cardId: card.id,
    title: card.title,
    who: actorsOf(index, card, []),
    answers: answersOf(index, place),
    now,
  };
}

/** Who act now, what is asked of others, and where I can come in again. `history` says how they came to act. */
export function pauseOf(index: FlowIndex, at: Position, turn: Turn, history: Run['history']): Pause {
  const handover = lastHandover(index, history);
  return {
    acting: placesOf(index, turn.others)
      .map((place) => actingAt(index, at, place, handover))
      .filter((one) => one.who.length > 0),
    asked: [
      ...placesOf(index, turn.asked).map((place) => askedAt(index, place, true)),
      ...placesOf(index, turn.toHear).map((place) => askedAt(index, place, false)),
    ],
    resumeAt: placesOf(index, turn.toCome).map(({ card, step }) => ({
      cardId: card.id,
      title: card.title,
      stepName: stepName(step),
      afterHearing: turn.afterHearing.includes(card.id),
    })),
  };
}

/** Whom a hand-over card names, else who act now. */
export function handedTo(index: FlowIndex, history: Run['history'], pause: Pause): string[] {
  const named = namesOf(index, lastHandover(index, history)?.toFunctionIds ?? []);
  return named.length > 0 ? named : [...new Set(pause.acting.flatMap((one) => one.who))];
}

/** What the person hears after this, and from whom; undefined when the protocol does not say. */
export function hearsBackFrom(index: FlowIndex, cardId: CardId | undefined): string | undefined {
  const place = cardId && index.places.get(cardId);
  if (!place) return undefined;
  if (place.card.kind === 'handover' && place.card.hearsBack) return place.card.hearsBack;
  const feedback = place.card.feedback ?? place.step.feedback;
  if (!feedback) return undefined;
  const by = namesOf(index, feedback.byFunctionIds);
  return by.length > 0
    ? `${feedback.what.replace(/[.]?$/, '.')} Je hoort dit van: ${listed(by, 'of')}.`
    : feedback.what;
}
