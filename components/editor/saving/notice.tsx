'use client';

import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './saving.module.css';

/** One thing that asks something of the person, below the bar: what it is, and what can be done. */
export function Notice(props: {
  title: string;
  tone?: 'danger';
  actions?: ReactNode;
  /** The label of the button that folds it, and what that does. */
  close?: { label: string; act: () => void };
  waits?: boolean;
  children?: ReactNode;
}) {
  const { title, tone, actions, close, waits } = props;
  return (
    <section
      className={classes.notice}
      aria-label={title}
      data-closes={close ? true : undefined}
      data-tone={tone}
      data-waits={waits || undefined}
      tabIndex={waits ? -1 : undefined}
    >
      <div className={classes.noticeText}>
        <p className={classes.noticeTitle}>{title}</p>
        {props.children}
      </div>
      <div className={classes.actions}>{actions}</div>
      {close ? <CloseButton className={classes.close} aria-label={close.label} onClick={close.act} /> : null}
    </section>
  );
}
