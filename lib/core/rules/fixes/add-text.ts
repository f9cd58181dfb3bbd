import type { EntryId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';
import type { Tag } from '@/schemas/vocabulary';
import { drafted } from './drafted';
import type { Draft } from './draft';
import type { Fix } from './fix';
import { bringEntry } from './transplant/piece';

type Tagged = { id: EntryId; tags: readonly Tag[] };
type TaggedCollection = Extract<TextCollection, 'chapters' | 'definitions' | 'globalExits'>;

/** Puts the chapter, definition or way out of the model that answers the tag into the document. */
export function addText(label: string, collection: TaggedCollection, tag: Tag): Fix {
  return drafted(label, (draft) => bringTagged(draft, collection, tag));
}

/** Of the texts with that tag the one that is about it: its first tag. */
export function bringTagged(draft: Draft, collection: TaggedCollection, tag: Tag) {
  const list: readonly Tagged[] = draft.model[collection];
  const found = list.find(({ tags }) => tags[0] === tag) ?? list.find(({ tags }) => tags.includes(tag));
  if (found) bringEntry(draft, collection, found.id);
}

/** Puts all points about the child's own voice in. */
export const addParticipation: Fix = drafted('Voeg de negen punten toe', (draft) => {
  for (const { id } of draft.model.participation) bringEntry(draft, 'participation', id);
});
