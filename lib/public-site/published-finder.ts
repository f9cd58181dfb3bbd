import type { House } from '@/lib/server/door/context';
import {
  findPublished,
  findPublishedVersions,
  findWithdrawnVersions,
  type PublishedVersion,
  type WithdrawnVersion,
} from '@/lib/server/versions/published';

/** How the public site learns what there is. */
export type PublishedFinder = {
  /** Every published version; empty when board or protocol does not exist or nothing was published. */
  versions: (boardSlug: string, protocolSlug: string) => Promise<PublishedVersion[]>;
  /** Every version that was published and taken back before its day. */
  withdrawn: (boardSlug: string, protocolSlug: string) => Promise<WithdrawnVersion[]>;
  /** One file of a version; undefined when it has no such file. */
  file: (
    boardSlug: string,
    protocolSlug: string,
    number: number,
    path: string,
  ) => Promise<{ contentType: string; body: Uint8Array } | undefined>;
};

/** Asks the database, through the one door, as somebody who is not signed in. */
export function finderOf(house: House): PublishedFinder {
  const nobody = { kind: 'anonymous' } as const;
  return {
    versions: async (boardSlug, protocolSlug) => {
      const found = await findPublishedVersions.run(house, nobody, { boardSlug, protocolSlug });
      return found.ok ? found.value : [];
    },
    withdrawn: async (boardSlug, protocolSlug) => {
      const found = await findWithdrawnVersions.run(house, nobody, { boardSlug, protocolSlug });
      return found.ok ? found.value : [];
    },
    file: async (boardSlug, protocolSlug, number, path) => {
      const found = await findPublished.run(house, nobody, { boardSlug, protocolSlug, number, path });
      return found.ok ? found.value : undefined;
    },
  };
}
