import type { ColumnId } from '@/schemas/ids';
import type { Edition } from '../poster/paper';

/** Somebody of the school whom one can ask: names come from the school and need no consent of a council. */
export type Helper = { name: string; phone?: string; when?: string };

/** What goes on a card besides the protocol. Without names there are lines to write on. */
export type CardEdition = Edition & { helpers?: readonly Helper[] };

/** The cards that are printed from a protocol besides its poster. */
export type CardOptions = { edition?: CardEdition } & (
  | { kind: 'role-card'; columnId: ColumnId }
  | { kind: 'pocket-card'; sheet: 'single' | 'a4' }
  | { kind: 'door-card'; paper: 'a4' | 'a5' }
  | { kind: 'call-card' }
);

export type CardKind = CardOptions['kind'];
