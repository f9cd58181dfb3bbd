'use client';

import { Button, CloseButton } from '@mantine/core';
import { keyOf } from '@/lib/core/comments';
import { sentenceCase } from '@/lib/core/dutch';
import type { Anchor } from '@/schemas/comments';
import { NewThread } from './new-thread';
import { useTalk, useTalkState } from './talk-context';
import { isOpen } from './talk-state';
import { ThreadTalk } from './thread-talk';
import classes from './comments.module.css';

/** What is said at one place, at that place: its open threads, and the way to begin another. */
export function PlaceTalk({ anchor, name, close }: { anchor: Anchor; name: string; close: () => void }) {
  const talk = useTalk();
  const key = keyOf(anchor);
  const threads = useTalkState((state) => state.threads);
  const shown = useTalkState((state) => state.shown);
  const here = (threads ?? []).filter(
    (thread) => keyOf(thread.anchor) === key && (isOpen(thread) || thread.id === shown?.threadId),
  );
  const isNew = shown?.threadId === null || here.length === 0;
  return (
    <div className={classes.placeTalk}>
      <div className={classes.placeHead}>
        <h3 className={classes.heading}>{sentenceCase(name)}</h3>
        <CloseButton size="sm" aria-label="Sluit de reacties" onClick={close} />
      </div>
      {here.map((thread) => (
        <section key={thread.id} className={classes.thread} aria-label={`Gesprek over ${name}`}>
          <ThreadTalk thread={thread} />
        </section>
      ))}
      {isNew ? (
        <NewThread
          anchor={shown?.anchor ?? anchor}
          choose={(chosen) => talk.show({ anchor: chosen, threadId: null })}
          sent={(threadId) => talk.show({ anchor: shown?.anchor ?? anchor, threadId })}
        />
      ) : (
        <Button size="xs" variant="subtle" onClick={() => talk.show({ anchor, threadId: null })}>
          Begin een nieuw gesprek
        </Button>
      )}
    </div>
  );
}
