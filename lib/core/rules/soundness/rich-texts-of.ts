import type { TextCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { EntryId } from '@/schemas/ids';
import type { RichText } from '@/schemas/rich-text';
import type { Where } from '../rule';

type Placed = { where: Where; text: RichText };

/** Every text with paragraphs and lists, and where it stands. */
export function richTextsOf(protocol: Protocol): Placed[] {
  const entry = (collection: TextCollection, entryId: EntryId, ...texts: (RichText | undefined)[]) =>
    placed({ collection, entryId }, ...texts);
  return [
    ...placed({}, protocol.intro),
    ...protocol.functions.flatMap(({ id, note }) => placed({ functionId: id }, note)),
    ...protocol.routes.flatMap((route) => [
      ...placed({ routeId: route.id }, route.intro),
      ...route.steps.flatMap((step) => {
        const where = { routeId: route.id, stepId: step.id };
        return [
          ...placed(where, step.intro),
          ...step.cards.flatMap(({ id, body }) => placed({ ...where, cardId: id }, body)),
        ];
      }),
    ]),
    ...protocol.definitions.flatMap(({ id, text, explanation }) =>
      entry('definitions', id, text, explanation),
    ),
    ...protocol.chapters.flatMap(({ id, body }) => entry('chapters', id, body)),
    ...protocol.annexes.flatMap(({ id, body }) => entry('annexes', id, body)),
    ...protocol.participation.flatMap(({ id, body }) => entry('participation', id, body)),
    ...protocol.recitals.flatMap(({ id, text }) => entry('recitals', id, text)),
    ...protocol.signalLists.flatMap(({ id, caution }) => entry('signalLists', id, caution)),
    ...protocol.forms.flatMap(({ id, intro }) => entry('forms', id, intro)),
  ];
}

function placed(where: Where, ...texts: readonly (RichText | undefined)[]): Placed[] {
  return texts.flatMap((text) => (text ? [{ where, text }] : []));
}
