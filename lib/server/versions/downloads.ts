import { z } from 'zod';
import { documentOf } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';
import { findDraftRecord, versionResourceOf } from '@/lib/server/drafts/protocol-record';

/** The draft as a file that can be uploaded again, here or elsewhere. */
export const downloadDraft = query({
  name: 'download_draft',
  input: z.strictObject({ protocolId: z.string().min(1).max(64) }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async (_context, _input, { protocol, draft }) =>
    ok({ fileName: `${protocol.slug}-concept.json`, text: `${JSON.stringify(draft.document, null, 2)}\n` }),
});

/** A frozen version as a file: exactly the text that was hashed and that the councils decide on. */
export const downloadVersion = query({
  name: 'download_version',
  input: z.strictObject({ versionId: z.string().min(1).max(64) }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, { id, label }) => {
    const text = await documentOf(tx, id);
    return text === undefined
      ? fail({ code: 'not_found' })
      : ok({ fileName: `protocol-${label}.json`, text });
  },
});

/** Offers a text as a file to keep, never to show. */
export function asFile({ fileName, text }: { fileName: string; text: string }): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
