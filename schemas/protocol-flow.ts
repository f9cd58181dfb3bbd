import { z } from 'zod';
import { cardId, columnId, entryId, exitId, functionId, partId, routeId, stepId } from './ids';
import { lengthOfFootnote, lengths } from './lengths';
import { limits, mostSubitems } from './limits';
import { richText, safeHref } from './rich-text';
import {
  answer,
  cardPart,
  functionKind,
  functionTag,
  outcomeKind,
  questionKind,
  responsibility,
  routeKind,
  stepKind,
  tag,
} from './vocabulary';

const short = (max: number) => z.string().max(max);
/** Printed below, with a mark behind the words it belongs to. */
const footnote = short(lengthOfFootnote).optional();
const tags = z.array(tag).max(20).default([]);

/** A function people have (leerkracht, IB'er), a team, everybody, or an outside body. */
export const schoolFunction = z.strictObject({
  id: functionId,
  name: short(lengths.function.name),
  abbreviation: short(lengths.function.abbreviation).optional(),
  kind: functionKind,
  tags: z.array(functionTag).max(8).default([]),
  /** Members of a team. */
  memberIds: z.array(functionId).max(30).default([]),
  /** Besluit art. 2 lid 1 onder c: decides in the end whether a report is made. Exactly one function should carry it. */
  decidesOnReport: z.boolean().default(false),
  note: richText.optional(),
});

/** A column of the grid: the functions that share one responsibility. A function stands in at most one column. */
export const column = z.strictObject({
  id: columnId,
  label: short(lengths.column.label),
  footnote,
  responsibility,
  functionIds: z.array(functionId).max(40),
  note: short(lengths.column.note).optional(),
});

const time = z.enum(['minute', 'hour', 'day', 'working-day', 'school-day', 'week', 'month', 'year']);
const deadlineTerm = z.discriminatedUnion('kind', [
  /** At once, before anything else. */
  z.strictObject({ kind: z.literal('direct') }),
  z.strictObject({ kind: z.literal('same-day') }),
  /** At the latest after this time. */
  z.strictObject({ kind: z.literal('within'), amount: z.number().int().min(1).max(999), unit: time }),
  z.strictObject({
    kind: z.literal('range'),
    from: z.number().int().min(0).max(999),
    to: z.number().int().min(1).max(999),
    unit: time,
  }),
  /** A moment in words: "na afloop van het gesprek", "de afgesproken termijn". */
  z.strictObject({ kind: z.literal('moment'), text: short(lengths.deadline.term) }),
]);
/** When the clock starts. */
const clockStart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), text: short(lengths.deadline.from) }),
  z.strictObject({ kind: z.literal('card'), cardId }),
  z.strictObject({ kind: z.literal('step'), stepId }),
]);
export const deadline = z.strictObject({
  /** Whose term it is, when not that of who does the card: Veilig Thuis answers within ten weeks. */
  ofFunctionId: functionId.optional(),
  term: deadlineTerm,
  from: clockStart.optional(),
  /** Takes the place of the term when there is acute danger. */
  acute: deadlineTerm.optional(),
  note: short(lengths.deadline.note).optional(),
});

export const task = z.strictObject({
  id: partId,
  text: short(lengths.task.text),
  footnote,
  /** For these columns only; for every column of the card when absent. */
  columnIds: z.array(columnId).max(12).optional(),
  /** Only under this condition, in words. */
  condition: short(lengths.task.condition).optional(),
  /** The author has it on the poster before tasks without this, where not all fit. */
  onPoster: z.literal(true).optional(),
  children: z
    .array(z.strictObject({ id: partId, text: short(lengths.subitem.text), footnote }))
    .max(mostSubitems)
    .optional(),
});

export const recordNote = z.strictObject({
  what: short(lengths.record.what),
  where: short(lengths.record.where).optional(),
  byFunctionIds: z.array(functionId).max(20).default([]),
});

export const feedback = z.strictObject({
  /** Who hears it, usually the one who first saw the signals. */
  to: short(lengths.feedback.to),
  what: short(lengths.feedback.what),
  byFunctionIds: z.array(functionId).max(20).default([]),
});

export const tool = z.strictObject({
  id: partId,
  label: short(lengths.tool.label),
  href: safeHref.optional(),
  /** An annex, form or list of signals of this protocol. */
  entryId: entryId.optional(),
});

const exitTarget = z.union([z.strictObject({ cardId }), z.strictObject({ routeId })]);

/**
 * A way out of a card. Exits of a question exclude each other. Exits of any other card are all taken,
 * each by the columns it names (by every column when it names none).
 */
export const exit = z.strictObject({
  id: exitId,
  /** What the line says: "ja of twijfel". Empty on a plain "and then". */
  label: short(lengths.exit.label).default(''),
  footnote,
  answers: z.array(answer).max(5).default([]),
  to: exitTarget,
  columnIds: z.array(columnId).max(12).optional(),
  note: short(lengths.exit.note).optional(),
  tags,
});

const part = z.strictObject({ columnId, part: cardPart, text: short(lengths.part.text).optional() });

