import type { FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { soundFlow } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Rule } from '../rule';

export const handoverToNobody: Rule = {
  id: 'handover-to-nobody',
  title: 'Elke overdracht zegt aan wie',
  why: 'Een signaal dat niemand overneemt, raakt kwijt.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol, facts) =>
    facts.cards.flatMap((placed) => {
      const message = complaintAbout(protocol, placed);
      return message ? [{ where: placed.where, message }] : [];
    }),
};

function complaintAbout(protocol: Protocol, placed: PlacedCard): string | undefined {
  const { card } = placed;
  if (card.kind !== 'handover') return undefined;
  if (card.toFunctionIds.length === 0)
    return `${named(placed)} draagt over, maar zegt niet aan wie. Kies de functie die het overneemt.`;
  return card.toFunctionIds.every((id) => onlySignals(protocol, id))
    ? `${named(placed)} draagt over aan iemand die alleen signaleert. Kies een functie die bespreekt of handelt.`
    : undefined;
}

/** A function that stands in no column, such as an outside body, may act. */
function onlySignals({ columns }: Protocol, functionId: FunctionId): boolean {
  return columns.some(
    ({ responsibility, functionIds }) => responsibility === 'signal' && functionIds.includes(functionId),
  );
}
