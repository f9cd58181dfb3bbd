import type { nounOfList } from '@/lib/core/protocol/questions';
import type { EntryCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Exit, Route, SchoolFunction, Step } from '@/schemas/protocol-flow';

/** What can change, and what it looks like. */
export type Things = {
  protocol: Protocol;
  function: SchoolFunction;
  column: Column;
  route: Route;
  step: Step;
  card: Card;
  exit: Exit;
  approval: Protocol['approvals'][number];
} & { [C in EntryCollection as (typeof nounOfList)[C]]: Protocol[C][number] };

export type Subject = keyof Things;

/**
 * One difference between two versions. A moved thing is moved and a renamed one changed, whatever its id does
 * (see align). Each task, answer, footnote and the like of a thing is told apart. `before` and `after` are what a person reads, absent where there was or is nothing.
 */
export type Change = {
  kind: 'added' | 'removed' | 'moved' | 'changed';
  subject: Subject;
  id: string;
  /** Tells the change apart from every other one between these versions. */
  key: string;
  /** Where it stands in the new version (a removed thing: in the old one), in Dutch. */
  where: string;
  /** The field that changed, by its name in the schema; 'order' or 'place' of a moved thing. */
  field?: string;
  before?: string;
  after?: string;
  /** The difference as a Dutch sentence. */
  sentence: string;
  /** `before` and `after` are too long to stand in the sentence: show them beside it. */
  isLong?: true;
};
