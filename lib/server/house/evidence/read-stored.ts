import { everybodyAt } from '@/db/repositories/roles';
import { findPublishedFile, publishedPathsOf } from '@/db/repositories/published-files';
import { allSchoolsOf } from '@/db/repositories/schools';
import {
  documentOf,
  findVersion,
  recordingsOf,
  versionIdsAt,
  type WholeVersion,
} from '@/db/repositories/versions';
import type { Reader } from '@/db/client';
import type { Stored, StoredPerson, StoredSchool, StoredVersion } from '@/lib/core/replay';
import { contentHash } from '@/lib/server/basics/content-hash';
import { etagOf, hashOfFile, sealOfVersion } from '@/lib/server/basics/seals';
import type { Pause } from './pause';
import { readDrafts } from './read-drafts';

/** Reads what stands in the rows of a board, and computes every hash anew: one document or file at a time. */
export async function readStored(tx: Reader, boardId: string, key: Buffer, pause: Pause): Promise<Stored> {
  const versions: StoredVersion[] = [];
  for (const id of await versionIdsAt(tx, boardId)) {
    const version = await findVersion(tx, id);
    if (version) versions.push(await readVersion(tx, version, pause));
  }
  const people = (await everybodyAt(tx, boardId)).map(
    ({ person: { id, name }, roles, waiting, since, isHere }): StoredPerson => ({
      ...{ id, name, roles, waiting, since },
      left: !isHere,
    }),
  );
  const schools = (await allSchoolsOf(tx, boardId)).map(
    ({ id, slug, brin, name, sector, street, place, removedAt }): StoredSchool => ({
      ...{ id, slug, brin, name, sector, street, place },
      removed: removedAt !== null,
    }),
  );
  return { versions, people, schools, drafts: await readDrafts(tx, boardId, key, pause) };
}

async function readVersion(tx: Reader, version: WholeVersion, pause: Pause): Promise<StoredVersion> {
  await pause();
  const { id, protocolId, number, label, submittedAt, submittedBy, state, revision } = version;
  const recorded = (await recordingsOf(tx, id))
    .filter(({ recordedBy, recordedAt }) => recordedBy !== null || recordedAt !== null)
    .map(({ councilId, recordedBy, recordedAt }) => [councilId, { by: recordedBy, at: recordedAt }] as const);
  const files: StoredVersion['files'] = {};
  for (const path of await publishedPathsOf(tx, id)) {
    await pause();
    const file = await findPublishedFile(tx, id, path);
    if (file) files[path] = { hash: hashOfFile(file.body), fitsEtag: file.etag === etagOf(file.body) };
  }
  return {
    ...{ id, protocolId, number, label, submittedAt, submittedBy, state, revision },
    contentHash: version.contentHash,
    documentHash: contentHash((await documentOf(tx, id)) ?? ''),
    seal: sealOfVersion(version),
    recorded: Object.fromEntries(recorded),
    files,
  };
}
