import type { AnyEntry } from '@/lib/core/protocol';
import { keepReferences } from '@/lib/core/protocol/questions';
import type { ColumnId, EntryId, FunctionId, RouteId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';
import type { Tag } from '@/schemas/vocabulary';
import { taggedIn } from '../../tagged';
import type { Draft } from '../draft';
import { columnFor } from './column-for';
import { attachmentFor, contactFor, definitionFor } from './entry-for';
import { functionFor } from './function-for';
import { withWords } from '../rename-in';
import { ownWords } from './own-words';
import { placeAmong } from './place-among';
import { routeFor } from './route-for';

/** Where a piece of the model goes. */
export type Placing = {
  draft: Draft;
  /** The route of the document it comes into. */
  routeId?: RouteId;
  /** The new ids of the cards, steps and routes of the piece itself. */
  own: ReadonlyMap<string, string>;
  /** Definitions and attachments that the document lacks come along; else the mention of them goes. */
  bring: boolean;
  /** The piece is all the document needs about special forms of violence. */
  isAboutSpecialForms?: boolean;
};

/**
 * A mark that claims more than the piece says: a card that mentions special forms of violence is not yet what a
 * document has to say of them.
 */
export function isHalf({ draft, isAboutSpecialForms = false }: Placing, tag: Tag): boolean {
  return tag === 'special-forms' && !isAboutSpecialForms && !taggedIn(draft.protocol).has(tag);
}

/**
 * The part of the model with every reference pointing to what stands for it in the document, or let go. Contacts that
 * the document lacks come along.
 */
export function piece<T extends object>(part: T, placing: Placing): T {
  const { draft, routeId, own, bring } = placing;
  const here = keepReferences(part, (kind, id) => {
    switch (kind) {
      case 'function':
        return functionFor(draft, id as FunctionId) ?? false;
      case 'column':
        return columnFor(draft, id as ColumnId, routeId);
      case 'contact':
        return contactFor(draft, id as EntryId) ?? bringEntry(draft, 'contacts', id as EntryId);
      case 'definition':
        return definitionFor(draft, id as EntryId) ?? (bring && bringDefinition(placing, id as EntryId));
      case 'form':
      case 'attachment':
        return attachmentFor(draft, id as EntryId) ?? (bring && bringAttachment(draft, id as EntryId));
      case 'route':
        return own.get(id) ?? routeFor(draft, id as RouteId) ?? false;
      case 'card':
      case 'step':
        return own.get(id) ?? false;
    }
  });
  return withWords(here, ownWords(draft, own));
}

/** Puts an entry of the model into the document, under a fresh id and where it stands in the model. */
export function bringEntry(draft: Draft, collection: TextCollection, modelId: EntryId): EntryId {
  const wanted = (draft.model[collection] as AnyEntry[]).find(({ id }) => id === modelId)!;
  // Inside its list: what a global exit may do without, another thing may not.
  const moved = piece({ [collection]: [wanted] }, { draft, own: new Map(), bring: false })[collection]![0]!;
  const { index, follows } = placeAmong(draft, collection, modelId);
  const id = draft.freshId('tekst') as EntryId;
  const entry = { ...moved, id, ...('level' in moved && !follows && { level: 1 }) } as AnyEntry;
  draft.edit({ kind: 'add_entry', collection, index, entry });
  return id;
}

function bringDefinition(placing: Placing, modelId: EntryId): EntryId | false {
  const { draft } = placing;
  const wanted = draft.model.definitions.find(({ id }) => id === modelId)!;
  return !wanted.tags.some((tag) => isHalf(placing, tag)) && bringEntry(draft, 'definitions', modelId);
}

function bringAttachment(draft: Draft, modelId: EntryId): EntryId {
  const isHere = (collection: TextCollection) => draft.model[collection].some(({ id }) => id === modelId);
  const collection = (['forms', 'annexes', 'signalLists'] as const).find(isHere)!;
  return bringEntry(draft, collection, modelId);
}
