'use client';

import { Button, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import type { AnyEntry } from '@/lib/core/protocol';
import type { TextCollection } from '@/schemas/collections';
import type { EntryId } from '@/schemas/ids';
import { newId } from '../../ids/new-id';
import { useDocument, useEditing, useView } from '../editing-context';
import { EntryPins } from '../comments/entry-pins';
import { askToRemove } from '../menus/ask-to-remove';
import { atPlace, placeOf } from '../going/places';
import { AboutFields } from './about-fields';
import { addOf, collections, titleOf } from './collections';
import { EntryFields } from './entry-fields';
import { TextSide } from './text-side';
import classes from './text.module.css';

/** Everything beside the flow: what the protocol is, and its chapters, terms, contacts, annexes and lists. */
export function TextTab() {
  const document = useDocument();
  const collection = useView((view) => view.collection);
  const entryId = useView((view) => view.entryId);
  const entries: AnyEntry[] = document[collection];
  const entry = entries.find(({ id }) => id === entryId);
  const isAbout = entryId === null;
  return (
    <div className={classes.page}>
      <nav className={classes.side} aria-label="Onderdelen van het document">
        <TextSide />
      </nav>
      <section className={classes.sheet} aria-label={isAbout ? 'Over deze meldcode' : titleOf(collection)}>
        {isAbout ? (
          <AboutFields />
        ) : (
          <EntrySheet collection={collection} entry={entry} index={entry ? entries.indexOf(entry) : -1} />
        )}
      </section>
    </div>
  );
}

function EntrySheet(props: { collection: TextCollection; entry: AnyEntry | undefined; index: number }) {
  const { collection, entry, index } = props;
  const { edit, mayEdit, view, announce } = useEditing();
  const document = useDocument();
  const { lead } = collections[collection];
  const title = titleOf(collection);
  const add = addOf(collection);
  const count = document[collection].length;

  function addEntry() {
    const id = newId('entry');
    const made = collections[collection].make(id);
    if (!edit({ kind: 'add_entry', collection, index: count, entry: made })) return;
    view.set((now) => ({ ...now, entryId: id }));
  }

  function move(to: number) {
    if (to < 0 || to >= count) announce('Verder kan niet.');
    else if (entry && edit({ kind: 'move_entry', collection, entryId: entry.id, index: to }))
      announce(`Staat nu op plek ${to + 1} van ${count}.`);
  }

  return (
    <>
      <h2 className={classes.heading}>{title}</h2>
      <p className={classes.lead}>{lead}</p>
      {entry ? (
        <div className={classes.fields} {...atPlace(placeOf.entry)}>
          <EntryPins document={document} collection={collection} entry={entry} />
          <EntryFields
            key={entry.id}
            collection={collection}
            entry={entry}
            disabled={!mayEdit}
            change={(changed, field) =>
              edit(
                { kind: 'replace_entry', collection, entry: changed, was: entry },
                `entry:${entry.id}:${field}`,
              )
            }
          />
        </div>
      ) : null}
      {mayEdit ? (
        <Group gap="xs">
          <Button
            variant="light"
            leftSection={<IconPlus size={16} />}
            {...atPlace(placeOf.addEntry)}
            onClick={addEntry}
          >
            {add}
          </Button>
          {entry ? (
            <>
              <IconButton
                label="Omhoog"
                variant="default"
                size={36}
                aria-disabled={index === 0}
                onClick={() => move(index - 1)}
              >
                <IconArrowUp size={16} />
              </IconButton>
              <IconButton
                label="Omlaag"
                variant="default"
                size={36}
                aria-disabled={index === count - 1}
                onClick={() => move(index + 1)}
              >
                <IconArrowDown size={16} />
              </IconButton>
              <RemoveEntry collection={collection} entryId={entry.id} />
            </>
          ) : null}
        </Group>
      ) : null}
    </>
  );
}

function RemoveEntry({ collection, entryId }: { collection: TextCollection; entryId: EntryId }) {
  const { edit, view } = useEditing();
  return (
    <IconButton
      label="Verwijderen"
      variant="default"
      size={36}
      onClick={() =>
        askToRemove({
          title: 'Dit onderdeel verwijderen?',
          consequence: 'Verwijzingen ernaar verdwijnen ook.',
          remove: () => {
            if (!edit({ kind: 'remove_entry', collection, entryId })) return;
            view.set((now) => ({ ...now, entryId: 'entry-none' as EntryId }));
          },
        })
      }
    >
      <IconTrash size={16} />
    </IconButton>
  );
}
