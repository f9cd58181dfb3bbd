'use client';

import { Button, Group } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import field from '@/components/ui/field.module.css';
import { rolesInWords } from '@/lib/core/access';
import { isBlank } from '@/schemas/clean-text';
import { useEditing } from '../editing-context';
import { atPlace, placeOf } from '../going/places';
import { useTalk, useTalkState } from './talk-context';
import { keyOfSpot, type Spot } from './talk-state';
import { useMentioning } from './use-mentioning';
import formClasses from './comment-form.module.css';
import classes from './comments.module.css';

const words: Record<Spot['on'], { label: string; send: string; throwAway: string }> = {
  place: { label: 'Je reactie', send: 'Plaats', throwAway: 'Gooi weg' },
  thread: { label: 'Antwoord', send: 'Plaats', throwAway: 'Gooi weg' },
  comment: { label: 'Pas je reactie aan', send: 'Bewaar', throwAway: 'Annuleer' },
};

/**
 * Where somebody types a comment: "@" mentions a colleague, Ctrl+Enter sends. What is typed stays, whatever happens,
 * until it is sent or thrown away.
 */
export function CommentForm({ spot }: { spot: Spot }) {
  const { label, send: sendWord, throwAway } = words[spot.on];
  const isFirst = spot.on === 'place';
  const key = keyOfSpot(spot);
  const talk = useTalk();
  const { announce } = useEditing();
  const unsent = useTalkState((state) => state.unsent[key]);
  const sending = useTalkState((state) => state.sending[key]);
  const text = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const id = useId();
  const { typed = '', chosen = {} } = unsent ?? {};
  const mentioning = useMentioning(text, (next, label, personId, at) => {
    caret.current = at;
    talk.type(spot, next, { ...chosen, [label]: personId });
  });
  // Somebody asked for it a moment ago.
  useEffect(() => {
    if (isFirst) text.current?.focus();
  }, [isFirst]);
  useEffect(() => {
    if (caret.current === undefined) return;
    text.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [typed]);

  async function send() {
    if (await talk.send(spot)) announce('Reactie geplaatst.');
    else text.current?.focus();
  }

  const hasWords = !isBlank(typed);
  const option = mentioning.choices.length > 0 ? mentioning.optionId(mentioning.active) : undefined;
  return (
    <div className={formClasses.form}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <textarea
        ref={text}
        id={id}
        rows={isFirst ? 3 : 1}
        className={`${field.input} ${field.lines}`}
        value={typed}
        readOnly={sending?.isOn}
        placeholder="Typ @ voor een collega"
        data-autofocus={isFirst || undefined}
        {...(isFirst && atPlace(placeOf.newThread))}
        aria-describedby={[`${id}-hint`, sending?.problem && `${id}-problem`].filter(Boolean).join(' ')}
        aria-invalid={Boolean(sending?.problem) || undefined}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={option ? mentioning.listId : undefined}
        aria-activedescendant={option}
        onChange={(event) => {
          talk.type(spot, event.currentTarget.value, chosen);
          mentioning.look();
        }}
        onBlur={mentioning.close}
        onKeyDown={(event) => {
          if (mentioning.onKey(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      {option ? (
        <ul id={mentioning.listId} role="listbox" aria-label="Collega’s" className={formClasses.choices}>
          {mentioning.choices.map((choice, index) => (
            <li
              key={choice.reader.id}
              id={mentioning.optionId(index)}
              role="option"
              aria-selected={index === mentioning.active}
              onMouseDown={(event) => {
                event.preventDefault();
                mentioning.pick(choice);
              }}
            >
              {choice.label} <small>{rolesInWords(choice.reader.roles)}</small>
            </li>
          ))}
        </ul>
      ) : null}
      <p id={`${id}-hint`} className={classes.hint}>
        Schrijf geen namen of gegevens van leerlingen.
      </p>
      {sending?.problem ? (
        <p id={`${id}-problem`} role="alert" className={field.problem}>
          {sending.problem}
        </p>
      ) : null}
      {unsent || isFirst ? (
        <Group gap="xs" mt={6}>
          <Button size="xs" loading={sending?.isOn ?? false} disabled={!hasWords} onClick={() => void send()}>
            {sending?.problem ? 'Probeer opnieuw' : sendWord}
          </Button>
          {unsent ? (
            <Button size="xs" variant="default" onClick={() => talk.drop(spot)}>
              {throwAway}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </div>
  );
}
