import { plainText } from '@/lib/core/rich-text';
import type { Card } from '@/schemas/protocol-flow';
import { taskTexts } from '../task-texts';

/**
 * Whom the cards leave out that tell people beforehand of the report to the police: the law names the parents and the
 * person whom it is about. Nobody, when the cards name neither (then the mark is all that is known) or "betrokkenen".
 */
export function leftUntold(cards: readonly Card[]): 'parents' | 'person' | undefined {
  const text = cards.flatMap(wordsOf).join('\n');
  if (/\bbetrokkenen\b/i.test(text)) return undefined;
  const [hasParents, hasPerson] = [parents.test(text), person.test(text)];
  if (hasParents === hasPerson) return undefined;
  return hasParents ? 'person' : 'parents';
}

const parents = /\b(?:ouders?|verzorgers?|voogd(?:en)?|wettelijke? vertegenwoordigers?)\b/i;
const person =
  /\b(?:medewerk(?:st)?ers?|personeelsl(?:id|eden)|werknemers?|betrokkene|pers(?:oon|onen)|collega|leraar|lerares|leerkracht|docente?|beschuldigde|verdachte|aangeklaagde|stagiaire?|vrijwilligers?|om wie het gaat)\b/i;

function wordsOf(card: Card): string[] {
  const { title, body, parts } = card;
  return [
    title,
    ...(body ? [plainText(body)] : []),
    ...parts.flatMap(({ text }) => text ?? []),
    ...taskTexts(card),
  ];
}
