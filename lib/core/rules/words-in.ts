import { footnotesOf, plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, DeadlineTerm, Step, Task } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';
import { asRead } from './as-read';
import type { Where } from './finding';
import { textsOfItem } from './task-texts';

/** A text as a reader sees it. */
export type PlacedWords = {
  where: Where;
  text: string;
  /** The title or label that the text stands under. */
  under?: string;
  /** The text says when that title or task holds: "als ouders het weten". */
  isCondition?: true;
  /** Only the poster says it: nobody who walks the steps reads it. */
  isOnPosterOnly?: true;
};

/**
 * Every text of the protocol that is not empty, in reading order, each field and each footnote on its own, without
 * the signs that a reader does not see.
 */
export function wordsIn(protocol: Protocol): PlacedWords[] {
  return [...ofProtocol(protocol), ...ofFlow(protocol), ...ofTexts(protocol)]
    .map(({ text, under: title, ...more }) => ({
      ...more,
      text: asRead(text),
      ...(title === undefined ? {} : { under: asRead(title) }),
    }))
    .filter(({ text }) => text.trim() !== '');
}

type Text = string | RichText | undefined;
type Words = Omit<PlacedWords, 'where'>;

/** The words of a text, and behind it those of its footnotes. */
function read(text: Text): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : [plainText(text), ...footnotesOf(text).map((one) => one.text)];
}

function at(where: Where, ...texts: readonly Text[]): PlacedWords[] {
  return texts.flatMap(read).map((text) => ({ where, text }));
}

/** The title of something, and the texts that stand under it. */
function titled(where: Where, title: string, ...texts: readonly Text[]): PlacedWords[] {
  return [...at(where, title), ...placed(where, under(title, ...texts))];
}

function placed(where: Where, words: readonly Words[]): PlacedWords[] {
  return words.map((one) => ({ where, ...one }));
}

function under(title: string, ...texts: readonly Text[]): Words[] {
  return texts.flatMap(read).map((text) => ({ text, under: title }));
}

function condition(title: string, text: string | undefined): Words[] {
  return text === undefined ? [] : [{ text, under: title, isCondition: true }];
}

function ofProtocol({
  title,
  subtitle,
  organisation,
  competentAuthority,
  pupilFileSystem,
  ...more
}: Protocol) {
  return [
    ...at({ field: 'title' }, title, subtitle),
    ...at({ field: 'organisation' }, organisation),
    ...at({ field: 'competentAuthority' }, competentAuthority),
    ...at({ field: 'pupilFileSystem' }, pupilFileSystem),
    ...more.approvals.flatMap((one) => at({ field: 'approvals' }, one.body, one.note)),
    ...at({}, more.face?.logo?.alt).map((one): PlacedWords => ({ ...one, isOnPosterOnly: true })),
    ...at({}, more.intro, more.startQuestion?.text),
    ...(more.startQuestion?.options ?? []).flatMap(({ label, hint }) => titled({}, label, hint)),
    ...more.functions.flatMap((one) => titled({ functionId: one.id }, one.name, one.note)),
    ...more.columns.flatMap((column) =>
      titled({ columnId: column.id }, column.label, column.footnote, column.note),
    ),
  ];
}

function ofFlow({ routes }: Protocol): PlacedWords[] {
  return routes.flatMap((route) => [
    ...titled(
      { routeId: route.id },
      route.title,
      route.appliesWhen,
      route.intro,
      ...ofDeadline(route.deadline),
    ),
    ...placed({ routeId: route.id }, ofMoments(route.title, route.deadline)),
    ...route.steps.flatMap((step) => {
      const where = { routeId: route.id, stepId: step.id };
      return [
        ...titled(where, step.title, step.footnote, step.intro, ...ofNotes(step)),
        ...placed(where, ofMoments(step.title, step.deadline)),
        ...step.cards.flatMap((card) =>
          ofCard(card).map((one) => ({ where: { ...where, cardId: card.id }, ...one })),
        ),
      ];
    }),
  ]);
}

