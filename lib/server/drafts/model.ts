import { z } from 'zod';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findDraftRecord } from './protocol-record';

/** The model protocol, for who edits this draft: a fix of the check takes its ready pieces from it. */
export const getModel = query({
  name: 'get_model',
  input: z.strictObject({ protocolId: z.string().min(1).max(64) }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async () => ok(undefined),
  finish: async ({ readContent, work, actor }) => {
    const read = await work(actor.boardId, 'readStart', { text: await readContent('model'), own: {} });
    return read.ok ? read.value : read;
  },
});
