import type { ReactNode } from 'react';
import classes from './fold.module.css';

/** A part that is folded away until somebody needs it; `count` says how much is in it. */
export function Fold(props: { title: string; count?: number; startsOpen?: boolean; children: ReactNode }) {
  return (
    <details className={classes.fold} open={props.startsOpen}>
      <summary className={classes.summary}>
        {props.title}
        {props.count ? <span className={classes.count}>({props.count})</span> : null}
      </summary>
      <div className={classes.content}>{props.children}</div>
    </details>
  );
}