function ofNotes({ record, feedback, deadline }: Pick<Step, 'record' | 'feedback' | 'deadline'>): Text[] {
  return [record?.what, record?.where, feedback?.to, feedback?.what, ...ofDeadline(deadline)];
}

function ofDeadline(deadline: Deadline | undefined): Text[] {
  if (!deadline) return [];
  const { from, note } = deadline;
  return [from?.kind === 'event' ? from.text : undefined, note];
}

/** "Pas na toestemming" as the moment of a card or step says when that may be done. */
function ofMoments(title: string, deadline: Deadline | undefined): Words[] {
  return [deadline?.term, deadline?.acute].flatMap((term) => condition(title, term && momentOf(term)));
}

function momentOf(term: DeadlineTerm): string | undefined {
  return term.kind === 'moment' ? term.text : undefined;
}

function ofCard(card: Card): Words[] {
  return [
    { text: card.title },
    ...under(card.title, card.footnote, card.body),
    ...condition(card.title, card.condition),
    ...under(card.title, ...card.parts.map(({ text }) => text)),
    ...card.tasks.items.flatMap((task) => ofTask(card, task)),
    ...under(card.title, card.posterText).map((one): Words => ({ ...one, isOnPosterOnly: true })),
    ...ofMoments(card.title, card.deadline),
    ...under(card.title, ...ofNotes(card), ...card.tools.map(({ label }) => label)),
    ...under(card.title, ...card.exits.flatMap(({ label, footnote, note }) => [label, footnote, note])),
    ...under(card.title, card.kind === 'handover' ? card.hearsBack : undefined),
  ];
}

function ofTask({ title }: Card, task: Task): Words[] {
  return [
    ...under(title, task.text),
    ...condition(task.text, task.condition),
    ...under(task.text, task.footnote),
    ...under(task.text, ...(task.children ?? []).flatMap(({ text, footnote }) => [text, footnote])),
  ];
}

function ofTexts(protocol: Protocol): PlacedWords[] {
  return [
    ...protocol.globalExits.flatMap((one) => {
      const where: Where = { collection: 'globalExits', entryId: one.id };
      return [
        ...titled(where, one.label, one.text, ...ofDeadline(one.deadline)),
        ...placed(where, ofMoments(one.label, one.deadline)),
      ];
    }),
    ...protocol.contacts.flatMap((one) =>
      titled(
        { collection: 'contacts', entryId: one.id },
        one.name,
        one.appliesWhen,
        one.availability,
        one.note,
      ),
    ),
    ...protocol.definitions.flatMap((one) =>
      titled(
        { collection: 'definitions', entryId: one.id },
        one.term,
        one.text,
        one.explanation,
        ...one.examples.map(({ text }) => text),
      ),
    ),
    ...protocol.chapters.flatMap((one) =>
      titled({ collection: 'chapters', entryId: one.id }, one.title, one.body),
    ),
    ...protocol.annexes.flatMap((one) =>
      titled({ collection: 'annexes', entryId: one.id }, one.title, one.body),
    ),
    ...protocol.signalLists.flatMap((one) =>
      titled(
        { collection: 'signalLists', entryId: one.id },
        one.title,
        one.audience,
        one.caution,
        ...one.groups.flatMap(({ title, items }) => [title, ...items.flatMap(textsOfItem)]),
      ),
    ),
    ...protocol.forms.flatMap((one) =>
      titled(
        { collection: 'forms', entryId: one.id },
        one.title,
        one.intro,
        ...one.fields.flatMap(({ label, hint }) => [label, hint]),
      ),
    ),
    ...protocol.participation.flatMap((one) =>
      titled({ collection: 'participation', entryId: one.id }, one.title, one.body),
    ),
    ...protocol.recitals.flatMap((one) => at({ collection: 'recitals', entryId: one.id }, one.text)),
    ...protocol.sources.flatMap((one) =>
      titled({ collection: 'sources', entryId: one.id }, one.title, one.note),
    ),
  ];
}
