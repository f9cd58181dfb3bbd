'use client';

import type { CSSProperties } from 'react';
import { keyOf, markStyleOf, tagOf, type Colleague } from '@/lib/core/presence';
import type { CardId } from '@/schemas/ids';
import { Avatar } from './avatar';
import { useHere, usePeopleAt } from './use-people';
import classes from './presence.module.css';

/** Of so many people a card shows who they are. */
const SHOWN = 3;

/**
 * The frame of who has a card in their hands, in their line, with a tag while they work on it. Lies over the card and
 * takes no press: the card stays open to everybody. A screen reader hears it in the list of who is here.
 */
export function CardMark({ cardId }: { cardId: CardId }) {
  const people = usePeopleAt(keyOf.card(cardId));
  const first = people.toSorted((one, other) => other.actedAt - one.actedAt)[0];
  if (!first) return null;
  const { colour, line } = markStyleOf(first.mark);
  const style = { '--who': colour, '--who-line': line } as CSSProperties;
  const others = people.filter((one) => one !== first);
  return (
    <span
      className={classes.frame}
      data-people-at={cardId}
      style={style}
      data-reads={first.mark === null || undefined}
      aria-hidden="true"
    >
      <span className={classes.tags}>
        {first.isActive ? <Tag who={first} /> : <Avatar {...avatarOf(first)} />}
        {others.slice(0, SHOWN).map((one) => (
          <Avatar key={one.personId} {...avatarOf(one)} />
        ))}
        {others.length > SHOWN ? <span className={classes.more}>+{others.length - SHOWN}</span> : null}
      </span>
    </span>
  );
}

function Tag({ who }: { who: Colleague }) {
  const others = useHere((here) => here.others);
  return (
    <span className={classes.tag}>
      {tagOf(who, others)}
      {who.isTyping && who.mark !== null ? <span className={classes.dots} /> : null}
    </span>
  );
}

const avatarOf = ({ name, mark }: Colleague) => ({ name, style: markStyleOf(mark), size: 24 }) as const;
