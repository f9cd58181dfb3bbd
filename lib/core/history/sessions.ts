import type { Session, SessionKind, Touched } from '@/schemas/draft-history';
import { touchedInAll } from './touched';

/** A pause as long as this ends a session, and the stretch of one person. In milliseconds. */
export const REST_MS = 10 * 60_000;

/** One save of a draft. */
export type SavedEdit = {
  revision: number;
  at: string;
  by: string;
  replacesAll: boolean;
  touched: Touched[];
};

/** Is so much time between these moments that it was a rest? */
export function isRest(from: string, to: string): boolean {
  return Date.parse(to) - Date.parse(from) >= REST_MS;
}

/**
 * The session of this save: the last one with the save in it, or a new one. A save that puts another text in the place
 * of all begins a new one, so that the text before it is a point.
 */
export function sessionOf(last: Session | undefined, save: SavedEdit): Session {
  const { revision, at, by, replacesAll, touched } = save;
  if (last && isOpen(last) && !replacesAll && !isRest(last.until, at)) {
    return {
      ...last,
      last: revision,
      until: at,
      people: last.people.includes(by) ? last.people : [...last.people, by],
      touched: touchedInAll(last.touched, touched),
    };
  }
  const kind: SessionKind = replacesAll ? 'replaced' : 'edits';
  return { kind, first: revision, last: revision, since: at, until: at, people: [by], touched };
}

const isOpen = ({ kind }: Session) => kind === 'edits' || kind === 'replaced';

/** These sessions, oldest first, as one of each day; those that another text began stay by themselves. */
export function joinedByDay(sessions: readonly Session[]): Session[] {
  const joined: Session[] = [];
  for (const next of sessions) {
    const before = joined.at(-1);
    const isSameDay = before?.until.slice(0, 10) === next.until.slice(0, 10);
    if (before && isSameDay && isOpen(before) && next.kind === 'edits')
      joined.push(joinedTo(joined.pop()!, next));
    else joined.push(next);
  }
  return joined;
}

function joinedTo(before: Session, next: Session): Session {
  return {
    ...before,
    last: next.last,
    until: next.until,
    people: [...new Set([...before.people, ...next.people])],
    touched: touchedInAll(before.touched, next.touched),
  };
}
