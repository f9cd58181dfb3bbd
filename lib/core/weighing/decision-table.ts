import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { beginningOf } from './beginning';
import { combinations, type Combination } from './combinations';
import { flawOf } from './flaw-of';
import type { DecisionTable, Verdict } from './table';

/** More rows than this nobody reads, and the route has more to mend than its table can show. */
const MOST_ROWS = 400;

/**
 * Every combination of answers from the first weighing question on; undefined when the route weighs nothing. A row
 * goes on to an end, to a card passed before, or to the question of a step that only follows what was decided.
 */
export function decisionTable(protocol: Protocol, route: Route): DecisionTable | undefined {
  const beginning = beginningOf(route);
  if (!beginning) return undefined;
  const placed = route.steps.flatMap((step) => step.cards.map((card) => ({ card, step })));
  const cards = new Map(placed.map((place) => [place.card.id, place]));
  const { found, capped } = combinations(cards, beginning, MOST_ROWS);
  const rows = found.map((combination) => {
    const { answers, path, reports } = combination;
    return {
      answers,
      verdicts: verdictsOf(combination),
      reports,
      path,
      ...flawOf(protocol, cards, combination),
    };
  });
  const asked = new Set(rows.flatMap(({ answers }) => answers.map(({ cardId }) => cardId)));
  const questions = placed.flatMap(({ card }) =>
    isQuestion(card) && asked.has(card.id) ? [questionOf(card)] : [],
  );
  return { routeId: route.id, questions, rows, capped };
}

type Question = Extract<Card, { kind: 'question' }>;
const isQuestion = (card: Card): card is Question => card.kind === 'question';
const questionOf = ({ id, questions }: Question) => ({ cardId: id, kinds: questions });

function verdictsOf({ ends }: Combination): Verdict[] {
  return [...new Map(ends.map(({ verdict }) => [JSON.stringify(verdict), verdict])).values()];
}
