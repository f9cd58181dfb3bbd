import { z } from 'zod';
import { findPerson } from '@/db/repositories/people';
import { can } from '@/lib/core/access';
import type { Operation } from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import type { Live } from '@/lib/server/basics/live';
import { query } from '@/lib/server/door/command';
import { findProtocolRecord } from './protocol-record';
import type { SaveOfDraft } from './saves';

/**
 * What an open page hears of a draft: its revision of now, who saved it, and the edits that led there from the one before.
 * Without edits the page asks for the whole text.
 */
export type ToldOfDraft = { revision: number; by: SaveOfDraft; operations?: Operation[] };

export const subjectOf = (protocolId: string) => `draft ${protocolId}`;

export function tellOfDraft(live: Live, protocolId: string, told: ToldOfDraft): void {
  live.tell(subjectOf(protocolId), JSON.stringify(told));
}

/** Something was said, changed or settled in a thread about the draft: the page reads that thread anew. */
type ToldOfThread = { thread: string };

export function tellOfThread(live: Live, protocolId: string, threadId: string): void {
  const told: ToldOfThread = { thread: threadId };
  live.tell(subjectOf(protocolId), JSON.stringify(told));
}

/** May this person follow a draft while it changes? Asked when a page begins to listen, and again and again while it does. */
export const followDraft = query({
  name: 'follow_draft',
  input: z.strictObject({ protocolId: z.string().min(1).max(64) }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, actor }, { protocolId }, { draft, resource }) => {
    const person = await findPerson(tx, actor.personId);
    if (!person) return fail({ code: 'not_found' });
    const mayEdit = can(actor, 'edit_draft', resource) === 'allowed';
    return ok({
      subject: subjectOf(protocolId),
      visitor: { personId: person.id, name: person.name, mayEdit },
      revision: draft.revision,
    });
  },
});
