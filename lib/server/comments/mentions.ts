import { z } from 'zod';
import { storeRead, unreadMentionsOf } from '@/db/repositories/comments';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { command, query } from '@/lib/server/door/command';
import { listProtocols } from '@/lib/server/drafts/protocol-record';
import { said } from './say';
import { findThreadRecord } from './thread-record';

/** What colleagues say to this person and they have not read, in drafts they may see: how many, and where. */
export const listMentions = query({
  name: 'list_mentions',
  input: z.strictObject({ protocolId: z.string().min(1).max(64).optional() }),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'see_board', board),
  do: async ({ tx, actor }, { protocolId }, { boardId }) => {
    const unread = await unreadMentionsOf(tx, actor.personId, boardId);
    const visible = new Set(
      (await listProtocols(tx, boardId))
        .filter(({ resource }) => can(actor, 'see_draft', resource) === 'allowed')
        .map(({ protocol }) => protocol.id),
    );
    const here = unread.filter(
      ({ subjectId }) => visible.has(subjectId) && subjectId === (protocolId ?? subjectId),
    );
    const [first] = here;
    return ok({
      count: here.length,
      /** The one that waits longest. */
      first: first && { protocolId: first.subjectId, threadId: first.threadId },
    });
  },
});

/** This person has read what is said to them in a thread. */
export const readMentions = command({
  name: 'read_mentions',
  input: z.strictObject({ threadId: z.string().min(1).max(64) }),
  find: ({ tx }, { threadId }) => findThreadRecord(tx, threadId),
  may: (person, about) => can(person, 'comment_on_draft', about.resource),
  do: async ({ tx, actor, now }, { threadId }, about) => {
    await storeRead(tx, threadId, actor.personId, now);
    return ok(said(about, threadId));
  },
});
