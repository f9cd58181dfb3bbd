import type { Card, Exit } from '@/schemas/protocol-flow';
import { outcomeTone, palette } from '@/lib/core/design';
import { type FoundCard, repeats, stepInWords, weighingNumber } from '@/lib/core/protocol/questions';
import type { IconName } from './icons';
import { columnNames, type Kit, type Lookup, noteSigns } from './kit';

/** How an exit is said in the card it leaves from: label, arrow, where to. */
export type SaidExit = {
  exit: Exit;
  label: string;
  icon: IconName;
  target: string;
  /** For whom the exit is when it is not for all of the card, and its note. */
  note: string;
  tone: string;
};

/** An exit in words. That it leads to the next card on this page is said by the arrow alone. */
export function sayExit(kit: Kit, from: FoundCard, exit: Exit): SaidExit {
  const said = withoutSigns(kit, from, exit);
  return { ...said, label: `${said.label}${noteSigns(kit, exit)}`.trim() };
}

function withoutSigns({ lookup, onPage }: Kit, from: FoundCard, exit: Exit): SaidExit {
  const { to } = exit;
  const note = noteOf(lookup, from.card, exit);
  if ('routeId' in to) {
    const title = lookup.protocol.routes.find((route) => route.id === to.routeId)?.title ?? 'andere route';
    const target = repeats('route', title) ? title : `route ${title}`;
    return { exit, label: exit.label, icon: 'right', target, note, tone: palette.brand };
  }
  const place = lookup.cards.get(to.cardId);
  if (!place)
    return {
      exit,
      label: exit.label,
      icon: 'right',
      target: 'nog niet gekozen',
      note,
      tone: palette.inkSoft,
    };
  const isHere = onPage.has(to.cardId);
  const label = exit.label === '' && !isHere ? 'verder' : exit.label;
  return {
    exit,
    label,
    icon: directionTo(from, place),
    target: targetWords(from, place, isHere),
    note,
    tone: toneOf(place),
  };
}

/** For whom the exit is, where the card it leads to does not say that by its columns; and its note. */
export function noteOf(lookup: Lookup, card: Card, { columnIds = [], note = '', to }: Exit): string {
  const there = 'cardId' in to ? (lookup.cards.get(to.cardId)?.card.parts ?? []) : [];
  const isToOwn = there.length > 0 && there.every(({ columnId }) => columnIds.includes(columnId));
  const isForSome =
    columnIds.length > 0 && !isToOwn && card.parts.some(({ columnId }) => !columnIds.includes(columnId));
  const whom = isForSome ? `voor ${columnNames(lookup, columnIds)}` : '';
  return [whom, note.trim()].filter(Boolean).join('. ');
}

function targetWords(from: FoundCard, to: FoundCard, isHere: boolean): string {
  const { card, step, route } = to;
  if (route.id !== from.route.id) return `${route.title}: ${card.title}`;
  if (card.kind === 'outcome') return card.title;
  const number = weighingNumber(card);
  if (number !== undefined) return `afweging ${number}`;
  if (step.id === from.step.id) return isHere && to.index === from.index + 1 ? '' : card.title;
  return step.cards.length === 1 ? stepInWords(step) : `${stepInWords(step)}: ${card.title}`;
}

function directionTo(from: FoundCard, to: FoundCard): IconName {
  if (to.card.kind === 'outcome' || to.route.id !== from.route.id) return 'right';
  const stepOf = ({ route, step }: FoundCard) => route.steps.indexOf(step);
  const ahead = stepOf(to) - stepOf(from) || to.index - from.index;
  return ahead > 0 ? 'down' : 'up';
}

function toneOf({ card }: FoundCard): string {
  return card.kind === 'outcome' ? outcomeTone[card.outcome] : palette.ink;
}
