'use client';

import { IconPencil, IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { partsOf, typedOf } from '@/lib/core/comments';
import { momentInDutch, shortMomentInDutch } from '@/lib/core/dutch';
import type { Comment } from '@/schemas/comments';
import { useEditing } from '../editing-context';
import { CommentForm } from './comment-form';
import { useTalk, useTalkState } from './talk-context';
import { keyOfSpot, type Spot } from './talk-state';
import { useActs } from './use-acts';
import classes from './comments.module.css';

const gone = 'iemand die weg is';

/** One thing that somebody said; who said it can change it and take it back. */
export function CommentItem({ comment, threadId }: { comment: Comment; threadId: string }) {
  const { author } = useEditing();
  const talk = useTalk();
  const { remove } = useActs();
  const names = useTalkState((state) => state.names);
  const spot: Spot = { on: 'comment', threadId, commentId: comment.id };
  const isEditing = useTalkState((state) => state.unsent[keyOfSpot(spot)] !== undefined);
  const isMine = comment.by === author.personId;
  const name = names[comment.by] ?? gone;
  const { text } = comment;

  return (
    <li className={classes.comment}>
      <span className={classes.avatar} data-mine={isMine || undefined} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div className={classes.said}>
        <p className={classes.by}>
          <strong>{isMine ? `${name} (jij)` : name}</strong>{' '}
          <time dateTime={comment.at} title={momentInDutch(comment.at)}>
            {shortMomentInDutch(comment.at, author.today)}
          </time>
          {comment.editedAt ? ' · aangepast' : ''}
        </p>
        {text === null ? (
          <p className={classes.deleted}>verwijderd</p>
        ) : isEditing ? (
          <CommentForm spot={spot} />
        ) : (
          <p className={classes.words}>
            {partsOf(text, names).map((part, index) =>
              'words' in part ? (
                part.words
              ) : (
                <span
                  key={index}
                  className={classes.mention}
                  data-me={part.personId === author.personId || undefined}
                >
                  @{part.name}
                </span>
              ),
            )}
          </p>
        )}
      </div>
      {isMine && text !== null && !isEditing ? (
        <span className={classes.own}>
          <IconButton
            label="Pas deze reactie aan"
            onClick={() => talk.type(spot, typedOf(text, names), chosenIn(text, names))}
          >
            <IconPencil size={14} />
          </IconButton>
          <IconButton label="Verwijder deze reactie" onClick={() => remove(comment.id, threadId)}>
            <IconTrash size={14} />
          </IconButton>
        </span>
      ) : null}
    </li>
  );
}

function chosenIn(text: string, names: Readonly<Record<string, string>>): Record<string, string> {
  const mentioned = partsOf(text, names).flatMap((part) => ('words' in part ? [] : part));
  return Object.fromEntries(mentioned.map(({ name, personId }) => [name, personId]));
}

/** "Samira El Amrani" as "SA". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
