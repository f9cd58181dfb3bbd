import type { House } from '@/lib/server/door/context';
import { findPublicSchools, findSchoolFile, type PublicSchool } from '@/lib/server/versions/school-files';
import {
  findPublished,
  findPublishedFacts,
  findPublishedState,
  findPublishedVersions,
  findWithdrawnVersions,
  type PublishedVersion,
  type WithdrawnVersion,
} from '@/lib/server/versions/published';

/** How the public site learns what there is. */
export type PublishedFinder = {
  /** Another text whenever a version was published or taken back, or a school changed, at whatever board. */
  state: () => Promise<string>;
  /** Every published version; empty when board or protocol does not exist or nothing was published. */
  versions: (boardSlug: string, protocolSlug: string) => Promise<PublishedVersion[]>;
  /** Every version that was published and taken back before its day. */
  withdrawn: (boardSlug: string, protocolSlug: string) => Promise<WithdrawnVersion[]>;
  /** The schools of a board, by name. */
  schools: (boardSlug: string) => Promise<PublicSchool[]>;
  /** One file of a version with the names of a school on it. Waits while it is made. */
  ofSchool: (
    boardSlug: string,
    schoolSlug: string,
    protocolSlug: string,
    number: number,
    path: string,
  ) => Promise<{ contentType: string; body: Uint8Array; etag: string } | undefined>;
  /** What is known of one file of a version, without reading it. `seal` is `etagOf` its bytes. */
  about: (
    boardSlug: string,
    protocolSlug: string,
    number: number,
    path: string,
  ) => Promise<{ contentType: string; seal: string } | undefined>;
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
    state: async () => {
      const found = await findPublishedState.run(house, nobody, {});
      if (!found.ok) throw new Error(`what is published cannot be read: ${found.failure.code}`);
      return found.value;
    },
    versions: async (boardSlug, protocolSlug) => {
      const found = await findPublishedVersions.run(house, nobody, { boardSlug, protocolSlug });
      return found.ok ? found.value : [];
    },
    withdrawn: async (boardSlug, protocolSlug) => {
      const found = await findWithdrawnVersions.run(house, nobody, { boardSlug, protocolSlug });
      return found.ok ? found.value : [];
    },
    schools: async (boardSlug) => {
      const found = await findPublicSchools.run(house, nobody, { boardSlug });
      return found.ok ? found.value : [];
    },
    ofSchool: async (boardSlug, schoolSlug, protocolSlug, number, path) => {
      const asked = { boardSlug, schoolSlug, protocolSlug, number, path };
      const found = await findSchoolFile.run(house, nobody, asked);
      if (!found.ok && found.failure.code !== 'not_found')
        throw new Error(`a file of a school cannot be made: ${found.failure.code}`);
      return found.ok ? found.value : undefined;
    },
    about: async (boardSlug, protocolSlug, number, path) => {
      const found = await findPublishedFacts.run(house, nobody, { boardSlug, protocolSlug, number, path });
      return found.ok ? { contentType: found.value.contentType, seal: found.value.etag } : undefined;
    },
    file: async (boardSlug, protocolSlug, number, path) => {
      const found = await findPublished.run(house, nobody, { boardSlug, protocolSlug, number, path });
      return found.ok ? found.value : undefined;
    },
  };
}
