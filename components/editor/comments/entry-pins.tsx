'use client';

import { Button } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { paragraphOf } from '@/lib/core/comments';
import type { TextCollection } from '@/schemas/collections';
import type { Anchor } from '@/schemas/comments';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { Pin } from './pin';
import { useTalkState } from './talk-context';
import { isOpen, placeKey } from './talk-state';
import { useChosenWords } from './use-chosen-words';
import { useShowTalk } from './use-show-talk';
import classes from './pins.module.css';

/** Above the fields of an entry: what is said about it and about words in it, and the way to say something. */
export function EntryPins(props: { document: Protocol; collection: TextCollection; entry: { id: EntryId } }) {
  const { collection, entry } = props;
  const threads = useTalkState((state) => state.threads);
  const { showInPanel } = useShowTalk();
  const words = useChosenWords();
  const anchor: Anchor = { on: 'entry', collection, entryId: entry.id };
  const quoted = new Map(
    (threads ?? []).flatMap((thread) =>
      isOpen(thread) && thread.anchor.on === 'words' && thread.anchor.entryId === entry.id
        ? [[placeKey(thread.anchor), thread.anchor] as const]
        : [],
    ),
  );
  return (
    <div className={classes.entryPins}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconMessage2 size={14} />}
        // Who presses it keeps the words chosen.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() =>
          showInPanel({
            anchor: words ? { on: 'words', collection, entryId: entry.id, ...words } : anchor,
            threadId: null,
          })
        }
      >
        {words ? 'Reageer op deze woorden' : 'Reageer'}
      </Button>
      {[...quoted].map(([key, words]) => (
        <span
          key={key}
          className={classes.quoted}
          data-lost={paragraphOf(props.document, words) < 0 || undefined}
        >
          <Pin anchor={words} name={`“${words.quote}”`} />
          <q>{words.quote}</q>
        </span>
      ))}
    </div>
  );
}
