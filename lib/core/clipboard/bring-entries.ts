import { called, keepReferences, nounOfList, type ReferenceKind } from '@/lib/core/protocol/questions';
import type { AnyEntry, Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { equalEntry, findEntry, nameOfEntry, namesake, type FoundEntry } from './entries';
import type { Told } from './told';

export type Keep = (kind: ReferenceKind, id: string) => boolean | string;

type Bringing = {
  protocol: Protocol;
  clip: Protocol;
  newId: (word: string) => string;
  /** Where a reference to something else than an entry points here. */
  keep: Keep;
  told: Told;
};

export type Entries = {
  /** The id here of this entry of the clip: of one that says the same, or of one that is added. */
  idOf: (id: string) => string | false;
  /** The edits that add what is not there. */
  operations: () => Operation[];
};

/** The entries that a clip points to, in the document it is pasted in. */
export function bringEntries({ protocol, clip, newId, keep, told }: Bringing): Entries {
  const known = new Map<string, string>();
  const added: (FoundEntry & { newId: string })[] = [];

  function bring(found: FoundEntry): string {
    const equal = equalEntry(protocol, found, clip);
    if (equal) return equal.id;
    const noun = nounOfList[found.collection];
    const other = namesake(protocol, found);
    if (other) {
      told.say(`Hier staat al een ander ${called(noun, nameOfEntry(found.entry))}. Dat is gebruikt.`);
      return other.id;
    }
    told.brings(noun);
    const id = newId('entry');
    added.push({ ...found, newId: id });
    return id;
  }

  function idOf(id: string): string | false {
    const found = findEntry(clip, id);
    if (!found) return false;
    const here = known.get(id) ?? bring(found);
    known.set(id, here);
    return here;
  }

  const pointed = (entry: AnyEntry) =>
    keepReferences(entry, (kind, id) => (isEntry(kind) ? idOf(id) : keep(kind, id)));

  /** They may point to each other: such references come when all are there. */
  function operations(): Operation[] {
    const whole = new Map<string, AnyEntry>();
    // What one entry points to may be one more to add.
    for (const { entry, newId: id } of added) whole.set(id, { ...pointed(entry), id } as AnyEntry);
    const adding: Operation[] = [];
    const completing: Operation[] = [];
    for (const [at, { collection, newId: id }] of added.entries()) {
      const index = protocol[collection].length + at;
      const entry = whole.get(id)!;
      const alone = keepReferences(entry, (_kind, to) => !whole.has(to));
      adding.push({ kind: 'add_entry', collection, index, entry: alone });
      if (alone !== entry) completing.push({ kind: 'replace_entry', collection, entry });
    }
    return [...adding, ...completing];
  }

  return { idOf, operations };
}

export function isEntry(kind: ReferenceKind): boolean {
  return kind === 'contact' || kind === 'definition' || kind === 'form' || kind === 'attachment';
}
