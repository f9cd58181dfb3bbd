import { cardAs, findCard } from '@/lib/core/protocol/questions';
import { ok } from '@/lib/core/result';
import type { CardId, ExitId, PartId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { cannot, type NewId, type Reshaped } from './reshaped';

/**
 * The tasks of a card from this one on become a card of their own below it, to which the first leads. What the card asks
 * or hands over comes after its tasks, so that goes along, with its lines. The rest stays where it was.
 */
export function splitCard(protocol: Protocol, cardId: CardId, taskId: PartId, newId: NewId): Reshaped {
  const found = findCard(protocol, cardId);
  const at = found?.card.tasks.items.findIndex(({ id }) => id === taskId) ?? -1;
  if (!found || at < 0) return cannot('Deze taak is er niet meer.');
  const { card, step, index } = found;
  if (card.kind === 'outcome') return cannot('Een uitkomst kun je niet splitsen.');
  const { ordered, items } = card.tasks;
  const second: Card = {
    ...bareOf(card, newId),
    tasks: { ordered, items: items.slice(at) },
    exits: card.exits,
  };
  const first: Card = { ...firstOf(card), tasks: { ordered, items: items.slice(0, at) }, exits: [] };
  const line = { id: newId('exit') as ExitId, label: '', answers: [], tags: [], to: { cardId: second.id } };
  return ok([
    { kind: 'replace_card', card: first },
    { kind: 'add_card', stepId: step.id, index: index + 1, card: second },
    { kind: 'add_exit', cardId, index: 0, exit: line },
  ] satisfies Operation[]);
}

function firstOf(card: Card): Card {
  return card.kind === 'note' ? card : cardAs(card, 'action');
}

/** A card of the same kind in the same columns, that says nothing yet. */
function bareOf(card: Card, newId: NewId): Card {
  const { footnote: _1, body: _2, posterText: _3, deadline: _4, record: _5, feedback: _6, ...rest } = card;
  const none = { tools: [], formIds: [], contactIds: [], definitionIds: [], tags: [] };
  return {
    ...rest,
    ...none,
    id: newId('card') as CardId,
    title: continued(card.title, lengths.card.title),
    join: 'any',
  };
}

/** "Overleg (vervolg)", where it fits. */
export function continued(title: string, most: number): string {
  const text = `${title.trim()} (vervolg)`;
  return title.trim() === '' || text.length > most ? title : text;
}
