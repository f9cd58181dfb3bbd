'use client';

import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import field from '@/components/ui/field.module.css';
import { cleanText } from '@/schemas/clean-text';
import type { Finding } from '@/lib/core/rules';
import { useEditing } from '../editing-context';
import { problemOfReason } from '../../reasons/exception-words';
import { placeOf } from '../going/places';
import { useReasons } from './use-reasons';
import classes from './reasons.module.css';

/** Asks why a finding may stay. Ctrl Enter keeps it, Escape leaves. */
export function ReasonForm(props: { finding: Finding; label: string; close: () => void }) {
  const { finding, label, close } = props;
  const { view } = useEditing();
  const { give } = useReasons();
  const [text, setText] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const acts = useRef<HTMLDivElement>(null);
  const id = useId();
  const problem = wasAsked ? problemOfReason(text) : undefined;
  useEffect(() => {
    input.current?.focus();
  }, []);

  function keep() {
    setWasAsked(true);
    if (problemOfReason(text) !== undefined) return input.current?.focus();
    close();
    give(finding, text.trim());
  }

  useEffect(() => {
    if (problem !== undefined) acts.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  function leave() {
    close();
    view.set((now) => ({ ...now, aim: placeOf.finding(finding.key) }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    }
  }

  return (
    <form
      className={classes.reason}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <p id={`${id}-readers`} className={classes.small}>
        De raden lezen deze reden, met je naam en de dag.
      </p>
      <textarea
        ref={input}
        id={id}
        rows={2}
        className={`${field.input} ${field.lines}`}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-readers ${id}-problem` : `${id}-readers`}
        onChange={(event) => setText(cleanText(event.currentTarget.value))}
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : null}
      <div ref={acts} className={classes.acts}>
        <Button type="submit" size="compact-sm">
          Bewaar de reden
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={leave}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
