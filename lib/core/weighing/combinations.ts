import type { CardId } from '@/schemas/ids';
import type { Card, Exit, Step } from '@/schemas/protocol-flow';
import { answersTo } from './answers-to';
import type { Beginning } from './beginning';
import { isWeighing } from './kinds';
import { isReport } from './reports';
import type { GivenAnswer, Verdict } from './table';

/** A card passed, and what was passed before it on the same line. */
export type Passed = { cardId: CardId; before?: Passed };

/** Where one combination of answers leads, along every line it takes. */
export type Combination = {
  answers: readonly GivenAnswer[];
  ends: readonly { verdict: Verdict; at: Passed }[];
  /** Cards without a way on, or without one for the answer given. */
  gaps: readonly Passed[];
  path: readonly CardId[];
  reports: boolean;
};

/** A combination under way: `open` are the cards that lines lead to and that are still to be looked at. */
type Walk = Combination & { open: readonly Passed[] };

export type PlacedCards = ReadonlyMap<CardId, { card: Card; step: Step }>;

/** A route that people can follow needs a fraction of this. */
const MOST_LOOKS = 40_000;

/** At most `most` combinations, and whether there are more. Lines that part are all followed; a card is passed once. */
export function combinations(cards: PlacedCards, { first, before }: Beginning, most: number) {
  const found: Combination[] = [];
  const walks: Walk[] = [
    { answers: [], ends: [], gaps: [], path: [], reports: false, open: [{ cardId: first }] },
  ];
  let looks = 0;
  for (let walk = walks.pop(); walk; walk = walks.pop()) {
    const [at, ...open] = walk.open;
    if (++looks > MOST_LOOKS) return { found, capped: true };
    if (at) walks.push(...lookAt({ ...walk, open }, at).reverse());
    else if (found.length === most) return { found, capped: true };
    else found.push(walk);
  }
  return { found, capped: false };

  function lookAt(walk: Walk, at: Passed): Walk[] {
    const { cardId } = at;
    const place = cards.get(cardId);
    if (!place) return [{ ...walk, gaps: [...walk.gaps, at] }];
    const { card, step } = place;
    if (before.has(cardId) || isOnItsWay(at)) return end(walk, at, { kind: 'again', cardId });
    if (walk.path.includes(cardId)) return [walk];
    if (onlyFollows(card, step)) return end(walk, at, { kind: 'follow', cardId });
    const passing: Walk = { ...walk, path: [...walk.path, cardId], reports: walk.reports || isReport(card) };
    if (card.exits.length === 0) {
      if (card.kind === 'outcome')
        return end(passing, at, { kind: 'outcome', outcome: card.outcome, cardId });
      if (card.kind === 'handover') return end(passing, at, { kind: 'handover', cardId });
      return [{ ...passing, gaps: [...walk.gaps, at] }];
    }
    if (card.kind !== 'question') return [along(passing, at, card.exits)];
    return answersTo(card).map((given) => {
      const exits = card.exits.filter(({ id }) => given.exitIds.includes(id));
      const answered = { ...passing, answers: [...walk.answers, given] };
      return exits.length > 0 ? along(answered, at, exits) : { ...answered, gaps: [...walk.gaps, at] };
    });
  }
}

function end(walk: Walk, at: Passed, verdict: Verdict): Walk[] {
  return [{ ...walk, ends: [...walk.ends, { verdict, at }] }];
}

function along(walk: Walk, at: Passed, exits: readonly Exit[]): Walk {
  const open = exits.flatMap(({ to }) => ('cardId' in to ? [{ cardId: to.cardId, before: at }] : []));
  const routes = exits.flatMap(({ to }) =>
    'routeId' in to ? [{ verdict: { kind: 'route' as const, routeId: to.routeId }, at }] : [],
  );
  return { ...walk, open: [...walk.open, ...open], ends: [...walk.ends, ...routes] };
}

/** This line has been at the card before. */
function isOnItsWay({ cardId, before }: Passed): boolean {
  for (let at = before; at; at = at.before) if (at.cardId === cardId) return true;
  return false;
}

/** A question such as "Zijn er nieuwe signalen?" in a step that follows or evaluates what was decided weighs nothing. */
function onlyFollows(card: Card, step: Step): boolean {
  const looksBack = step.kinds.includes('follow') || step.kinds.includes('evaluate');
  return looksBack && card.kind === 'question' && !isWeighing(card);
}
