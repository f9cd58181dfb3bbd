'use client';

import { keyOf } from '@/lib/core/presence';
import type { AnyEntry } from '@/lib/core/protocol';
import { textCollections, type TextCollection } from '@/schemas/collections';
import type { EntryId } from '@/schemas/ids';
import { Pin } from '../comments/pin';
import { useDocument, useEditing, useView } from '../editing-context';
import { PeopleAt } from '../presence/people-at';
import { collections, titleOf } from './collections';
import classes from './text.module.css';

/** Nothing chosen yet in a list. */
const NO_ENTRY = 'entry-none' as EntryId;

/** The parts of the document, and the entries of the open one. */
export function TextSide() {
  const { view } = useEditing();
  const document = useDocument();
  const open = useView((now) => now.collection);
  const entryId = useView((now) => now.entryId);
  return (
    <ul className={classes.list}>
      <li>
        <button
          type="button"
          className={classes.part}
          aria-current={entryId === null || undefined}
          onClick={() => view.set((now) => ({ ...now, entryId: null }))}
        >
          Over deze meldcode
        </button>
      </li>
      {textCollections.map((collection) => {
        const isOpen = collection === open && entryId !== null;
        const entries: AnyEntry[] = document[collection];
        return (
          <li key={collection}>
            <button
              type="button"
              className={classes.part}
              aria-expanded={isOpen}
              aria-current={isOpen || undefined}
              onClick={() => view.set((now) => ({ ...now, collection, entryId: entries[0]?.id ?? NO_ENTRY }))}
            >
              <span>{titleOf(collection)}</span>
              {isOpen ? null : <PeopleAt place={keyOf.inCollection(collection)} />}
              <span>{entries.length}</span>
            </button>
            {isOpen && entries.length > 0 ? (
              <ul className={classes.entries}>
                {entries.map((entry) => (
                  <li key={entry.id} className={classes.withPin}>
                    <button
                      type="button"
                      className={classes.entry}
                      aria-current={entry.id === entryId || undefined}
                      onClick={() => view.set((now) => ({ ...now, entryId: entry.id }))}
                    >
                      {nameOf(collection, entry) || 'Zonder naam'}
                      <PeopleAt place={keyOf.entry(entry.id)} />
                    </button>
                    <Pin
                      anchor={{ on: 'entry', collection, entryId: entry.id }}
                      name={nameOf(collection, entry) || 'dit stuk'}
                    />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(collection: TextCollection, entry: AnyEntry): string {
  const name: (entry: never) => string = collections[collection].nameOf;
  return name(entry as never);
}
