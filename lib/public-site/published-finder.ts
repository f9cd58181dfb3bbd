import { z } from 'zod';
import { findBoardBySlug } from '@/db/repositories/boards';
import { findProtocolBySlug } from '@/db/repositories/protocols';
import { versionsOf } from '@/db/repositories/versions';
import { fail, ok } from '@/lib/core/result';
import { openQuery } from '@/lib/server/door/command';
import type { House } from '@/lib/server/door/context';
import { findPublished } from '@/lib/server/versions/publish';

/** A published version of one protocol: enough to say whether it is in force. */
export type PublishedVersion = { number: number; label: string; entryIntoForce: string };

/** How the public site learns what there is. */
export type PublishedFinder = {
  /** Every published version; empty when board or protocol does not exist or nothing was published. */
  versions: (boardSlug: string, protocolSlug: string) => Promise<PublishedVersion[]>;
  /** One file of a version; undefined when it has no such file. */
  file: (
    boardSlug: string,
    protocolSlug: string,
    number: number,
    path: string,
  ) => Promise<{ contentType: string; body: Uint8Array } | undefined>;
};

/** The published versions of a protocol, by its public address. */
export const findPublishedVersions = openQuery({
  name: 'find_published_versions',
  openBecause: 'what is published is for everyone, without an account and without a trace (PR-05, PR-14)',
  input: z.strictObject({ boardSlug: z.string().max(60), protocolSlug: z.string().max(60) }),
  find: async ({ tx }, { boardSlug, protocolSlug }) => {
    const board = await findBoardBySlug(tx, boardSlug);
    const protocol = board && (await findProtocolBySlug(tx, board.id, protocolSlug));
    return protocol ? ok(protocol) : fail({ code: 'not_found' });
  },
  do: async ({ tx }, _input, protocol) => {
    const versions = await versionsOf(tx, protocol.id);
    return ok(
      versions.flatMap(({ number, label, state }): PublishedVersion[] => {
        const published = state.status === 'published' && state.entryIntoForce !== undefined;
        return published ? [{ number, label, entryIntoForce: state.entryIntoForce ?? '' }] : [];
      }),
    );
  },
});

/** Asks the database, through the one door, as somebody who is not signed in. */
export function finderOf(house: House): PublishedFinder {
  const nobody = { kind: 'anonymous' } as const;
  return {
    versions: async (boardSlug, protocolSlug) => {
      const found = await findPublishedVersions.run(house, nobody, { boardSlug, protocolSlug });
      return found.ok ? found.value : [];
    },
    file: async (boardSlug, protocolSlug, number, path) => {
      const found = await findPublished.run(house, nobody, { boardSlug, protocolSlug, number, path });
      return found.ok ? found.value : undefined;
    },
  };
}
