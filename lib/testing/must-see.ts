import { deadlineInWords } from '@/lib/core/protocol/questions';
import { footnotesOf } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline, Feedback, RecordNote } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';

/** A text that nobody who acts on the protocol may miss, and what it is. */
export type MustSee = { what: string; text: string };

const see = (what: string, ...texts: (string | undefined)[]): MustSee[] =>
  texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [{ what, text }]));

function notesIn(what: string, text: RichText | undefined): MustSee[] {
  return text ? see(`footnote of ${what}`, ...footnotesOf(text).map((note) => note.text)) : [];
}

type Noted = {
  deadline?: Deadline | undefined;
  record?: RecordNote | undefined;
  feedback?: Feedback | undefined;
};

function noted(protocol: Protocol, what: string, { deadline, record, feedback }: Noted): MustSee[] {
  return [
    ...(deadline ? see(`deadline of ${what}`, deadlineInWords(deadline, protocol), deadline.note) : []),
    ...(record ? see(`record of ${what}`, record.what, record.where) : []),
    ...(feedback ? see(`feedback of ${what}`, feedback.to, feedback.what) : []),
  ];
}

function ofCard(
  protocol: Protocol,
  card: Protocol['routes'][number]['steps'][number]['cards'][number],
): MustSee[] {
  return [
    ...see('title', card.title, card.footnote),
    ...see('condition', card.condition),
    ...noted(protocol, 'a card', card),
    ...notesIn('a card', card.body),
    ...card.parts.flatMap(({ text }) => see('part', text)),
    ...card.tasks.items.flatMap(({ text, footnote, condition, children = [] }) => [
      ...see('task', text, footnote),
      ...see('condition of a task', condition),
      ...see('part of a task', ...children.flatMap((child) => [child.text, child.footnote])),
    ]),
    ...card.exits.flatMap(({ label, footnote, note }) => [
      ...see('exit', label, footnote),
      ...see('note of an exit', note),
    ]),
    ...(card.kind === 'handover' ? see('hears back', card.hearsBack) : []),
  ];
}

/** What poster and stappenplan both have to show, whatever they leave to a tap deeper. */
export function mustSee(protocol: Protocol): MustSee[] {
  return [
    // Columns stand in the routes: where there is none nobody looks for one.
    ...(protocol.routes.length > 0 ? protocol.columns : []).flatMap(({ footnote }) =>
      see('column', footnote),
    ),
    ...protocol.routes.flatMap((route) => [
      ...see('route', protocol.routes.length > 1 ? route.title : '', route.appliesWhen),
      ...noted(protocol, 'a route', route),
      ...notesIn('a route', route.intro),
      ...route.steps.flatMap((step) => [
        ...see('step', step.label, step.footnote),
        ...noted(protocol, 'a step', step),
        ...notesIn('a step', step.intro),
        ...step.cards.flatMap((card) => ofCard(protocol, card)),
      ]),
    ]),
    ...protocol.globalExits.flatMap(({ label, text, deadline }) => [
      ...see('way out', label, text),
      ...noted(protocol, 'a way out', { deadline }),
    ]),
    ...protocol.contacts.flatMap(({ phone, availability, appliesWhen }) =>
      see('contact', phone, availability, appliesWhen),
    ),
  ];
}
