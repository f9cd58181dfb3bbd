import { asks } from '@/lib/core/protocol/questions';
import type { DecisionRow, GivenAnswer } from '@/lib/core/weighing';
import type { ExitId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Facts } from '../facts';
import { weighingFramework } from '../grounds';
import { leadsInto, saysUnsafe, unreportedIn, unreportedTrail } from '../legal/unreported-ways';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { wayTo } from '../soundness/reach';
import { answerInWords, combinationInWords } from './in-words';
import { wayThere } from './way-there';

/**
 * One finding for each answer of a question. Unsafety (weighing 2) is for ML-11, help that does not work (weighing 5,
 * and lines that say so) for ML-25.
 */
export const weighingContradiction: Rule = {
  id: 'weighing-contradiction',
  title: 'Wat om een melding vraagt, eindigt met een melding',
  why: 'Wie twijfelt of niet kan helpen en toch afsluit, laat een kind in de steek.',
  severity: 'warns',
  grounds: weighingFramework('meldnormen'),
  exception: 'reason',
  check: (protocol, facts) => {
    const unreported = unreportedIn(protocol);
    return facts.cards.flatMap((placed) => {
      const found = againstNorm(protocol, facts, placed);
      const told = new Set(found.map(({ where }) => where.exitId));
      const others = neededInVain(protocol, placed, unreported(placed.card.id));
      return [...found, ...others.filter(({ where }) => !told.has(where.exitId))];
    });
  },
};

/** "Ja, melden is noodzakelijk" into another route or a round in which one can go without a report. */
function neededInVain(
  protocol: Protocol,
  { card, route, step, where }: PlacedCard,
  unreported: ReturnType<ReturnType<typeof unreportedIn>>,
): Problem[] {
  if (!asks(card, 'report-needed') || asks(card, 'weighing-2') || card.exits.length < 2) return [];
  return card.exits
    .filter((exit) => saysUnsafe(exit) && leadsInto(protocol, exit, unreported))
    .map((exit) => ({
      where: { ...where, exitId: exit.id },
      severity: 'blocks',
      exception: 'none',
      message: `${named({ card, step })} leidt bij "${exit.label.trim() || 'ja'}" niet altijd tot een melding. Laat elke weg daarna bij de melding uitkomen.`,
      path: [...wayTo(protocol, route, card.id), ...unreportedTrail(protocol, exit, unreported)],
    }));
}

function againstNorm(protocol: Protocol, facts: Facts, placed: PlacedCard): Problem[] {
  const { card, route, where } = placed;
  if (card.kind !== 'question' || asks(card, 'weighing-2')) return [];
  const found = new Map<string, { row: DecisionRow; given: GivenAnswer; exitId: ExitId | undefined }>();
  for (const row of facts.tableOf(route)?.rows ?? []) {
    if (row.flaw !== 'contradiction' || row.flawAt !== card.id) continue;
    const given = row.answers.find(({ cardId }) => cardId === card.id)!;
    const [exitId] = given.exitIds;
    if (asks(card, 'weighing-5') && given.answers.includes('no')) continue;
    if (!found.has(given.exitIds.join())) found.set(given.exitIds.join(), { row, given, exitId });
  }
  const decides = asks(card, 'report-needed');
  return [...found.values()].map(({ row, given, exitId }) => ({
    where: { ...where, ...(exitId && { exitId }) },
    message: `${named(placed)} leidt bij "${answerInWords(protocol, given)}" niet altijd tot een melding: niet bij ${combinationInWords(protocol, row.answers)}. Laat dat antwoord naar de melding gaan.`,
    path: wayThere(protocol, route, row),
    ...(decides && { severity: 'blocks' as const, exception: 'none' as const }),
  }));
}
