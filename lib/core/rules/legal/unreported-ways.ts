import { asks, cardsOf, exitTargetCard } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';

/** Whether an exit is an answer that stands for unsafety at the second weighing question. */
export function saysUnsafe({ answers }: Pick<Exit, 'answers'>): boolean {
  return answers.includes('yes') || answers.includes('doubt');
}

/**
 * The cards from which one can come to an end, or back to the question asked, without making a report on the way.
 * Ways into other routes count, and who is unsafe there too answers so. Of the lines out of a card that is no
 * question all are followed at the same time, so one of them that reports is enough. What stops halfway or leads
 * nowhere is for the soundness rules.
 */
export function unreportedWays(protocol: Protocol, asked?: CardId): Cards {
  return unreportedIn(protocol)(asked);
}

type Cards = Pick<ReadonlySet<CardId>, 'has'>;
type Lines = { card: Card; counted: readonly CardId[] };

/** The same for more than one question of one protocol, which is then looked through once. */
export function unreportedIn(protocol: Protocol): (asked?: CardId) => Cards {
  const targetOf = targetsIn(protocol);
  const cards = protocol.routes.flatMap(cardsOf);
  const lines = new Map(
    cards.map((card): [CardId, Lines] => [card.id, { card, counted: counted(card).flatMap(targetOf) }]),
  );
  const into = new Map<CardId, Lines[]>();
  for (const one of lines.values()) {
    for (const id of new Set(one.counted)) {
      const before = into.get(id);
      if (before) before.push(one);
      else into.set(id, [one]);
    }
  }

  /** What comes to be unreported when these are. */
  function spread(from: readonly CardId[], known: Cards): Set<CardId> {
    const found = new Set(from);
    const has = (id: CardId) => found.has(id) || known.has(id);
    for (const id of found) {
      for (const { card, counted: ways } of into.get(id) ?? []) {
        if (has(card.id) || isReport(card)) continue;
        if (card.kind === 'question' || (ways.length === card.exits.length && ways.every(has)))
          found.add(card.id);
      }
    }
    return found;
  }

  const ends = cards.filter(
    (card) =>
      card.exits.length === 0 && (card.kind === 'outcome' || card.kind === 'handover') && !isReport(card),
  );
  const always = spread(
    ends.map(({ id }) => id),
    new Set(),
  );
  return (asked) => {
    if (asked === undefined || always.has(asked)) return always;
    const more = spread([asked], always);
    return { has: (id) => always.has(id) || more.has(id) };
  };
}

/** The lines that matter: out of the second weighing those of who is unsafe. */
function counted(card: Card): readonly Exit[] {
  const unsafe = asks(card, 'weighing-2') ? card.exits.filter(saysUnsafe) : [];
  return unsafe.length > 0 ? unsafe : card.exits;
}

function targetsIn({ routes }: Protocol): (exit: Pick<Exit, 'to'>) => CardId[] {
  const starts = new Map(routes.map(({ id, startCardId }) => [id, startCardId]));
  return ({ to }) => ('cardId' in to ? [to.cardId] : [starts.get(to.routeId) ?? []].flat());
}

/** Whether the exit leads to one of these cards. */
export function leadsInto(protocol: Protocol, exit: Pick<Exit, 'to'>, cards: Cards): boolean {
  const target = 'cardId' in exit.to ? exit.to.cardId : exitTargetCard(protocol, exit)?.id;
  return target !== undefined && cards.has(target);
}

/** The cards one passes after the exit, following what stays unreported, until it ends or goes round. */
export function unreportedTrail(protocol: Protocol, exit: Exit, unreported: Cards): CardId[] {
  const targetOf = targetsIn(protocol);
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const trail = new Set<CardId>();
  for (let next: Exit | undefined = exit; next;) {
    const [id] = targetOf(next);
    const card = id && unreported.has(id) && !trail.has(id) ? cards.get(id) : undefined;
    if (!card) break;
    trail.add(card.id);
    next = card.exits.find((one) => targetOf(one).some((target) => unreported.has(target)));
  }
  return [...trail];
}
