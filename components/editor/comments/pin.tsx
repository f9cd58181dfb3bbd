'use client';

import type { ComponentProps } from 'react';
import type { Anchor } from '@/schemas/comments';
import { useTalkState } from './talk-context';
import { placeKey } from './talk-state';
import { useShowTalk } from './use-show-talk';
import classes from './pins.module.css';

/** A yellow pin with how much is said at a place; with a plus where somebody begins. */
export function PinMark({
  count,
  name,
  ...rest
}: ComponentProps<'button'> & { count: number; name: string }) {
  const said = count === 1 ? '1 reactie' : `${count} reacties`;
  return (
    <button
      type="button"
      {...rest}
      className={classes.pin}
      aria-label={count === 0 ? `Nieuwe reactie bij ${name}` : `${said} bij ${name}`}
      title={count === 0 ? 'Nieuwe reactie' : said}
    >
      <span aria-hidden="true">{count === 0 ? '+' : count}</span>
    </button>
  );
}

/** The pin of a thing in a list or table; nothing where nothing is said. It leads to what is said there. */
export function Pin({ anchor, name }: { anchor: Anchor; name: string }) {
  const key = placeKey(anchor);
  const count = useTalkState(({ counts }) => counts[key] ?? 0);
  const threadId = useTalkState(
    ({ threads }) => threads?.find((one) => one.resolved === null && isAt(one.anchor, key))?.id,
  );
  const { showInPanel } = useShowTalk();
  if (count === 0 || threadId === undefined) return null;
  return <PinMark count={count} name={name} onClick={() => showInPanel({ anchor, threadId })} />;
}

function isAt(anchor: Anchor, key: string): boolean {
  return placeKey(anchor) === key || placeKey(anchor).startsWith(`${key} `);
}
