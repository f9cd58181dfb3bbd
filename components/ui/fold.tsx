'use client';

import { useState, type ReactNode } from 'react';
import classes from './fold.module.css';

/**
 * A part that is folded away until somebody needs it; `count` says how much is in it. What is inside is made
 * the first time it opens.
 */
export function Fold(props: { title: string; count?: number; startsOpen?: boolean; children: ReactNode }) {
  const [wasOpened, setWasOpened] = useState(props.startsOpen ?? false);
  return (
    <details
      className={classes.fold}
      open={props.startsOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={classes.summary}>
        {props.title}
        {props.count ? <span className={classes.count}>({props.count})</span> : null}
      </summary>
      {wasOpened ? <div className={classes.content}>{props.children}</div> : null}
    </details>
  );
}