const cardBase = {
  id: cardId,
  title: short(lengths.card.title),
  footnote,
  /** Explanation, one tap deeper than the title and tasks. */
  body: richText.optional(),
  /** Which columns the card stands in, and the part of each. An outcome may have none. */
  parts: z.array(part).max(12),
  tasks: z
    .strictObject({ ordered: z.boolean(), items: z.array(task).max(60) })
    .default({ ordered: false, items: [] }),
  /** What the poster says in the place of all tasks. Only there: who walks the steps reads the tasks. */
  posterText: short(lengths.card.posterText).optional(),
  deadline: deadline.optional(),
  record: recordNote.optional(),
  feedback: feedback.optional(),
  tools: z.array(tool).max(20).default([]),
  formIds: z.array(entryId).max(10).default([]),
  contactIds: z.array(entryId).max(20).default([]),
  definitionIds: z.array(entryId).max(20).default([]),
  /** The card applies only then; in words. */
  condition: short(lengths.card.condition).optional(),
  tags,
};
/** 'all': waits until every line into it has arrived (a join); 'any' (default): goes on at the first. */
const join = z.enum(['any', 'all']).default('any');

export const actionCard = z.strictObject({
  ...cardBase,
  kind: z.literal('action'),
  join,
  exits: z.array(exit).max(12),
});
export const questionCard = z.strictObject({
  ...cardBase,
  kind: z.literal('question'),
  /** What it asks in the words of the field. One question can be two at once: afweging 2 that is decision 1 as well. */
  questions: z.array(questionKind).min(1).max(4),
  join,
  /** Two to four in a finished protocol; a draft may hold fewer. */
  exits: z.array(exit).max(4),
});
/** Gives the matter to somebody else; the route ends here for the columns that do it. */
export const handoverCard = z.strictObject({
  ...cardBase,
  kind: z.literal('handover'),
  join,
  toFunctionIds: z.array(functionId).max(20),
  /** Said to the person whose part ends: from whom and when they hear more. */
  hearsBack: short(lengths.card.hearsBack).optional(),
  exits: z.array(exit).max(12),
});
/** Something to know at this place; passes on like an action without tasks. */
export const noteCard = z.strictObject({
  ...cardBase,
  kind: z.literal('note'),
  join,
  exits: z.array(exit).max(12),
});
/** Where a route ends. Stands in the outcome lane of its step. */
export const outcomeCard = z.strictObject({
  ...cardBase,
  kind: z.literal('outcome'),
  outcome: outcomeKind,
  join,
  /** An outcome may lead on (melden, then afweging 3 to 5 with Veilig Thuis). Without exits the route ends. */
  exits: z.array(exit).max(4),
});
export const card = z.discriminatedUnion('kind', [
  actionCard,
  questionCard,
  handoverCard,
  noteCard,
  outcomeCard,
]);

export const step = z.strictObject({
  id: stepId,
  /** What is printed in the circle: "1", "0", "1A", "4+5", "Fase 2". Free, apart from the statutory kinds. */
  label: short(lengths.step.label),
  title: short(lengths.step.title),
  footnote,
  kinds: z.array(stepKind).max(6),
  intro: richText.optional(),
  deadline: deadline.optional(),
  record: recordNote.optional(),
  feedback: feedback.optional(),
  tags,
  /** In reading order. Cards over different columns stand side by side, others below each other. */
  cards: z.array(card).max(limits.cardsOfStep),
});

export const route = z.strictObject({
  id: routeId,
  kind: routeKind,
  title: short(lengths.route.title),
  /** When you follow this route, in one or two sentences. */
  appliesWhen: short(lengths.route.appliesWhen).optional(),
  intro: richText.optional(),
  deadline: deadline.optional(),
  tags,
  /** The columns this route shows, in order; all columns of the protocol when absent. */
  columnIds: z.array(columnId).max(12).optional(),
  /** The card the route begins with; null while a draft has no card yet. */
  startCardId: cardId.nullable(),
  steps: z.array(step).max(limits.stepsOfRoute),
});

export type SchoolFunction = z.infer<typeof schoolFunction>;
export type Column = z.infer<typeof column>;
export type Deadline = z.infer<typeof deadline>;
export type DeadlineTerm = Deadline['term'];
export type Task = z.infer<typeof task>;
export type RecordNote = z.infer<typeof recordNote>;
export type Feedback = z.infer<typeof feedback>;
export type Tool = z.infer<typeof tool>;
export type Exit = z.infer<typeof exit>;
export type ExitTarget = Exit['to'];
export type PartOfColumn = z.infer<typeof part>;
export type ActionCard = z.infer<typeof actionCard>;
export type QuestionCard = z.infer<typeof questionCard>;
export type HandoverCard = z.infer<typeof handoverCard>;
export type NoteCard = z.infer<typeof noteCard>;
export type OutcomeCard = z.infer<typeof outcomeCard>;
export type Card = z.infer<typeof card>;
export type CardKind = Card['kind'];
export type Step = z.infer<typeof step>;
export type Route = z.infer<typeof route>;
