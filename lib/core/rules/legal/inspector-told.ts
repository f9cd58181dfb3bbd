import { plainText } from '@/lib/core/rich-text';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { taskTexts } from '../task-texts';
import { targetOf } from './walk';

/**
 * Does the board let the vertrouwensinspecteur know that it has reported to the police (WPO 4a lid 2, the last duty)?
 * On this card itself, or on every way on from it but for those where it need not. Where lines part for several people at
 * once, one of them is enough.
 */
export function isInspectorTold(
  route: Route,
  policeReport: Card,
  isExempt: (exit: Exit, card: Card) => boolean,
): boolean {
  const cards = new Map(route.steps.flatMap((step) => step.cards).map((card) => [card.id, card]));
  /** False while it is being found out: a way that only goes round tells nobody. */
  const known = new Map<CardId, boolean>();
  const isToldAfter = (card: Card): boolean => {
    const found = known.get(card.id);
    if (found !== undefined) return found;
    known.set(card.id, false);
    const asked = card.exits.filter((exit) => !isExempt(exit, card));
    const ways = asked.map((exit) => {
      const next = targetOf(exit).flatMap((id) => cards.get(id) ?? []);
      return next.some((one) => isContact(one) || tells(one) || isToldAfter(one));
    });
    const isTold = ways.length > 0 && (card.kind === 'question' ? ways.every(Boolean) : ways.some(Boolean));
    known.set(card.id, isTold);
    return isTold;
  };
  return tells(policeReport) || isToldAfter(policeReport);
}

/** What comes after the report to the police and is marked as contact with the inspector, is about that report. */
function isContact({ kind, tags }: Card): boolean {
  return kind !== 'question' && tags.includes('confidential-inspector');
}

/** Whether one of the sentences of the card says it. */
export function tells(card: Card): boolean {
  return card.kind !== 'question' && sentencesOf(card).some(saysSo);
}

function sentencesOf(card: Card): string[] {
  const { title, body } = card;
  const texts = [title, ...(body ? [plainText(body)] : []), ...taskTexts(card)];
  return texts.flatMap((text) => text.split(/[.;!?\n]+/));
}

/** "Laat het de vertrouwensinspecteur weten", not "overleg met de vertrouwensinspecteur hoe je het vertelt". */
function saysSo(sentence: string): boolean {
  const said = sentence.replace(/\b(?:vergeet niet|niet later dan)\b/gi, '');
  return inspector.test(said) && telling.test(said) && !opposite.test(said);
}

const inspector =
  /(?<!\b(?:met|van|door|via|volgens|zonder|na) (?:de |een |je |onze |die )?)\b(?:(?:vertrouwens)?inspect(?:eurs?|rice|ie)|deskundige)\b(?! (?:vertelt|laat|meldt|informeert|geeft|zegt|adviseert|helpt|kan)\b)/i;
const telling =
  /\b(?:la(?:at|ten)\b.*\bweten|in kennis|kennisge\w+|op de hoogte|vertel\w*|verteld|(?:ge)?ïnformeerd|informe\w+|(?:ge)?meldt?|melden|bericht\w*|doorge\w+|gee?ft? .*\bdoor|licht\w* .*\bin|inlichten|ingelicht|hoort|krijgt|weet|bel .*\baangifte)\b/iu;
const opposite = /\b(?:niet|nooit|geen|hoeft?|als nodig|zo nodig|eventueel|desgewenst)\b/i;
