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
 * Every way to change a draft, as a value that can be sent, stored, inverted and replayed.
 * `index` counts from 0; past the end means at the end.
 */
export type Operation =
  | { kind: 'change_protocol'; patch: ProtocolPatch }
  | { kind: 'add_function'; index: number; function: SchoolFunction }
  | { kind: 'change_function'; functionId: FunctionId; patch: PatchOf<SchoolFunction, 'id'> }
  | { kind: 'remove_function'; functionId: FunctionId }
  | { kind: 'add_column'; index: number; column: Column }
  | { kind: 'change_column'; columnId: ColumnId; patch: PatchOf<Column, 'id'> }
  | { kind: 'move_column'; columnId: ColumnId; index: number }
  | { kind: 'remove_column'; columnId: ColumnId }
  | { kind: 'add_route'; index: number; route: Route }
  | { kind: 'change_route'; routeId: RouteId; patch: PatchOf<Route, 'id' | 'steps'> }
  | { kind: 'move_route'; routeId: RouteId; index: number }
  | { kind: 'remove_route'; routeId: RouteId }
  | { kind: 'add_step'; routeId: RouteId; index: number; step: Step }
  | { kind: 'change_step'; stepId: StepId; patch: PatchOf<Step, 'id' | 'cards'> }
  | { kind: 'move_step'; stepId: StepId; index: number }
  | { kind: 'remove_step'; stepId: StepId }
  | { kind: 'add_card'; stepId: StepId; index: number; card: Card }
  | { kind: 'change_card'; cardId: CardId; patch: CardPatch }
  | { kind: 'move_card'; cardId: CardId; stepId: StepId; index: number; parts: PartOfColumn[] }
  /** The card with this id becomes the given one, of any kind; it keeps its place. See `cardAs`. */
  | { kind: 'replace_card'; card: Card }
  /** Takes the exits that lead to it away with it. */
  | { kind: 'remove_card'; cardId: CardId }
  | { kind: 'add_exit'; cardId: CardId; index: number; exit: Exit }
  | { kind: 'change_exit'; cardId: CardId; exitId: ExitId; patch: PatchOf<Exit, 'id'> }
  | { kind: 'remove_exit'; cardId: CardId; exitId: ExitId }
  | { kind: 'add_entry'; collection: EntryCollection; index: number; entry: AnyEntry }
  | { kind: 'replace_entry'; collection: EntryCollection; entry: AnyEntry }
  | { kind: 'move_entry'; collection: EntryCollection; entryId: EntryId; index: number }
  | { kind: 'remove_entry'; collection: EntryCollection; entryId: EntryId }
  /** The whole document at once: an upload, a start from the model. */
  | { kind: 'replace_protocol'; protocol: Protocol }
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
  code: 'unknown_id' | 'duplicate_id' | 'invalid_value' | 'would_dangle' | 'too_many';
  place: string;
  message?: string;
};
