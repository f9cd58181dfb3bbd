import { isReport } from '@/lib/core/weighing';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { PlacedWords } from '../words-in';
import { holdsBack } from './held-back';

const who = '(?:112|veilig thuis|politie|alarmnummer|alarmcentrale|meldkamer)';
const calling =
  '(?:bel|belt|bellen|meld|meldt|waarschuw|alarmeer|schakel|raadpleeg|roep|licht|contact|consulteer|vraag|overleg)';
/** "bel 112", "neem contact op met veilig thuis", "112 bellen": in lower case, as ignoring case is slow. */
const calls = new RegExp(
  String.raw`(?<!\p{L})${calling}(?!\p{L}| (?:niet|nooit|geen)(?!\p{L}))[^.!?]{0,60}?(?<!\p{L})${who}(?!\p{L})|(?<!\p{L})${who}(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:bellen|waarschuwen|inschakelen|alarmeren|raadplegen)(?!\p{L})`,
  'u',
);

/** Without one of these the pattern cannot match; the quick look comes first. */
const somebody = /112|veilig thuis|politie|alarm|meldkamer/;

const saysToCall = (text: string) => somebody.test(text) && calls.test(text);

/** Whether these contacts hold somebody who comes or takes over: 112, the police, Veilig Thuis. */
export function holdsRescuer({ contacts }: Protocol, ids: readonly EntryId[]): boolean {
  return contacts.some(
    ({ id, kind }) => ids.includes(id) && ['emergency', 'veilig-thuis', 'police'].includes(kind),
  );
}

/**
 * The cards at which somebody reports, or calls 112, the police or Veilig Thuis: it is an end that says so, shows their
 * number, or its words tell to call. A question only asks, and what waits for the word of somebody else may not happen.
 */
export function callsForHelp(protocol: Protocol, { wordsToActOn }: Facts): (card: Card) => boolean {
  const all = wordsToActOn();
  const held = all.filter(({ text, isCondition }) => isCondition && holdsBack(text));
  const isHeld = ({ where, text, under }: PlacedWords) =>
    held.some((one) => one.where.cardId === where.cardId && (one.under === text || one.under === under));
  const named = new Set(
    all
      .filter((one) => !one.isCondition && saysToCall(one.text.toLowerCase()) && !isHeld(one))
      .flatMap(({ where }) => where.cardId ?? []),
  );
  return (card) => {
    if (card.kind === 'question' || holdsBack(card.condition)) return false;
    if (isReport(card)) return true;
    if (card.kind === 'outcome' && (card.outcome === 'emergency' || card.outcome === 'police-report'))
      return true;
    return named.has(card.id) || holdsRescuer(protocol, card.contactIds);
  };
}
