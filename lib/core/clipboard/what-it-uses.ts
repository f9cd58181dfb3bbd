import { keepReferences, type ReferenceKind } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';

const lists = [
  'functions',
  'columns',
  'routes',
  'contacts',
  'definitions',
  'annexes',
  'signalLists',
  'forms',
] as const;

/** The lists in which what a reference of this kind points to stands. */
const listsOf: { readonly [K in ReferenceKind]: readonly (typeof lists)[number][] } = {
  function: ['functions'],
  column: ['columns'],
  route: ['routes'],
  contact: ['contacts'],
  definition: ['definitions'],
  form: ['forms'],
  attachment: ['annexes', 'forms', 'signalLists'],
  card: [],
  step: [],
};

/** The document with this route and all that it points to, straight or by way of something else; nothing more. */
export function withWhatItUses(document: Protocol, route: Route): Protocol {
  const used = new Set<object>([route]);
  for (const thing of used) {
    keepReferences(thing, (kind, id) => {
      const found = listsOf[kind].flatMap((list) => document[list].filter((one) => one.id === id));
      for (const one of found) used.add(one);
      return true;
    });
  }
  const kept = lists.map((list) => [list, document[list].filter((one) => used.has(one))]);
  return { ...document, ...(Object.fromEntries(kept) as Partial<Protocol>) };
}
