import type { EntryId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';
import type { Draft } from '../draft';

type Entry = { id: EntryId; term?: string; title?: string; label?: string; name?: string };

/**
 * Where an entry of the model comes in the list of the document: after the nearest thing that also comes before it in
 * the model, else at the end. `follows`: it comes after something of the same subject.
 */
export function placeAmong(draft: Draft, collection: TextCollection, modelId: EntryId) {
  const present: readonly Entry[] = draft.protocol[collection];
  const ofModel: readonly Entry[] = draft.model[collection];
  const place = ofModel.findIndex(({ id }) => id === modelId);
  for (const earlier of ofModel.slice(0, place).toReversed()) {
    const found = present.findIndex(({ id, ...names }) => id === earlier.id || sameName(names, earlier));
    if (found === -1) continue;
    if (collection !== 'chapters') return { index: found + 1, follows: true };
    return { index: afterChapter(draft, found, draft.model.chapters[place]!.level), follows: true };
  }
  return { index: present.length, follows: false };
}

/** Past the smaller chapters that belong to the one at this place. */
function afterChapter({ protocol: { chapters } }: Draft, place: number, level: number): number {
  const next = chapters.findIndex((chapter, index) => index > place && chapter.level <= level);
  return next === -1 ? chapters.length : next;
}

function sameName(a: Omit<Entry, 'id'>, b: Omit<Entry, 'id'>): boolean {
  return nameOf(a) !== undefined && nameOf(a) === nameOf(b);
}

function nameOf({ term, title, label, name }: Omit<Entry, 'id'>): string | undefined {
  return (term ?? title ?? label ?? name)?.trim().toLocaleLowerCase('nl');
}
