import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Finding } from '../finding';

/** What a fix works with. The model protocol gives the ready, well-written piece. */
export type FixContext = {
  protocol: Protocol;
  model: Protocol;
  finding: Finding;
  /** A fresh id for something added, with this word in front: "kaart-x7f3". */
  newId: (prefix: string) => string;
};

/** How the program mends what a rule found, as one edit the author can undo. */
export type Fix = {
  /** On the button: "Voeg kindcheck toe". */
  label: string;
  /** undefined when this document leaves no safe place for it; the author then mends it by hand. */
  make: (context: FixContext) => Operation | undefined;
  /** What the author does then, in one or two Dutch sentences. */
  byHand?: string;
};
