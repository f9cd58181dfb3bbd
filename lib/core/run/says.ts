import { listed } from '@/lib/core/dutch';
import type { Acting, Asked, Pause, Referral, View } from './view';

type Standing = Extract<View, { kind: 'waiting' | 'sent_on' | 'handed_over' }>;

const unique = (names: readonly string[]) => [...new Set(names)];

/** What stands above a screen on which there is nothing of mine to do. */
export function headingOf(view: Standing): string {
  if (view.kind === 'sent_on') return 'In deze route doe jij niets zelf';
  if (view.kind === 'handed_over') return view.resumeAt.length > 0 ? 'Je hebt overgedragen' : 'Je bent klaar';
  return turnOfOthers(view);
}

function turnOfOthers({ acting, asked }: Pause): string {
  const who = unique(acting.flatMap((one) => one.who));
  const answering = unique(asked.flatMap((one) => one.who));
  if (who.length === 0 && answering.length > 0) return `Nu antwoordt: ${listed(answering, 'en')}`;
  if (who.length === 0 || who.length > 3) return 'Nu zijn anderen aan zet';
  return who.length === 1 ? `Nu is aan zet: ${who[0]}` : `Nu zijn aan zet: ${listed(who, 'en')}`;
}

/** "Ga naar: Bestuur. Meld het daar direct.": where a person goes with whom this does not begin. */
export function referralInWords({ to, atOnce }: Referral, kind: 'sent_on' | 'waiting'): string {
  const asks = kind === 'waiting' ? 'Weten zij het nog niet? ' : '';
  return `${asks}Ga naar: ${listed(to, 'of')}.${atOnce ? ' Meld het daar direct.' : ''}`;
}

/** "Bestuur: 010-123 45 67", for each way to reach them that the protocol gives. */
export function contactsInWords({ contacts }: Referral): string[] {
  return contacts.map(({ name, phone }) => (phone ? `${name}: ${phone}` : name));
}

/** "Door: Zorgcoördinator of Decaan". */
export function doneBy({ who, asks }: Pick<Acting, 'who' | 'asks'>): string {
  return `${asks ? 'Dit beantwoordt' : 'Door'}: ${listed(who, 'of')}`;
}

/** Nobody here answers the question; the person says what was answered. */
export function askedInWords({ who, now }: Pick<Asked, 'who' | 'now'>): string {
  const wait = now ? 'Wacht op het antwoord. ' : '';
  return `Dit beantwoordt: ${listed(who, 'of')}. ${wait}Heb je het gehoord, kies dan wat het werd.`;
}

/** Others decide; the person says what they decided. */
export function decidedInWords(decidedBy: readonly string[]): string | undefined {
  return decidedBy.length > 0 ? `Dit beslist: ${listed(decidedBy, 'en')}. Wat is besloten?` : undefined;
}

/** What others must have done before this. */
export function waitsInWords(titles: readonly string[]): string {
  return `Begin als dit klaar is: ${titles.join('; ')}.`;
}
