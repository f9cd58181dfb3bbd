import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { surelyReporting, targetsIn } from './surely-reporting';

/** Whether an exit is an answer that stands for unsafety at the second weighing question. */
export function saysUnsafe({ answers }: Pick<Exit, 'answers'>): boolean {
  return answers.includes('yes') || answers.includes('doubt');
}

/**
 * The cards from which one can come to an end, stay in a circle or come back to the question asked, without making a
 * report on the way. Ways into other routes count, and who is unsafe there too answers so. Of the lines out of a card
 * that is no question all are followed at the same time, so one of them that reports is enough. What stops halfway or
 * leads nowhere is for the soundness rules.
 */
export function unreportedWays(protocol: Protocol, asked?: CardId): Cards {
  return unreportedIn(protocol)(asked);
}

type Cards = Pick<ReadonlySet<CardId>, 'has'>;

/** The same for more than one question of one protocol. */
export function unreportedIn(protocol: Protocol): (asked?: CardId) => Cards {
  const known = new Set(protocol.routes.flatMap(cardsOf).map(({ id }) => id));
  const without = (sure: Cards): Cards => ({ has: (id) => known.has(id) && !sure.has(id) });
  const how = { counted, taken: stopsHalfway, nowhere: true };
  const always = surelyReporting(protocol, how);
  return (asked) => {
    if (asked === undefined || !always.has(asked)) return without(always);
    return without(surelyReporting(protocol, { ...how, except: asked }));
  };
}

function stopsHalfway({ kind, exits }: Card): boolean {
  return exits.length === 0 && kind !== 'outcome' && kind !== 'handover';
}

/** The lines that matter: out of the second weighing those of who is unsafe. */
function counted(card: Card): readonly Exit[] {
  const unsafe = asks(card, 'weighing-2') ? card.exits.filter(saysUnsafe) : [];
  return unsafe.length > 0 ? unsafe : card.exits;
}

/** Whether the exit leads to one of these cards. */
export function leadsInto(protocol: Protocol, exit: Pick<Exit, 'to'>, cards: Cards): boolean {
  const target = targetsIn(protocol)(exit);
  return target !== undefined && cards.has(target);
}

/** The cards one passes after the exit, following what stays unreported, until it ends or goes round. */
export function unreportedTrail(protocol: Protocol, exit: Exit, unreported: Cards): CardId[] {
  const targetOf = targetsIn(protocol);
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const trail = new Set<CardId>();
  for (let next: Exit | undefined = exit; next;) {
    const id = targetOf(next);
    const card = id && unreported.has(id) && !trail.has(id) ? cards.get(id) : undefined;
    if (!card) break;
    trail.add(card.id);
    next = card.exits.find((one) => {
      const target = targetOf(one);
      return target !== undefined && unreported.has(target);
    });
  }
  return [...trail];
}
