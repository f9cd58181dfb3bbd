import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { leadingToReport, weighsAgainFirst } from '../../legal/leads-to-report';
import type { Danger } from './danger';
import { saysReport } from './landmarks';

/**
 * An answer after which one reports, whatever follows, keeps doing so: nothing comes in by which one can end otherwise,
 * or go round to the same question first.
 */
export function stopsReporting(before: Protocol, after: Protocol): Danger[] {
  const [was, is] = [sureLines(before), sureLines(after)];
  const kept = new Set(after.routes.flatMap(cardsOf).flatMap(({ exits }) => exits.map(({ id }) => id)));
  return [...was].filter((id) => kept.has(id) && !is.has(id)).map((at) => ({ law: 'unreported', at }));
}

function sureLines(protocol: Protocol): Set<Exit['id']> {
  const leads = leadingToReport(protocol);
  const lines = protocol.routes
    .flatMap(cardsOf)
    .flatMap((card) =>
      card.exits
        .filter((exit) => asksForReport(card, exit))
        .filter((exit) => leads(exit) && !weighsAgainFirst(protocol, exit, card.id)),
    );
  return new Set(lines.map(({ id }) => id));
}

function asksForReport(card: Card, exit: Exit): boolean {
  const isNeeded = exit.answers.includes('yes') || exit.answers.includes('doubt');
  return saysReport(card, exit) || (asks(card, 'report-needed') && isNeeded);
}
