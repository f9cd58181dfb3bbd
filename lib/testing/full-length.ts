import { filledWith } from './filled-with';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { lengths } from '@/schemas/lengths';
import { withEverythingSaid } from './with-everything-said';

const sentence = 'Een lange zin over aandachtsfunctionarissen en kindermishandelingsvermoedens van gevaar. ';

/** The text that a field allows at most: in words, or as one word without an end. */
const full = (length: number, isOneWord: boolean) =>
  (isOneWord ? 'Kindermishandelingsaandachtsfunctionaris' : sentence)
    .repeat(Math.ceil(length / 30))
    .slice(0, length);

/** The protocol with everything said that can be, and every text of its flow as long as its field allows. */
export function atFullLength(protocol: Protocol, isOneWord: boolean): Protocol {
  const said = filledWith(
    withEverythingSaid(protocol, () => true),
    () => full(110, isOneWord),
  ) as Protocol;
  const text = (length: number) => full(length, isOneWord);
  const card = (one: Card): Card => ({
    ...one,
    title: text(lengths.card.title),
    condition: text(lengths.card.condition),
    parts: one.parts.map((part) => ({ ...part, text: text(lengths.part.text) })),
    tasks: {
      ...one.tasks,
      items: one.tasks.items.map((task) => ({
        ...task,
        text: text(lengths.task.text),
        children: Array.from({ length: 20 }, (_, i) => ({
          id: `${task.id}-${i}` as typeof task.id,
          text: text(lengths.subitem.text),
        })),
      })),
    },
    exits: one.exits.map((exit) => ({
      ...exit,
      label: text(lengths.exit.label),
      note: text(lengths.exit.note),
    })),
    ...(one.kind === 'handover' && {
      hearsBack: text(lengths.card.hearsBack),
      toFunctionIds: protocol.functions.slice(0, 20).map(({ id }) => id),
    }),
  });
  return {
    ...said,
    title: text(lengths.protocol.title),
    organisation: text(lengths.protocol.organisation),
    functions: said.functions.map((one) => ({ ...one, name: text(lengths.function.name) })),
    columns: said.columns.map((one) => ({ ...one, label: text(lengths.column.label) })),
    contacts: said.contacts.map((one) => ({
      ...one,
      name: text(lengths.contact.name),
      phone: '0900-1234567 of 0900-7654321 toestel 12',
      address: text(lengths.contact.address),
      availability: text(lengths.contact.availability),
      appliesWhen: text(lengths.contact.appliesWhen),
    })),
    globalExits: said.globalExits.map((one) => ({
      ...one,
      label: text(lengths['global-exit'].label),
      text: text(lengths['global-exit'].text),
    })),
    routes: said.routes.map((route) => ({
      ...route,
      title: text(lengths.route.title),
      appliesWhen: text(lengths.route.appliesWhen),
      steps: route.steps.map((step) => ({
        ...step,
        title: text(lengths.step.title),
        label: step.label,
        cards: step.cards.map(card),
      })),
    })),
  };
}
