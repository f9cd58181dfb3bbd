import type { CardId, ColumnId, EntryId, ExitId, FunctionId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol, EntryCollection } from '@/schemas/protocol';
import type { Card, Column, Exit, PartOfColumn, Route, SchoolFunction, Step } from '@/schemas/protocol-flow';

/**
 * New values for some fields of a thing. `null` clears an optional field and survives JSON; `undefined` does
 * the same in memory. A field that is nullable itself (startCardId, referralIndexAuthorised) takes null as value.
 */
export type PatchOf<T, Fixed extends keyof T> = { [K in Exclude<keyof T, Fixed>]?: T[K] | null | undefined };

export type EntryOf<C extends EntryCollection> = Protocol[C][number];
export type AnyEntry = { [C in EntryCollection]: EntryOf<C> }[EntryCollection];

export type ProtocolPatch = PatchOf<
  Protocol,
  'formatVersion' | 'id' | 'functions' | 'columns' | 'routes' | EntryCollection
>;
/** Everything of a card except its id, kind, exits and parts. A field of another kind of card is refused. */
export type CardPatch = PatchOf<Extract<Card, { kind: 'action' }>, 'id' | 'kind' | 'exits' | 'parts'> & {
  questions?: Extract<Card, { kind: 'question' }>['questions'];
  outcome?: Extract<Card, { kind: 'outcome' }>['outcome'];
  toFunctionIds?: FunctionId[];
  hearsBack?: string | null | undefined;
};

/**
 * Where in a list: behind the thing with the id `after` (null: in front), wherever that stands by now. `index` when it
 * is not said or no longer there: from 0, in the list without the thing itself; past the end means at the end.
 */
export type Place = { index: number; after?: string | null | undefined };

/** New values for fields, and the values they take the place of. */
type Patch<P> = { patch: P; was?: P | undefined };
/** `was`: the digest of what goes. */
type Removal = { was?: string | undefined };

/**
 * Every way to change a draft, as a value that can be sent, stored, inverted and replayed. `was` says what it was made
 * on (`madeOn` fills it in): where somebody else changed that since, both changes are made, or the edit is refused with
 * `changed_since`. An edit that does not say it puts its value in the place of whatever stands there.
 * docs/EDITING-TOGETHER.md has the rules.
 */
export type Operation =
  | ({ kind: 'change_protocol' } & Patch<ProtocolPatch>)
  | (Place & { kind: 'add_function'; function: SchoolFunction })
  | ({ kind: 'change_function'; functionId: FunctionId } & Patch<PatchOf<SchoolFunction, 'id'>>)
  | ({ kind: 'remove_function'; functionId: FunctionId } & Removal)
  | (Place & { kind: 'add_column'; column: Column })
  | ({ kind: 'change_column'; columnId: ColumnId } & Patch<PatchOf<Column, 'id'>>)
  | (Place & { kind: 'move_column'; columnId: ColumnId })
  | ({ kind: 'remove_column'; columnId: ColumnId } & Removal)
  | (Place & { kind: 'add_route'; route: Route })
  | ({ kind: 'change_route'; routeId: RouteId } & Patch<PatchOf<Route, 'id' | 'steps'>>)
  | (Place & { kind: 'move_route'; routeId: RouteId })
  | ({ kind: 'remove_route'; routeId: RouteId } & Removal)
  | (Place & { kind: 'add_step'; routeId: RouteId; step: Step })
  | ({ kind: 'change_step'; stepId: StepId } & Patch<PatchOf<Step, 'id' | 'cards'>>)
  | (Place & { kind: 'move_step'; stepId: StepId })
  | ({ kind: 'remove_step'; stepId: StepId } & Removal)
  | (Place & { kind: 'add_card'; stepId: StepId; card: Card })
  | ({ kind: 'change_card'; cardId: CardId } & Patch<CardPatch>)
  | (Place & {
      kind: 'move_card';
      cardId: CardId;
      stepId: StepId;
      parts: PartOfColumn[];
      was?: { stepId: StepId; parts: PartOfColumn[] } | undefined;
    })
  /** The card with this id becomes the given one, of any kind; it keeps its place. See `cardAs`. */
  | { kind: 'replace_card'; card: Card; was?: Card | undefined }
  /** Takes the exits that lead to it away with it. */
  | ({ kind: 'remove_card'; cardId: CardId } & Removal)
  | (Place & { kind: 'add_exit'; cardId: CardId; exit: Exit })
  | ({ kind: 'change_exit'; cardId: CardId; exitId: ExitId } & Patch<PatchOf<Exit, 'id'>>)
  | ({ kind: 'remove_exit'; cardId: CardId; exitId: ExitId } & Removal)
  | (Place & { kind: 'add_entry'; collection: EntryCollection; entry: AnyEntry })
  | { kind: 'replace_entry'; collection: EntryCollection; entry: AnyEntry; was?: AnyEntry | undefined }
  | (Place & { kind: 'move_entry'; collection: EntryCollection; entryId: EntryId })
  | ({ kind: 'remove_entry'; collection: EntryCollection; entryId: EntryId } & Removal)
  /** The whole document at once: an upload, a start from the model. */
  | { kind: 'replace_protocol'; protocol: Protocol; was?: string | undefined }
  /**
   * Several edits that are one to the person: done and undone together, all or none. The document is sound
   * after each of them: first the card, then the exit that leads to it.
   */
  | { kind: 'batch'; operations: Operation[] };

export type OperationKind = Operation['kind'];

/**
 * Why an operation cannot be applied. `place` is where, as a person reads it: `route "Thuis", stap 2`;
 * `message`, when there is one, a Dutch sentence that says what to do.
 */
export type OperationFailure = {
  code: 'unknown_id' | 'duplicate_id' | 'invalid_value' | 'would_dangle' | 'too_many' | 'changed_since';
  place: string;
  message?: string;
};
