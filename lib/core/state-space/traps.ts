import type { Card } from '@/schemas/protocol-flow';
import type { Trap } from './state-space';
import { has } from './marking';
import type { Net } from './net';
import type { Visited } from './visit-states';
import { wayTo } from './way-to';

/**
 * The first card of each circle without a way out. Melden that leads on to following, and round again, is none: one
 * can stop at an outcome, whether or not it leads on.
 */
export function trapsIn(net: Net, visited: Visited, inOrder: readonly Card[]): Trap[] {
  const order = new Map(inOrder.map(({ id }, place) => [id, place]));
  const groups: { cards: Set<number>; states: number[] }[] = [];
  for (const { cards, states } of visited.circles) {
    if (cards.some((card) => isStop(net.cards[card]!))) continue;
    const same = groups.find((group) => cards.some((card) => group.cards.has(card)));
    if (!same) groups.push({ cards: new Set(cards), states: [...states] });
    else {
      for (const card of cards) same.cards.add(card);
      same.states.push(...states);
    }
  }
  return groups.map(({ cards, states }) => {
    const place = (card: number) => order.get(net.cards[card]!.id)!;
    const [card] = [...cards].sort((a, b) => place(a) - place(b));
    const state = Math.min(...states.filter((one) => has(visited.markings[one]!, card!)));
    return { cardId: net.cards[card!]!.id, path: wayTo(net, visited, state, card!) };
  });
}

/** An outcome that leads on. One without lines ends its own token and says nothing about the others. */
function isStop({ kind, exits }: Card): boolean {
  return kind === 'outcome' && exits.length > 0;
}
