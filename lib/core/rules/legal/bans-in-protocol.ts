import { asks, cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { asRead } from '../as-read';
import type { Facts } from '../facts';
import type { PlacedWords } from '../words-in';
import { bansIn, type Ban } from './plain-bans';
import { targetOf, walk } from './walk';

/**
 * What forbids Veilig Thuis whatever happens. "Meld niet" on an answer, or behind the "nee" of the weighing, is what the
 * weighing came to; so is what stands under a condition. That nobody may ever report is a ban there too.
 */
export function bansOf(protocol: Protocol, facts: Facts): (Ban & Pick<PlacedWords, 'where'>)[] {
  const weighed = new Set(protocol.routes.flatMap(weighedIn));
  const conditional = new Set(
    protocol.routes.flatMap(cardsOf).flatMap((card) => (hasCondition(card) ? [card.id] : [])),
  );
  const isOutcome = ({ cardId }: PlacedWords['where']) =>
    cardId !== undefined && (weighed.has(cardId) || conditional.has(cardId));
  return facts
    .words()
    .filter(({ isCondition }) => !isCondition)
    .flatMap(({ where, text, under }) =>
      bansIn(text, under)
        .filter(({ isMild }) => !isMild || !(isOutcome(where) || isAnswer(protocol, where, text)))
        .map((ban) => ({ ...ban, where })),
    );
}

const hasCondition = ({ condition = '' }: Card) => condition.trim() !== '';

/** Where one comes by the answer that there is nothing to report, short of a report after all and of a new round. */
function weighedIn(route: Route): CardId[] {
  return route.steps.flatMap(({ cards }, index) => {
    const earlier = route.steps.slice(0, index).flatMap((step) => step.cards.map(({ id }) => id));
    const next = cards
      .filter((card) => asks(card, 'weighing-1', 'weighing-2', 'report-needed'))
      .flatMap(({ exits }) => exits.filter(saysNo).flatMap(targetOf));
    const reached = walk(route, next, { avoid: earlier, by: (_exit, card) => !isReport(card) });
    return cardsOf(route).flatMap((card) => (reached.has(card.id) && !isReport(card) ? [card.id] : []));
  });
}

const saysNo = ({ answers }: Exit) => answers.includes('no') && !answers.includes('yes');

/** The words on the line of a question. */
function isAnswer({ routes }: Protocol, { cardId }: PlacedWords['where'], text: string): boolean {
  const card = routes.flatMap(cardsOf).find(({ id }) => id === cardId);
  return card?.kind === 'question' && card.exits.some(({ label }) => asRead(label) === text);
}
