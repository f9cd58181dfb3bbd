'use client';

import { Button } from '@mantine/core';
import { dayInDutch } from '@/lib/core/dutch';
import type { Finding, GivenReason } from '@/lib/core/rules';
import { useEditing } from '../editing-context';
import { exceptionWords } from '../../reasons/exception-words';
import { useReasons } from './use-reasons';
import classes from './reasons.module.css';

/** The reason why a finding may stay: who gave it, when, and the way to take it back. */
export function GivenReasonNote({ finding, reason }: { finding: Finding; reason: GivenReason }) {
  const { author, mayEdit } = useEditing();
  const { withdraw } = useReasons();
  const { authorId, givenOn } = reason;
  const who =
    authorId === undefined
      ? undefined
      : authorId === author.personId
        ? 'jij'
        : (author.names[authorId] ?? 'een collega');
  return (
    <div className={classes.reason}>
      <p className={classes.label}>
        {finding.exception === 'none' ? 'Reden' : exceptionWords[finding.exception]}
      </p>
      <p className={classes.why}>{reason.reason}</p>
      <p className={classes.small}>{[who, dayInDutch(givenOn)].filter(Boolean).join(' · ')}</p>
      {mayEdit ? (
        <Button size="compact-sm" variant="default" mt={6} onClick={() => withdraw(finding)}>
          Reden intrekken
        </Button>
      ) : null}
    </div>
  );
}
