import { isReport } from '@/lib/core/weighing';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';

const who = '(?:112|veilig thuis|politie|alarmnummer|alarmcentrale|meldkamer)';
const calling =
  '(?:bel|belt|bellen|meld|meldt|waarschuw|alarmeer|schakel|raadpleeg|roep|licht|contact|consulteer|vraag|overleg)';
/** "Bel 112", "neem contact op met Veilig Thuis", "112 bellen". */
const calls = new RegExp(
  String.raw`(?<!\p{L})${calling}(?!\p{L}| (?:niet|nooit|geen)(?!\p{L}))[^.!?]{0,60}?(?<!\p{L})${who}(?!\p{L})|(?<!\p{L})${who}(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:bellen|waarschuwen|inschakelen|alarmeren|raadplegen)(?!\p{L})`,
  'iu',
);

/** Whether these contacts hold somebody who comes or takes over: 112, the police, Veilig Thuis. */
export function holdsRescuer({ contacts }: Protocol, ids: readonly EntryId[]): boolean {
  return contacts.some(
    ({ id, kind }) => ids.includes(id) && ['emergency', 'veilig-thuis', 'police'].includes(kind),
  );
}

/**
 * The cards at which somebody reports, or calls 112, the police or Veilig Thuis: it is an end that says so, shows their
 * number, or its words tell to call. A question only asks.
 */
export function callsForHelp(protocol: Protocol, { words }: Facts): (card: Card) => boolean {
  const named = new Set(
    words()
      .filter(({ text }) => calls.test(text))
      .flatMap(({ where }) => where.cardId ?? []),
  );
  return (card) => {
    if (card.kind === 'question') return false;
    if (isReport(card)) return true;
    if (card.kind === 'outcome' && (card.outcome === 'emergency' || card.outcome === 'police-report'))
      return true;
    return named.has(card.id) || holdsRescuer(protocol, card.contactIds);
  };
}
