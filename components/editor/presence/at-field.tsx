'use client';

import { createContext, use, type CSSProperties, type ReactNode } from 'react';
import { keyOf, markStyleOf, shortNameOf, thingOf, type Colleague } from '@/lib/core/presence';
import type { FieldName } from '@/schemas/place';
import { useDocumentPart, useView } from '../editing-context';
import { placeOfView } from './place-of-view';
import { useHere, usePeopleAt } from './use-people';
import classes from './presence.module.css';

const PartContext = createContext<string | undefined>(undefined);

/** One of several of the same kind (a task, a line): the fields in it are told apart by its id. */
export function PartOfThing({ id, children }: { id: string; children: ReactNode }) {
  return <PartContext value={id}>{children}</PartContext>;
}

/** A field in which colleagues see each other. */
export function AtField({ field, children }: { field: FieldName | undefined; children: ReactNode }) {
  const part = use(PartContext);
  return (
    <div className={classes.field} data-field={field} data-part={part}>
      {children}
      {field ? <WhoIsIn field={field} part={part} /> : null}
    </div>
  );
}

function WhoIsIn({ field, part }: { field: FieldName; part: string | undefined }) {
  const routes = useDocumentPart((document) => document.routes);
  const thing = useView((view) => thingOf(placeOfView(view, { routes })));
  const [first, ...others] = usePeopleAt(keyOf.field(thing, field, part));
  return first ? <Note who={first} more={others.length} /> : null;
}

function Note({ who, more }: { who: Colleague; more: number }) {
  const everybody = useHere((here) => here.others);
  const { colour, line } = markStyleOf(who.mark);
  const does = who.mark === null ? 'leest hier' : who.isTyping && who.isActive ? 'typt hier' : 'is hier';
  return (
    <span className={classes.note} style={{ '--who': colour, '--who-line': line } as CSSProperties}>
      {shortNameOf(who.name, everybody)}
      {more > 0 ? ` en nog ${more}: ` : ' '}
      {does}
    </span>
  );
}
