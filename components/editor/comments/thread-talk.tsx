'use client';

import { Button, Checkbox } from '@mantine/core';
import { momentInDutch } from '@/lib/core/dutch';
import type { Thread } from '@/schemas/comments';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import { useTalkState } from './talk-context';
import { useActs } from './use-acts';
import classes from './comments.module.css';

/** What is said in one thread, and what one can do with it. */
export function ThreadTalk({ thread }: { thread: Thread }) {
  const { resolve, reopen } = useActs();
  const names = useTalkState((state) => state.names);
  const { resolved } = thread;
  return (
    <>
      {thread.anchor.on === 'words' ? <q className={classes.quote}>{thread.anchor.quote}</q> : null}
      <ul className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} threadId={thread.id} />
        ))}
      </ul>
      {resolved ? (
        <p className={classes.resolved}>
          Opgelost door {names[resolved.by] ?? 'iemand die weg is'}, {momentInDutch(resolved.at)}.{' '}
          <Button size="compact-xs" variant="default" onClick={() => void reopen(thread.id)}>
            Heropen
          </Button>
        </p>
      ) : (
        <Checkbox
          size="xs"
          className={classes.resolve}
          label="Opgelost"
          checked={false}
          onChange={() => void resolve(thread.id)}
        />
      )}
      <CommentForm spot={{ on: 'thread', threadId: thread.id }} />
    </>
  );
}
