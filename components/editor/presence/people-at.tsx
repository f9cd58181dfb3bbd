'use client';

import { VisuallyHidden } from '@mantine/core';
import { listed } from '@/lib/core/dutch';
import { markStyleOf } from '@/lib/core/presence';
import { Avatar } from './avatar';
import { usePeopleAt } from './use-people';
import classes from './presence.module.css';

const SHOWN = 3;

/** The small marks of who is at a place in a list; nothing when nobody is. */
export function PeopleAt({ place }: { place: string }) {
  const people = usePeopleAt(place);
  if (people.length === 0) return null;
  const more = people.length - SHOWN;
  return (
    <span
      className={classes.small}
      title={listed(
        people.map(({ name }) => name),
        'en',
      )}
    >
      <VisuallyHidden>
        , hier:{' '}
        {listed(
          people.map(({ name }) => name),
          'en',
        )}
      </VisuallyHidden>
      {people.slice(0, SHOWN).map(({ personId, name, mark }) => (
        <Avatar key={personId} name={name} style={markStyleOf(mark)} size={20} />
      ))}
      {more > 0 ? <span aria-hidden="true">+{more}</span> : null}
    </span>
  );
}
