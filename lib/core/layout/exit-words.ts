import { weighingNumber } from '@/lib/core/protocol/questions';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { outcomeTone, palette } from '@/lib/core/design';
import type { FoundCard } from '@/lib/core/protocol/questions';
import type { IconName } from './icons';
import type { Kit } from './kit';

/** How an exit is said in the card it leaves from: label, arrow, where to. */
export type SaidExit = { exit: Exit; label: string; icon: IconName; target: string; tone: string };

/** An exit in words. That it leads to the next card on this page is said by the arrow alone. */
export function sayExit({ lookup, onPage }: Kit, from: FoundCard, exit: Exit): SaidExit {
  const { to } = exit;
  if ('routeId' in to) {
    const title = lookup.protocol.routes.find((route) => route.id === to.routeId)?.title ?? 'andere route';
    return { exit, label: exit.label, icon: 'right', target: `route ${title}`, tone: palette.brand };
  }
  const place = lookup.cards.get(to.cardId);
  if (!place)
    return { exit, label: exit.label, icon: 'right', target: 'nog niet gekozen', tone: palette.inkSoft };
  const isHere = onPage.has(to.cardId);
  const label = exit.label === '' && !isHere ? 'verder' : exit.label;
  return {
    exit,
    label,
    icon: directionTo(from, place),
    target: targetWords(from, place, isHere),
    tone: toneOf(place),
  };
}

function targetWords(from: FoundCard, to: FoundCard, isHere: boolean): string {
  const { card, step, route } = to;
  if (route.id !== from.route.id) return `${route.title}: ${card.title}`;
  if (card.kind === 'outcome') return card.title;
  const number = weighingNumber(card);
  if (number !== undefined) return `afweging ${number}`;
  if (step.id === from.step.id) return isHere && to.index === from.index + 1 ? '' : card.title;
  return step.cards.length === 1 ? `stap ${step.label}` : `stap ${step.label}: ${card.title}`;
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
