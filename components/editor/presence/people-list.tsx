'use client';

import { markStyleOf, ownStyle, whereabouts, type Colleague } from '@/lib/core/presence';
import type { Place } from '@/schemas/place';
import { useDocument, useEditing } from '../editing-context';
import { useGoTo } from '../going/use-go-to';
import { Avatar } from './avatar';
import { useHere } from './use-people';
import classes from './presence.module.css';

/** Everybody who is here and where they work; pressing somebody goes there. */
export function PeopleList({ close }: { close: () => void }) {
  const others = useHere((here) => here.others);
  const name = useHere((here) => here.me?.name ?? '');
  const { mayEdit } = useEditing();
  return (
    <ul className={classes.people} aria-label="Wie dit concept nu open heeft">
      {others.map((one) => (
        <li key={one.personId}>
          <Person who={one} close={close} />
        </li>
      ))}
      <li className={classes.person}>
        <Avatar name={name} style={ownStyle} size={32} />
        <span>
          {name}
          <small>{mayEdit ? 'jij' : 'jij, je leest mee'}</small>
        </span>
      </li>
    </ul>
  );
}

function Person({ who, close }: { who: Colleague; close: () => void }) {
  const document = useDocument();
  const { goToPlace } = useGoTo();
  const { name, mark, isAway, place } = who;
  const words = (
    <>
      <Avatar name={name} style={markStyleOf(mark)} size={32} isAway={isAway} />
      <span>
        {name}
        <small>{whereabouts(who, document)}</small>
      </span>
    </>
  );
  if (!place || isAway) return <div className={classes.person}>{words}</div>;
  return (
    <button
      type="button"
      className={classes.person}
      onClick={() => {
        close();
        goToPlace(whereOf(place));
      }}
    >
      {words}
    </button>
  );
}

function whereOf({ tab: _tab, field: _field, partId: _part, ...where }: Place) {
  return where;
}
