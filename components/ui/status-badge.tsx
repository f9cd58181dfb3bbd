import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** Text and ground of each tone reach 4.5:1. The words say the same as the colour. */
export type Tone = 'good' | 'bad' | 'wait' | 'quiet' | 'you';

/** Where something stands, in a word or two. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
