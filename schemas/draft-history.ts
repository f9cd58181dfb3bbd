import { z } from 'zod';
import { lengthOfPointName } from './lengths';
import { typedLine } from './typed-text';

/** What happened to a thing of the document. */
export type Mark = 'added' | 'changed' | 'removed';

/** One thing that was touched: `key` is its noun and id, `place` where it stands in Dutch, `by` who did it last. */
export type Touched = { key: string; mark: Mark; place: string; by: string };

/**
 * How a session came to be: the draft was made, somebody edited, a whole text was put in its place, or it is of before
 * edits were kept.
 */
export type SessionKind = 'start' | 'edits' | 'replaced' | 'kept';

/** Edits of one draft by whoever worked on it, with less than ten minutes between them. */
export type Session = {
  kind: SessionKind;
  /** The first and last revision that were made in it. */
  first: number;
  last: number;
  since: string;
  until: string;
  /** The ids of who edited, in the order in which they began. */
  people: string[];
  touched: Touched[];
};

type PersonNamed = { id: string; name: string };

/** A point in the history of a draft, as it is shown. `revision` is that of its text. */
export type Point =
  | {
      kind: SessionKind;
      first: number;
      revision: number;
      since: string;
      until: string;
      people: PersonNamed[];
      /** What was done, in Dutch. */
      summary: string;
      /** Its text is the draft as it stands. */
      isNow: boolean;
    }
  | { kind: 'named'; id: string; revision: number; name: string; at: string; by: PersonNamed };

/** What a point in the history of a draft is called. */
export const pointName = typedLine('Naam van dit punt', { least: 1, most: lengthOfPointName });

/** What the browser calls a save, to know it again when its answer got lost. */
export const saveId = z.string().regex(/^[a-z][a-z0-9-]{7,63}$/i);
