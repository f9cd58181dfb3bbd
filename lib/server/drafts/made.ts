import type { Replacement } from '@/db/tables/protocols';
import type { Operation } from '@/lib/core/protocol';

/** What led to a document: the edits that were made, and what took the place of the text before it. */
export type Made = {
  by: Replacement;
  operations: readonly Operation[];
  saveId?: string | undefined;
  /** The seals of the reasons that came with it. */
  reasons: readonly string[];
  /** The revision that was put back. */
  restored?: number;
};
