import { stepInWords, stepName, weighingNumber } from '@/lib/core/protocol/questions';
import type { Answer, CardPart, OutcomeKind } from '@/schemas/vocabulary';
import type { Card, Column, Route, Step } from '@/schemas/protocol-flow';
import type { Flow, Place } from './flow-index';

/** What the reader does in a card, said to the reader. */
export const partInWords: Record<CardPart, string> = {
  does: 'Jij doet dit',
  decides: 'Jij beslist',
  joins: 'Jij doet mee',
  informed: 'Jij hoort dit',
  advises: 'Jij geeft advies',
};

/** How the others come in after that: "Jij doet dit samen met de IB'er". */
export const companyInWords: Record<CardPart, string> = {
  does: 'samen met',
  decides: 'samen met',
  joins: 'met',
  informed: 'van',
  advises: 'aan',
};

/** Who does a card that is not the reader's: "Dit doet: Directeur", "Dit doen: Directeur en IB'er". */
export const doneByInWords: Record<CardPart, readonly [one: string, more: string]> = {
  does: ['Dit doet', 'Dit doen'],
  decides: ['Dit beslist', 'Dit beslissen'],
  joins: ['Hieraan doet mee', 'Hieraan doen mee'],
  informed: ['Dit hoort', 'Dit horen'],
  advises: ['Hierover adviseert', 'Hierover adviseren'],
};

export const answerInWords: Record<Answer, string> = {
  yes: 'Ja',
  no: 'Nee',
  doubt: 'Ik twijfel',
  partly: 'Deels',
  other: 'Anders',
};

const outcomeInWords: Record<OutcomeKind, string> = {
  report: 'melden',
  help: 'hulp',
  'report-and-help': 'melden en hulp',
  close: 'afsluiten',
  'police-report': 'aangifte',
  emergency: 'bel 112',
  transfer: 'overdragen',
  other: 'afronden',
};

/** "afweging 2", for the cards that ask one of the five weighing questions. */
export function weighingInWords(card: Card): string | undefined {
  const number = weighingNumber(card);
  return number === undefined ? undefined : `afweging ${number}`;
}

/** Where you are, in words: "Stap 2 van 5", or "Stap 4+5 · deel 4 van 6" where labels are not plain counting. */
export function progressInWords(route: Route, step: Step): string {
  const counted = route.steps.every((one, i) => one.label === String(i + 1));
  const nth = route.steps.indexOf(step) + 1;
  if (counted) return `Stap ${nth} van ${route.steps.length}`;
  return route.steps.length === 1
    ? stepName(step)
    : `${stepName(step)} · deel ${nth} van ${route.steps.length}`;
}

/** Where an answer leads, in a few words: "melden", "afweging 3", "stap 5". */
export function leadsTo(from: Place, to: Place | undefined): string {
  if (!to) return 'afronden';
  if (to.card.kind === 'outcome')
    return to.card.outcome === 'other' ? to.card.title : outcomeInWords[to.card.outcome];
  const weighing = weighingInWords(to.card);
  if (weighing) return weighing;
  if (to.route.id !== from.route.id) return to.route.title;
  if (to.step.id !== from.step.id) return stepInWords(to.step);
  return to.card.title.length <= 32 ? to.card.title : to.order < from.order ? 'terug' : 'verder';
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who stand in a column, by name; the label of the column when it names nobody. */
export function namesIn(flow: Flow, column: Column): string[] {
  const names = column.functionIds.flatMap((id) =>
    flow.functions.filter((fn) => fn.id === id).map((fn) => fn.name),
  );
  return names.length > 0 ? names : [column.label];
}
