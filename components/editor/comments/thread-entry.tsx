'use client';

import { IconArrowRight } from '@tabler/icons-react';
import { partsOf } from '@/lib/core/comments';
import { sentenceCase } from '@/lib/core/dutch';
import { atPlace, placeOf } from '../going/places';
import type { PlacedThread } from './sorted-threads';
import { useTalk, useTalkState } from './talk-context';
import { isOpen } from './talk-state';
import { ThreadTalk } from './thread-talk';
import { useShowTalk } from './use-show-talk';
import { IconButton } from '@/components/ui/icon-button';
import classes from './comments.module.css';

/** One thread in the panel: what it is about, and folded the first words; unfolded everything. */
export function ThreadEntry({ placed }: { placed: PlacedThread }) {
  const { thread, name, isOrphan } = placed;
  const talk = useTalk();
  const { goTo } = useShowTalk();
  const isShown = useTalkState(({ shown }) => shown?.threadId === thread.id);
  const isUnread = useTalkState(({ unread }) => unread.includes(thread.id));
  const names = useTalkState((state) => state.names);
  const said = thread.comments.filter(({ text }) => text !== null);
  const [first] = said;
  const words = partsOf(first?.text ?? '', names)
    .map((part) => ('words' in part ? part.words : `@${part.name}`))
    .join('');
  return (
    <li className={classes.entry} {...atPlace(placeOf.thread(thread.id))} data-shown={isShown || undefined}>
      <div className={classes.entryHead}>
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={isShown}
          onClick={() => talk.show(isShown ? null : { anchor: thread.anchor, threadId: thread.id })}
        >
          <span className={classes.thing}>{sentenceCase(name)}</span>
          {isUnread ? <span className={classes.forYou}>voor jou</span> : null}
          {isOpen(thread) ? null : <span className={classes.state}>opgelost</span>}
          {isShown ? null : (
            <>
              <span className={classes.preview}>
                {names[first?.by ?? ''] ?? ''}: {words}
              </span>
              <span className={classes.count}>
                {said.length === 1 ? '1 reactie' : `${said.length} reacties`}
              </span>
            </>
          )}
        </button>
        {isOrphan ? null : (
          <IconButton label={`Ga naar ${name}`} onClick={() => goTo(thread.anchor)}>
            <IconArrowRight size={16} />
          </IconButton>
        )}
      </div>
      {isShown ? (
        <>
          {placed.hasLostWords && !isOrphan ? (
            <p className={classes.hint}>Deze woorden staan er niet meer.</p>
          ) : null}
          <ThreadTalk thread={thread} />
        </>
      ) : null}
    </li>
  );
}
