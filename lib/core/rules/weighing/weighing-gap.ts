import { asks } from '@/lib/core/protocol/questions';
import { isWeighing, type DecisionRow } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import { restoreAnswers } from '../fixes/mend-flow';
import { weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { combinationBefore } from './in-words';
import { wayThere } from './way-there';

/**
 * The five weighings of a home route are for ML-10, a question with one answer or none is for the soundness rules, and
 * a way that ends in the middle is for dead-end.
 */
export const weighingGap: Rule = {
  id: 'weighing-gap',
  title: 'Elk antwoord bij wegen en beslissen leidt ergens heen',
  why: 'Wie een antwoord geeft waarvoor geen weg is, weet niet of hij moet melden.',
  severity: 'blocks',
  grounds: weighingFramework('elk antwoord heeft een uitkomst'),
  exception: 'none',
  fix: restoreAnswers,
  check: (protocol, facts) => {
    const rows = new Map<CardId, DecisionRow>();
    for (const row of protocol.routes.flatMap((route) => facts.tableOf(route)?.rows ?? [])) {
      for (const { cardId } of row.answers) if (!rows.has(cardId)) rows.set(cardId, row);
    }
    return facts.cards.filter(isMine).flatMap((placed): Problem[] => {
      const { card, where, route } = placed;
      const row = rows.get(card.id);
      const path = row ? wayThere(protocol, route, row, card.id) : [];
      return (['yes', 'no'] as const)
        .filter((answer) => !card.exits.some(({ answers }) => answers.includes(answer)))
        .map((answer) => ({
          where,
          subject: answer,
          message: `${named(placed)} heeft geen weg voor "${answer === 'yes' ? 'ja' : 'nee'}"${combinationBefore(protocol, row, card.id)}. Voeg een lijn met dat antwoord toe.`,
          path,
        }));
    });
  },
};

function isMine({ card, route }: PlacedCard): boolean {
  if (card.kind !== 'question' || !isWeighing(card) || card.exits.length < 2) return false;
  const isDecision = asks(card, 'report-needed', 'help-possible');
  return isDecision || route.kind !== 'home';
}
