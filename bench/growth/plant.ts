import type { Database, Writer } from '@/db/client';
import { insertBoard, insertCouncil } from '@/db/repositories/boards';
import { insertDraft, insertProtocol } from '@/db/repositories/protocols';
import { insertPublishedFile } from '@/db/repositories/published-files';
import { insertSession } from '@/db/repositories/sessions';
import { insertRequest, insertVersion, storeState } from '@/db/repositories/versions';
import { plantPerson } from '@/lib/testing/plant-person';
import { canonicalJson, contentHash } from '@/lib/server/basics/content-hash';
import { etagOf } from '@/lib/server/basics/seals';
import type { Role } from '@/schemas/people';
import type { Protocol } from '@/schemas/protocol';
import type { VersionState } from '@/schemas/version-state';

const at = '2026-01-01T00:00:00.000Z';
const day = '2026-01-01';

/** A board with one council, and somebody there with these roles who is signed in: the id of their session. */
export async function plantBoard(database: Database, board: string, roles: Role[]): Promise<string> {
  const sessionId = `session-${board}`;
  const now = new Date();
  await database.transaction(async (tx) => {
    await insertBoard(tx, {
      id: board,
      slug: board,
      name: `Stichting ${board}`,
      sectors: ['po'],
      createdAt: at,
    });
    await insertCouncil(tx, { id: `${board}-gmr`, boardId: board, name: 'GMR PO', sectors: ['po'] });
    const person = {
      id: `${board}-person`,
      boardId: board,
      name: 'Kim de Wit',
      email: `kim@${board}.example`,
    };
    await plantPerson(tx, { ...person, passwordHash: 'none', createdAt: at }, roles);
    const [seenAt, expiresAt] = [now.toISOString(), new Date(now.getTime() + 3_600_000).toISOString()];
    const holder = { personId: person.id, boardId: board };
    await insertSession(tx, { id: sessionId, ...holder, startedAt: seenAt, seenAt, expiresAt });
  });
  return sessionId;
}

export async function plantProtocol(
  tx: Writer,
  board: string,
  slug: string,
  draft: Protocol,
): Promise<string> {
  const protocolId = `${board}-${slug}`;
  await insertProtocol(tx, { id: protocolId, boardId: board, slug, createdAt: at });
  const changedBy = `${board}-person`;
  await insertDraft(tx, {
    protocolId,
    revision: 1,
    document: draft,
    changedAt: at,
    changedBy,
    authorIds: [],
  });
  return protocolId;
}

/** A version that its council consented to, published with these files, or still laid before it when there are none. */
export async function plantVersion(
  tx: Writer,
  board: string,
  protocolId: string,
  number: number,
  document: string,
  files: readonly { path: string; contentType: string; body: Buffer }[] | undefined,
): Promise<string> {
  const id = `${protocolId}-${number}`;
  const councilId = `${board}-gmr`;
  const isOpen = files === undefined;
  const state: VersionState = {
    status: isOpen ? 'submitted' : 'adopted',
    submittedOn: day,
    requests: [
      { councilId, answer: isOpen ? { status: 'pending' } : { status: 'consented', decidedOn: day } },
    ],
    ...(!isOpen && { adoptedOn: day }),
  };
  const words = { motives: 'De wet is nieuw.', consequences: 'Voor ieder.', measures: 'Scholing.' };
  await insertVersion(
    tx,
    {
      ...{ id, protocolId, number, label: `${number}.0`, document, contentHash: contentHash(document) },
      ...{
        title: `Meldcode ${number}`,
        ...words,
        authorIds: [],
        submittedAt: at,
        submittedBy: `${board}-person`,
      },
    },
    state,
  );
  await insertRequest(tx, id, state.requests[0]!, 0);
  if (!files) return id;
  for (const file of files)
    await insertPublishedFile(tx, { versionId: id, ...file, etag: etagOf(file.body) });
  const entry = `2026-01-${String(Math.min(28, number)).padStart(2, '0')}`;
  const published = {
    ...state,
    status: 'published',
    entryIntoForce: entry,
    evaluationBefore: '2030-01-01',
  } as const;
  await storeState(tx, id, published, 1);
  return id;
}

export const frozen = (protocol: Protocol): string => canonicalJson(protocol);
