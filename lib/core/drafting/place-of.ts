import { names, nounOfList, type Noun } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';

type Thing = { id: string };
type List = keyof typeof nounOfList;
/** A thing of the document that can be removed by itself, and the list it stands in. */
export type Listed = { list: List; thing: Thing };

const isList = (name: string): name is List => Object.hasOwn(nounOfList, name);

/** The way to what has this id: the things it stands in, outermost first, and itself; empty when it is not there. */
export function wayTo(document: Protocol, id: string): Listed[] {
  return search(document, id) ?? [];
}

function search(parent: object, id: string): Listed[] | undefined {
  for (const [list, things] of Object.entries(parent)) {
    if (!isList(list) || !Array.isArray(things)) continue;
    for (const thing of things as Thing[]) {
      if (thing.id === id) return [{ list, thing }];
      const inside = search(thing, id);
      if (inside) return [{ list, thing }, ...inside];
    }
  }
  return undefined;
}

/** What a thing is, and what people call it: empty when nobody has named it. */
export function nameOf({ list, thing }: Listed): { noun: Noun; article: 'de' | 'het'; title: string } {
  const noun = nounOfList[list];
  const { title, name, label, term } = thing as Record<string, unknown>;
  const own = [title, name, label, term].find((text) => typeof text === 'string' && text.trim() !== '');
  return { noun, article: names[noun].article, title: (own as string | undefined) ?? '' };
}

/** The ids of everything in a document. */
export function idsIn(value: unknown, ids = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return ids;
  if ('id' in value) ids.add(value.id);
  for (const part of Object.values(value)) idsIn(part, ids);
  return ids;
}
