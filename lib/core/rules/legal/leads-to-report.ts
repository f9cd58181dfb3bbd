import { asks } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { surelyReporting, targetsIn } from './surely-reporting';

/**
 * Whether who goes out here ends up reporting, whatever is answered on the way. "Is melden noodzakelijk?" may be
 * asked on the way: then yes must lead to the report. Going round without a report is no report.
 */
export function leadsToReport(protocol: Protocol, exit: Pick<Exit, 'to'>): boolean {
  const target = targetsIn(protocol)(exit);
  return target !== undefined && surelyReporting(protocol, { counted }).has(target);
}

/** A line that says to report again may go round by the question that offers it. */
function counted(card: Card): readonly Exit[] {
  if (asks(card, 'report-needed')) return card.exits.filter(({ answers }) => answers.includes('yes'));
  const others = card.exits.filter(({ tags }) => !tags.includes('report-again'));
  return card.kind === 'question' && others.length > 0 ? others : card.exits;
}
