import { richTextFrom } from '@/lib/core/rich-text';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Annex, Chapter, Contact, Form, GlobalExit, SignalList, Source } from '@/schemas/protocol';

/** Texts and lists beside the flow for tests, in few words; the flow itself is built by build-protocol. */
const entryId = (id: string) => id as EntryId;

export function chapter(id: string, text: string, more: Partial<Chapter> = {}): Chapter {
  const title = `Hoofdstuk ${id}`;
  return {
    id: entryId(id),
    title,
    level: 1,
    body: richTextFrom(text),
    functionIds: [],
    tags: [],
    ...more,
  };
}

export function annex(id: string, text: string, more: Partial<Annex> = {}): Annex {
  return { id: entryId(id), label: '1', title: `Bijlage ${id}`, body: richTextFrom(text), tags: [], ...more };
}

export function contact(id: string, more: Partial<Contact> = {}): Contact {
  return { id: entryId(id), name: `Contact ${id}`, kind: 'other', routeIds: [], ...more };
}

export function globalExit(id: string, more: Partial<GlobalExit> = {}): GlobalExit {
  return {
    id: entryId(id),
    kind: 'danger',
    label: `Uitweg ${id}`,
    text: '',
    contactIds: [],
    tags: [],
    ...more,
  };
}

/** A list with one group of these signals. */
export function signalList(
  id: string,
  signals: readonly string[],
  more: Partial<SignalList> = {},
): SignalList {
  const items = signals.map((text, index) => ({ id: `${id}-${index + 1}` as PartId, text }));
  const groups = [{ id: `${id}-groep` as PartId, title: 'Gedrag', level: 1 as const, items }];
  return { id: entryId(id), title: `Lijst ${id}`, groups, tags: [], ...more };
}

export function form(id: string, labels: readonly string[], more: Partial<Form> = {}): Form {
  const fields = labels.map((label, index) => ({ id: `${id}-${index + 1}` as PartId, label, long: false }));
  return { id: entryId(id), title: `Formulier ${id}`, fields, tags: [], ...more };
}

export function source(id: string, title: string): Source {
  return { id: entryId(id), title };
}
