import { palette } from '@/lib/core/design';
import { conditionInWords, words } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { CardPart } from '@/schemas/vocabulary';
import type { Card, Deadline, Feedback, Route } from '@/schemas/protocol-flow';
import { deadlineWords } from '../card-lines';
import type { IconName } from '../icons';
import { functionNames, type Kit } from '../kit';
import type { Piece } from '../piece';
import { iconText } from '../text-piece';
import type { SheetCard } from './content';
import { sizes } from './measures';
import { squaresWith } from './square';
import type { SaidWay } from './ways';

/** The colours of words on their ground. */
export type Tint = { ink: string; soft: string; warn: string; isInverse: boolean };
export const onPaper: Tint = {
  ink: palette.ink,
  soft: palette.inkSoft,
  warn: palette.warn,
  isInverse: false,
};
export const onTone: Tint = {
  ink: palette.surface,
  soft: palette.surface,
  warn: palette.surface,
  isInverse: true,
};

/** Who takes part and how, as one text to compare by: the same for cards whose parts are the same. */
export function partsKey({ card }: Pick<SheetCard, 'card'>): string {
  return card.parts.map(({ columnId, part, text = '' }) => `${columnId} ${part} ${text}`).join('; ');
}

/**
 * What no reader may miss of a card besides its title and exits: to whom it is handed over, who does and decides
 * what, condition, term, who hears back, notes of exits. `isSaid`: the band of the step says the parts already.
 */
export function factsOf(
  kit: Kit,
  { card, found }: SheetCard,
  ways: readonly SaidWay[],
  { width, tint, isSaid }: { width: number; tint: Tint; isSaid: boolean },
): Piece[] {
  const line = (icon: IconName, text: string, fill: string, weight: 400 | 700) =>
    iconText(kit, icon, text, { size: sizes.text, fill, weight }, width);
  const pieces: Piece[] = [];
  if (card.kind === 'handover') {
    const to = functionNames(kit.lookup, card.toFunctionIds);
    if (to !== '') pieces.push(line('right', `aan ${to}`, tint.ink, 700));
  }
  if (!isSaid && !isPlain(card)) pieces.push(...partPieces(kit, card, width, tint));
  if (card.condition) pieces.push(line('fork', conditionInWords(card.condition), tint.warn, 700));
  if (card.deadline) pieces.push(line('clock', termWords(kit, card.deadline, found.route), tint.ink, 700));
  if (card.kind === 'handover' && card.hearsBack) pieces.push(line('reply', card.hearsBack, tint.soft, 400));
  if (card.feedback) pieces.push(line('reply', feedbackWords(card.feedback), tint.soft, 400));
  for (const { label, note } of ways) {
    const said = [label, note].filter(Boolean).join(': ');
    if (note !== '') pieces.push(line('info', said, tint.soft, 400));
  }
  return pieces;
}

/** Who hears it, and what. */
export function feedbackWords({ to, what }: Feedback): string {
  const said = ['laat weten', to.trim() && `aan ${to.trim()}`].filter(Boolean).join(' ');
  return what.trim() === '' ? said : `${said}: ${what.trim()}`;
}

/** A term. What holds in acute danger is left out where the head of the route says the same of all its steps. */
export function termWords(kit: Kit, deadline: Deadline, { deadline: whole }: Route): string {
  const isSaid = deadline.acute && JSON.stringify(deadline.acute) === JSON.stringify(whole?.acute);
  return deadlineWords(kit, isSaid ? { ...deadline, acute: undefined } : deadline);
}

/** The strip over the columns says who does it and who thinks along; an outcome has no strip. */
function isPlain(card: Card): boolean {
  return card.parts.every(({ part, text }) => isInStrip(card, part) && !text);
}

function isInStrip({ kind }: Card, part: CardPart): boolean {
  return kind !== 'outcome' && (part === 'does' || (part === 'joins' && kind !== 'question'));
}

/** Columns with the same part are named together, by their squares. */
function partPieces(kit: Kit, card: Card, width: number, tint: Tint): Piece[] {
  const isShownByStrip = ({ part, text }: Card['parts'][number]) => isInStrip(card, part) && !text;
  const parts = card.parts.filter((one) => !isShownByStrip(one));
  return partsInWords({ parts }).map(({ ids, said }) => squaresWith(kit, ids, said, width, tint));
}

/** Who has which part, in words: the columns of one part together. */
export function partsInWords(card: Pick<Card, 'parts'>): { ids: ColumnId[]; said: string }[] {
  const groups = new Map<string, ColumnId[]>();
  for (const { columnId, part, text = '' } of card.parts) {
    const word = (part === 'does' || part === 'joins') && text !== '' ? '' : words.cardPart[part];
    const said = [word, text].filter(Boolean).join(': ');
    groups.set(said, [...(groups.get(said) ?? []), columnId]);
  }
  return [...groups].map(([said, ids]) => ({ ids, said }));
}
