import type { CardId, FunctionId } from '@/schemas/ids';
import { targetOf, type FlowIndex } from './flow-index';
import { columnsOfFunction } from './people';

/**
 * To whom of their own column a card is handed over, where every way into it is a hand-over and none names this function,
 * or a team it belongs to: it is for those, though it stands in the column of this one. Else nobody.
 */
export function handedToOthers(
  { flow, places }: FlowIndex,
  cardId: CardId,
  functionId: FunctionId,
): FunctionId[] {
  const into = [...places.values()].filter(({ card }) =>
    card.exits.some((exit) => targetOf(flow, exit) === cardId),
  );
  const named = into.flatMap(({ card }) => (card.kind === 'handover' ? [card.toFunctionIds] : []));
  if (into.length === 0 || named.length < into.length) return [];
  const isMe = (id: FunctionId) => {
    const fn = flow.functions.find((one) => one.id === id);
    return id === functionId || fn?.kind === 'everyone' || fn?.memberIds.includes(functionId);
  };
  const mine = columnsOfFunction(flow, functionId);
  const colleagues = (ids: readonly FunctionId[]) =>
    ids.filter((id) => columnsOfFunction(flow, id).some((columnId) => mine.includes(columnId)));
  if (named.some((ids) => ids.some(isMe) || colleagues(ids).length === 0)) return [];
  return [...new Set(named.flatMap(colleagues))];
}
