import { asks, cardsOf } from '@/lib/core/protocol/questions';
import { saysReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { surelyReporting, targetsIn } from './surely-reporting';

type Leads = (exit: Pick<Exit, 'to'>) => boolean;

/**
 * Whether who goes out here ends up reporting, whatever is answered on the way. "Is melden noodzakelijk?" may be
 * asked on the way: then yes must lead to the report. Going round without a report is no report.
 */
export function leadsToReport(protocol: Protocol, exit: Pick<Exit, 'to'>): boolean {
  return leadingToReport(protocol)(exit);
}

/** The same for more than one line of one protocol. */
export function leadingToReport(protocol: Protocol): Leads {
  const targetOf = targetsIn(protocol);
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  /** A line that says to report again, to a card that does so in its own words, may go round by its question. */
  const reportsAgain = (exit: Exit) => {
    const target = cards.get(targetOf(exit) ?? ('' as CardId));
    return exit.tags.includes('report-again') && target !== undefined && saysReport(target);
  };
  const counted = (card: Card): readonly Exit[] => {
    if (asks(card, 'report-needed')) return card.exits.filter(({ answers }) => answers.includes('yes'));
    const others = card.exits.filter((exit) => !reportsAgain(exit));
    return card.kind === 'question' && others.length > 0 ? others : card.exits;
  };
  const sure = surelyReporting(protocol, { counted });
  return (exit) => {
    const target = targetOf(exit);
    return target !== undefined && sure.has(target);
  };
}

/** Whether one can come from there to a card where help is weighed anew, or to one of these, without having reported. */
export function weighsAgainFirst(protocol: Protocol, exit: Pick<Exit, 'to'>, own: CardId): boolean {
  const targetOf = targetsIn(protocol);
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const sure = surelyReporting(protocol, { taken: saysReport });
  const reached = new Set<CardId>();
  const enter = (line: Pick<Exit, 'to'>) => {
    const target = targetOf(line);
    if (target !== undefined && !sure.has(target)) reached.add(target);
  };
  enter(exit);
  for (const id of reached) {
    const card = cards.get(id)!;
    if (id === own || asks(card, 'weighing-5')) return true;
    for (const line of card.exits) enter(line);
  }
  return false;
}
