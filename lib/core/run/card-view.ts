import { listed } from '@/lib/core/dutch';
import { words } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Card, Exit, PartOfColumn } from '@/schemas/protocol-flow';
import { targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import type { Position } from './position';
import type { Run } from './run';
import type { AnswerChoice, CardView } from './view';
import {
  answerInWords,
  capitalised,
  companyInWords,
  leadsTo,
  namesIn,
  partInWords,
  progressInWords,
  weighingInWords,
} from './words';

const acts = ['does', 'decides'];

/** Who carry a card, by name: the columns that do or decide, all its columns when none does. */
export function actorsOf(index: FlowIndex, card: Card, except: ColumnId[]): string[] {
  const others = card.parts.filter((part) => !except.includes(part.columnId));
  const leading = others.filter((part) => acts.includes(part.part));
  const columnIds = (leading.length > 0 ? leading : others).map((part) => part.columnId);
  return index.flow.columns
    .filter((column) => columnIds.includes(column.id))
    .flatMap((column) => namesIn(index.flow, column));
}

function waitsFor(index: FlowIndex, card: Card, at: Position): string[] {
  if (card.join !== 'all') return [];
  return [...index.places.values()]
    .filter((place) => place.card.exits.some((exit) => targetOf(index.flow, exit) === card.id))
    .filter((place) => !at.left.includes(place.card.id))
    .map((place) => place.card.title);
}

/**
 * What I do here, said to me. A text of the part says who in the column does it ("de directeur"). Few names
 * are said; many are "je collega's": the details of the card name them all.
 */
function myPart(index: FlowIndex, card: Card, part: PartOfColumn, mine: ColumnId[]): string {
  if (part.text)
    return /^\p{Lu}/u.test(part.text) ? part.text : `${capitalised(words.cardPart[part.part])}: ${part.text}`;
  const own = partInWords[part.part];
  const leads = card.parts.some((one) => acts.includes(one.part) && !mine.includes(one.columnId));
  const together = leads ? actorsOf(index, card, mine) : [];
  if (together.length === 0) return own;
  const who = together.length > 3 ? 'je collega’s' : listed(together, part.part === 'informed' ? 'of' : 'en');
  return `${own} ${companyInWords[part.part]} ${who}`;
}

/** Everything the screen of one card needs, for the columns of the person. */
export function cardViewOf(index: FlowIndex, at: Position, run: Run, place: Place): CardView {
  const { route, step, card } = place;
  const part = at.columnIds.flatMap((id) => card.parts.filter((one) => one.columnId === id))[0];
  const columnIds = at.columnIds.filter((id) => card.parts.some((one) => one.columnId === id));
  const named = weighingInWords(card);
  const weighing = named && !card.title.toLowerCase().startsWith(named) ? named : undefined;
  const nth = route.steps.indexOf(step) + 1;
  return {
    route,
    step,
    card,
    fn: index.flow.functions.find((fn) => fn.id === at.functionId),
    progress: [progressInWords(route, step), ...(weighing ? [weighing] : [])].join(' · '),
    done: { steps: nth, of: route.steps.length },
    part,
    partInWords: part ? myPart(index, card, part, at.columnIds) : '',
    tasks: card.tasks.items.filter(
      (task) => task.columnIds === undefined || task.columnIds.some((id) => at.columnIds.includes(id)),
    ),
    ticked: run.ticked[card.id] ?? [],
    columnIds,
    waitsFor: waitsFor(index, card, at),
  };
}

const serious = ['report', 'report-and-help', 'emergency', 'police-report'];

/** Does this way lead to a report or to 112, with nothing left to decide before it? */
function endsSeriously(index: FlowIndex, start: Place): boolean {
  const seen = new Set<CardId>();
  for (let at: Place | undefined = start; at && !seen.has(at.card.id);) {
    if (at.card.kind === 'outcome') return serious.includes(at.card.outcome);
    if (at.card.kind === 'question' || at.card.exits.length !== 1) return false;
    seen.add(at.card.id);
    const only: Exit | undefined = at.card.exits[0];
    const next: CardId | undefined = only && targetOf(index.flow, only);
    at = next && index.places.get(next);
  }
  return false;
}

/** "ja of twijfel" can be two buttons; "eer of dwang, ook bij twijfel" would lose what it says. */
const saysOnlyAnswers = (label: string) =>
  !label || /^((ja|nee|twijfel|deels|misschien|of)[\s,/]*)+$/i.test(label);

function choicesOf(index: FlowIndex, from: Place, exit: Exit): AnswerChoice[] {
  const target = targetOf(index.flow, exit);
  const to = target && index.places.get(target);
  const tone = to && endsSeriously(index, to) ? 'report' : 'plain';
  const base = { exitId: exit.id, leadsTo: leadsTo(from, to || undefined), tone } as const;
  if (exit.answers.length > 1 && saysOnlyAnswers(exit.label)) {
    return exit.answers.map((answer) => ({ ...base, answer, label: answerInWords[answer] }));
  }
  const answer = exit.answers.length === 1 ? exit.answers[0] : undefined;
  const label = exit.label
    ? capitalised(exit.label)
    : answer
      ? answerInWords[answer]
      : capitalised(base.leadsTo);
  return [{ ...base, answer, label }];
}

/** The buttons under a question: "ja of twijfel" gives two that lead the same way. */
export function answersOf(index: FlowIndex, from: Place): AnswerChoice[] {
  const ways = from.card.exits.map((exit: Exit) => {
    const target = targetOf(index.flow, exit);
    return { title: target && index.places.get(target)?.card.title, choices: choicesOf(index, from, exit) };
  });
  const said = ways.flatMap(({ choices: [way] }) => (way ? [way.leadsTo] : []));
  const isSaidOnce = (words: string) => said.filter((one) => one === words).length < 2;
  // Two different ways with the same words ("stap 5") are told apart by the title of the card they lead to.
  return ways.flatMap(({ title, choices }) =>
    choices.map((choice) => (isSaidOnce(choice.leadsTo) || !title ? choice : { ...choice, leadsTo: title })),
  );
}

/** The titles of these cards with who acts there, for the person who waits. */
export function actingAt(index: FlowIndex, cardIds: CardId[], except: ColumnId[]) {
  return cardIds.flatMap((cardId) => {
    const place = index.places.get(cardId);
    if (!place) return [];
    const columns = place.card.parts
      .filter((part) => !except.includes(part.columnId))
      .map((part) => part.columnId);
    const functionIds = index.flow.columns
      .filter((column) => columns.includes(column.id))
      .flatMap((column) => column.functionIds);
    return [{ who: actorsOf(index, place.card, except), functionIds, title: place.card.title, cardId }];
  });
}
