import { palette } from '@/lib/core/design';
import { deadlineInWords, words } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { Card, Deadline, Feedback, RecordNote } from '@/schemas/protocol-flow';
import type { IconName } from './icons';
import { functionNames, type Kit } from './kit';
import type { Piece } from './piece';
import { iconText } from './text-piece';

/** Deadline, record and feedback of a card or step, each as one small line with its icon. */
export function noteLines(
  kit: Kit,
  of: { deadline?: Deadline | undefined; record?: RecordNote | undefined; feedback?: Feedback | undefined },
  width: number,
): Piece[] {
  const { lookup, style } = kit;
  const line = (icon: IconName, text: string, fill: string, weight: 400 | 700 = 400) =>
    iconText(kit, icon, text, { size: style.small, fill, weight }, width);
  const pieces: Piece[] = [];
  if (of.deadline) {
    const note = of.deadline.note ? `; ${of.deadline.note}` : '';
    pieces.push(line('clock', deadlineInWords(of.deadline, lookup.protocol) + note, palette.ink, 700));
  }
  if (of.record) {
    const { what, where, byFunctionIds } = of.record;
    const by = functionNames(lookup, byFunctionIds);
    const said = [what, where && `in: ${where}`, by && `door: ${by}`].filter(Boolean).join(' · ');
    pieces.push(line('pencil', said, palette.inkSoft));
  }
  if (of.feedback) {
    const by = functionNames(lookup, of.feedback.byFunctionIds);
    const who = by ? ` (${by})` : '';
    pieces.push(line('reply', `Terugkoppeling aan ${of.feedback.to}: ${of.feedback.what}${who}`, palette.inkSoft));
  }
  return pieces;
}

/** Whom the card is handed to, and what they hear back. */
export function handoverLines(kit: Kit, card: Card, width: number): Piece[] {
  if (card.kind !== 'handover') return [];
  const { body, small } = kit.style;
  const to = functionNames(kit.lookup, card.toFunctionIds);
  const pieces: Piece[] = [];
  if (to) pieces.push(iconText(kit, 'right', `Draag over aan ${to}`, { size: body, weight: 700 }, width));
  if (card.hearsBack) pieces.push(iconText(kit, 'reply', card.hearsBack, { size: small, fill: palette.inkSoft }, width));
  return pieces;
}

/** Says which column has another part than doing, and who is meant when a card spans columns that take no part. */
export function partLines(kit: Kit, card: Card, spanned: readonly ColumnId[], width: number): Piece[] {
  const label = (id: ColumnId) => kit.lookup.columnLabel.get(id) ?? '';
  const involved = card.parts.filter((each) => spanned.includes(each.columnId));
  const hasOthers = involved.length > 0 && involved.length < spanned.length;
  const said = involved.flatMap(({ columnId, part, text }) => {
    if (part === 'does' && !text) return hasOthers ? [label(columnId)] : [];
    const what = part === 'does' ? text : [words.cardPart[part], text].filter(Boolean).join(': ');
    return spanned.length === 1 ? [capital(what ?? '')] : [`${label(columnId)}: ${what}`];
  });
  if (said.length === 0) return [];
  return [iconText(kit, 'people', said.join(' · '), { size: kit.style.small, fill: palette.inkSoft, weight: 700 }, width)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
