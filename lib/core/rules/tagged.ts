import { plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Step } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';
import type { Where } from './finding';

export type Tagged = {
  holder:
    | 'card'
    | 'exit'
    | 'step'
    | 'route'
    | 'global-exit'
    | 'definition'
    | 'chapter'
    | 'annex'
    | 'signal-list'
    | 'form'
    | 'participation';
  where: Where;
  /** The card, also of an exit; and its step. Absent for texts. */
  card?: Card;
  step?: Step;
};

type Holder = Tagged & { tags: readonly Tag[] };

/** Every tag of the protocol with who carries it, in reading order. A text without words carries nothing. */
export function taggedIn(protocol: Protocol): Map<Tag, Tagged[]> {
  const found = new Map<Tag, Tagged[]>();
  for (const { tags, ...tagged } of [...inFlow(protocol), ...inTexts(protocol)]) {
    for (const tag of tags) found.set(tag, [...(found.get(tag) ?? []), tagged]);
  }
  return found;
}

function inFlow({ routes, globalExits }: Protocol): Holder[] {
  const holders: Holder[] = routes.flatMap((route): Holder[] => [
    { holder: 'route', where: { routeId: route.id }, tags: route.tags },
    ...route.steps.flatMap((step): Holder[] => {
      const inStep = { routeId: route.id, stepId: step.id };
      return [
        { holder: 'step', where: inStep, step, tags: step.tags },
        ...step.cards.flatMap((card): Holder[] => {
          const where = { ...inStep, cardId: card.id };
          return [
            { holder: 'card', where, card, step, tags: card.tags },
            ...card.exits.map((exit): Holder => ({
              holder: 'exit',
              where: { ...where, exitId: exit.id },
              card,
              step,
              tags: exit.tags,
            })),
          ];
        }),
      ];
    }),
  ]);
  const exits = globalExits.map(({ id, tags }): Holder => ({
    holder: 'global-exit',
    where: { collection: 'globalExits', entryId: id },
    tags,
  }));
  return [...holders, ...exits];
}

function inTexts(protocol: Protocol): Holder[] {
  const { definitions, chapters, annexes, signalLists, forms, participation } = protocol;
  return [
    ...definitions
      .filter(({ text }) => hasWords(plainText(text)))
      .map(({ id, tags }): Holder => ({
        holder: 'definition',
        where: { collection: 'definitions', entryId: id },
        tags,
      })),
    ...chapters
      .filter(({ body }) => hasWords(plainText(body)))
      .map(({ id, tags }): Holder => ({
        holder: 'chapter',
        where: { collection: 'chapters', entryId: id },
        tags,
      })),
    ...annexes
      .filter(({ body }) => hasWords(plainText(body)))
      .map(({ id, tags }): Holder => ({
        holder: 'annex',
        where: { collection: 'annexes', entryId: id },
        tags,
      })),
    ...signalLists
      .filter(({ groups }) => groups.some(({ items }) => items.length > 0))
      .map(({ id, tags }): Holder => ({
        holder: 'signal-list',
        where: { collection: 'signalLists', entryId: id },
        tags,
      })),
    ...forms
      .filter(({ fields }) => fields.length > 0)
      .map(({ id, tags }): Holder => ({ holder: 'form', where: { collection: 'forms', entryId: id }, tags })),
    ...participation
      .filter(({ title, body }) => hasWords(`${title}${plainText(body)}`))
      .map(({ id, tags }): Holder => ({
        holder: 'participation',
        where: { collection: 'participation', entryId: id },
        tags,
      })),
  ];
}

/** A list without items still has its dots, and "-" says nothing. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
