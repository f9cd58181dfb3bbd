import { same } from '@/lib/core/merging';
import { editCard, settle } from '@/lib/core/protocol/editing';
import { cardsOf, findCard, keepReferences } from '@/lib/core/protocol/questions';
import { ok } from '@/lib/core/result';
import type { CardId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { oneCard } from './one-card';
import { cannot, type NewId, type Reshaped } from './reshaped';

/**
 * The second card becomes part of the first: its title a task among its tasks, its lines those of the first, lines to it
 * lead to the first. What has no place in a card twice stands below the explanation.
 */
export function mergeCards(protocol: Protocol, firstId: CardId, secondId: CardId, newId: NewId): Reshaped {
  const first = findCard(protocol, firstId);
  const second = findCard(protocol, secondId);
  if (!first || !second || firstId === secondId) return cannot('Kies twee kaarten.');
  const why = whyNot(first.card, second.card, first.route === second.route);
  if (why) return cannot(why);
  const emptied = { ...second.card, exits: [] };
  const without = editCard(protocol, secondId, () => emptied);
  const pointed = keepReferences(without, (kind, id) =>
    kind === 'card' && id === secondId ? firstId : true,
  );
  const card = oneCard(first.card, second.card, { protocol, newId });
  const wanted = withoutTwins(
    editCard(pointed, firstId, () => card),
    firstId,
  );
  return ok([
    ...(second.card.exits.length > 0 ? [{ kind: 'replace_card', card: emptied } satisfies Operation] : []),
    ...settle(
      without,
      editCard(wanted, secondId, () => emptied),
    ),
    { kind: 'remove_card', cardId: secondId },
  ]);
}

function whyNot(first: Card, second: Card, isOneRoute: boolean): string | undefined {
  if (!isOneRoute) return 'Deze kaarten staan in twee routes. Samenvoegen kan alleen binnen een route.';
  if (first.kind === 'question' || second.kind === 'question')
    return 'Een vraag kun je niet samenvoegen: de antwoorden horen bij één vraag.';
  const isEnd = first.kind === 'outcome' || second.kind === 'outcome';
  if (isEnd && !(first.kind === 'outcome' && second.kind === 'outcome' && first.outcome === second.outcome))
    return 'Een uitkomst kun je alleen samenvoegen met een uitkomst van dezelfde soort.';
  if ((first.condition ?? '').trim() !== (second.condition ?? '').trim())
    return 'Deze kaarten gelden niet in hetzelfde geval. Maak eerst hun voorwaarden gelijk.';
  return undefined;
}

/** Of lines from one card to this one that say the same, one. */
function withoutTwins(protocol: Protocol, to: CardId): Protocol {
  const others = protocol.routes.flatMap(cardsOf).filter(({ kind }) => kind !== 'question');
  return others.reduce((document, card) => {
    const exits = card.exits.filter(
      (exit, at) => !leadsTo(exit, to) || !hasTwin(card.exits.slice(0, at), exit),
    );
    return exits.length === card.exits.length
      ? document
      : editCard(document, card.id, () => ({ ...card, exits }));
  }, protocol);
}

const leadsTo = ({ to }: Exit, cardId: CardId) => 'cardId' in to && to.cardId === cardId;

function hasTwin(exits: readonly Exit[], { id: _id, ...exit }: Exit): boolean {
  return exits.some(({ id: _other, ...other }) => same(other, exit));
}
