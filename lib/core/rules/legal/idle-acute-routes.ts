import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { walkFromStart } from './walk';
import { isStop } from './ways-past';

const calling = /\b112\b|veilig thuis|politie|alarmnummer/i;

/** A route for danger that ends, and in which nobody reports or calls: what it calls help comes too late. */
export function idleAcuteRoutes(protocol: Protocol, facts: Facts): Problem[] {
  const calls = callsIn(protocol, facts);
  return protocol.routes
    .filter(({ kind }) => kind === 'acute')
    .flatMap((route) => {
      const reached = walkFromStart(route);
      const cards = cardsOf(route).filter(({ id }) => reached.has(id));
      const end = cards.find((card) => card.kind === 'outcome' && isStop(card));
      const goesOn = (card: Card) => !isStop(card) && card.exits.some(({ to }) => 'routeId' in to);
      if (!end || cards.some((card) => isReport(card) || calls(card) || goesOn(card))) return [];
      return [
        {
          where: { routeId: route.id, cardId: end.id },
          subject: 'nobody-called',
          message: `Route "${route.title}" is voor acuut gevaar, maar niemand belt 112 of meldt bij Veilig Thuis. Laat dat de eerste kaart zijn.`,
          fixable: false,
        },
      ];
    });
}

/** It shows a number to call, or its words name who is called. */
function callsIn({ contacts }: Protocol, { words }: Facts): (card: Card) => boolean {
  const numbers = contacts
    .filter(({ kind }) => ['emergency', 'veilig-thuis', 'police'].includes(kind))
    .map(({ id }) => id);
  const named = new Set(
    words()
      .filter(({ text }) => calling.test(text))
      .flatMap(({ where }) => where.cardId ?? []),
  );
  return ({ id, contactIds }) => named.has(id) || contactIds.some((one) => numbers.includes(one));
}
