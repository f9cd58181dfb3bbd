import { plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Step } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';
import type { Where } from './finding';

/** A text as a reader sees it. */
export type PlacedWords = { where: Where; text: string };

/** Every text of the protocol that is not empty, in reading order, each field on its own. */
export function wordsIn(protocol: Protocol): PlacedWords[] {
  return [...ofProtocol(protocol), ...ofFlow(protocol), ...ofTexts(protocol)].filter(
    ({ text }) => text.trim() !== '',
  );
}

type Text = string | RichText | undefined;

function at(where: Where, ...texts: readonly Text[]): PlacedWords[] {
  return texts.map((text) => ({
    where,
    text: text === undefined ? '' : typeof text === 'string' ? text : plainText(text),
  }));
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
    ...at({}, more.intro, more.startQuestion?.text),
    ...(more.startQuestion?.options ?? []).flatMap(({ label, hint }) => at({}, label, hint)),
    ...more.functions.flatMap((one) => at({ functionId: one.id }, one.name, one.note)),
    ...more.columns.flatMap((column) =>
      at({ columnId: column.id }, column.label, column.footnote, column.note),
    ),
  ];
}

function ofFlow({ routes }: Protocol): PlacedWords[] {
  return routes.flatMap((route) => [
    ...at({ routeId: route.id }, route.title, route.appliesWhen, route.intro),
    ...route.steps.flatMap((step) => {
      const where = { routeId: route.id, stepId: step.id };
      return [
        ...at(where, step.title, step.footnote, step.intro, ...ofNotes(step)),
        ...step.cards.flatMap((card) => at({ ...where, cardId: card.id }, ...ofCard(card))),
      ];
    }),
  ]);
}

function ofNotes({ record, feedback, deadline }: Pick<Step, 'record' | 'feedback' | 'deadline'>): Text[] {
  return [record?.what, record?.where, feedback?.to, feedback?.what, deadline?.note];
}

function ofCard(card: Card): Text[] {
  return [
    card.title,
    card.footnote,
    card.body,
    card.condition,
    ...card.parts.map(({ text }) => text),
    ...card.tasks.items.flatMap(({ text, footnote, condition, children }) => [
      text,
      footnote,
      condition,
      ...(children ?? []).flatMap((child) => [child.text, child.footnote]),
    ]),
    ...ofNotes(card),
    ...card.tools.map(({ label }) => label),
    ...card.exits.flatMap(({ label, footnote, note }) => [label, footnote, note]),
    card.kind === 'handover' ? card.hearsBack : undefined,
  ];
}

function ofTexts(protocol: Protocol): PlacedWords[] {
  return [
    ...protocol.globalExits.flatMap((one) =>
      at({ collection: 'globalExits', entryId: one.id }, one.label, one.text),
    ),
    ...protocol.contacts.flatMap((one) =>
      at({ collection: 'contacts', entryId: one.id }, one.name, one.appliesWhen, one.availability, one.note),
    ),
    ...protocol.definitions.flatMap((one) =>
      at(
        { collection: 'definitions', entryId: one.id },
        one.term,
        one.text,
        one.explanation,
        ...one.examples.map(({ text }) => text),
      ),
    ),
    ...protocol.chapters.flatMap((one) =>
      at({ collection: 'chapters', entryId: one.id }, one.title, one.body),
    ),
    ...protocol.annexes.flatMap((one) => at({ collection: 'annexes', entryId: one.id }, one.title, one.body)),
    ...protocol.signalLists.flatMap((one) =>
      at(
        { collection: 'signalLists', entryId: one.id },
        one.title,
        one.audience,
        one.caution,
        ...one.groups.flatMap(({ title, items }) => [
          title,
          ...items.flatMap(({ text, children }) => [text, ...(children ?? []).map((child) => child.text)]),
        ]),
      ),
    ),
    ...protocol.forms.flatMap((one) =>
      at(
        { collection: 'forms', entryId: one.id },
        one.title,
        one.intro,
        ...one.fields.flatMap(({ label, hint }) => [label, hint]),
      ),
    ),
    ...protocol.participation.flatMap((one) =>
      at({ collection: 'participation', entryId: one.id }, one.title, one.body),
    ),
    ...protocol.recitals.flatMap((one) => at({ collection: 'recitals', entryId: one.id }, one.text)),
    ...protocol.sources.flatMap((one) => at({ collection: 'sources', entryId: one.id }, one.title, one.note)),
  ];
}
