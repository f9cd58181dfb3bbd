import { z } from 'zod';
import { storeReopened, storeResolved } from '@/db/repositories/threads';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { command } from '@/lib/server/door/command';
import { tellOfThread } from '@/lib/server/drafts/live-draft';
import { said } from './say';
import { findThreadRecord } from './thread-record';

const input = z.strictObject({ threadId: z.string().min(1).max(64) });

/** There is nothing left to do about it. Who did that first, and when, stays. */
export const resolveThread = command({
  name: 'resolve_thread',
  input,
  find: ({ tx }, { threadId }) => findThreadRecord(tx, threadId),
  may: (person, about) => can(person, 'comment_on_draft', about.resource),
  do: async ({ tx, actor, now }, { threadId }, about) => {
    await storeResolved(tx, threadId, now, actor.personId);
    return ok(said(about, threadId));
  },
  after: ({ live }, _input, { protocolId, threadId }) => tellOfThread(live, protocolId, threadId),
});

export const reopenThread = command({
  name: 'reopen_thread',
  input,
  find: ({ tx }, { threadId }) => findThreadRecord(tx, threadId),
  may: (person, about) => can(person, 'comment_on_draft', about.resource),
  do: async ({ tx }, { threadId }, about) => {
    await storeReopened(tx, threadId);
    return ok(said(about, threadId));
  },
  after: ({ live }, _input, { protocolId, threadId }) => tellOfThread(live, protocolId, threadId),
});
