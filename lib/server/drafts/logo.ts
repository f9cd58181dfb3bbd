import { z } from 'zod';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { logoFileLimits } from '@/schemas/face';
import { query } from '@/lib/server/door/command';
import { findProtocolRecord } from './protocol-record';

/** Longer is not even decoded; nothing larger gets past the server either. */
const mostCharacters = 6_000_000;

/**
 * A picture that somebody offers as the logo of a draft, written anew by us: what the editor then puts in the draft by an
 * operation like any other. Changes nothing itself.
 */
export const writeLogo = query({
  name: 'write_logo',
  input: z.strictObject({
    protocolId: z.string().min(1).max(64),
    /** Base64 of a PNG or JPEG. */
    file: z.string().max(mostCharacters),
  }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async () => ok(undefined),
  finish: async ({ work, actor }, { file }) => {
    if (file.length > Math.ceil(logoFileLimits.bytes / 3) * 4)
      return fail({ code: 'logo_refused', because: 'heavy' });
    const written = await work(actor.boardId, 'writeLogo', file);
    if (written.ok) return written.value;
    // It met the limit of what one picture may take.
    return written.failure.code === 'too_much_work'
      ? fail({ code: 'logo_refused', because: 'large' })
      : written;
  },
});
