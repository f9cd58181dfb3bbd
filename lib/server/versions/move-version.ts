import type { Writer } from '@/db/client';
import { insertPublishedFile } from '@/db/repositories/published-files';
import {
  findVersion,
  insertRequest,
  insertWithdrawal,
  storeAnswer,
  storeState,
  type WholeVersion,
} from '@/db/repositories/versions';
import type { Person } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { transition, type VersionEffect, type VersionEvent } from '@/lib/core/lifecycle';
import { assertNever, fail, ok, type Result } from '@/lib/core/result';
import type { VersionState } from '@/schemas/version-state';
import type { Done } from '@/lib/server/door/command';
import { etagOf, hashOfFile } from '@/lib/server/basics/seals';
import type { PublicFile } from '@/lib/server/making/edition';

type Here = { tx: Writer; actor: Person; now: string };

/** Finds a version of whatever board; `may` decides whether this person sees it. */
export async function findVersionRecord(
  { tx }: Pick<Here, 'tx'> | { tx: Parameters<typeof findVersion>[0] },
  versionId: string,
): Promise<Result<WholeVersion, Failure>> {
  const version = await findVersion(tx, versionId);
  return version ? ok(version) : fail({ code: 'not_found' });
}

/**
 * Moves a version by one event and carries out the effects. Takes the revision that was seen: a stale one is a
 * `conflict`. `files` are what publication puts on the public site.
 */
export async function moveVersion(
  here: Here,
  version: WholeVersion,
  revision: number,
  event: VersionEvent,
  files: PublicFile[] = [],
): Promise<Result<Done<{ revision: number }>, Failure>> {
  if (version.revision !== revision) return fail({ code: 'conflict', revision: version.revision });
  const moved = transition(version.state, event);
  if (!moved.ok) return moved;
  await carryOut(here, version.id, moved.value.version, moved.value.effects, files);
  // What is published has a row that never changes again: taking it back is a row of its own.
  const isPublished = version.state.status === 'published';
  if (!isPublished && !(await storeState(here.tx, version.id, moved.value.version, revision))) {
    return fail({ code: 'conflict', revision: version.revision });
  }
  const { by: _by, today: _today, ...detail } = { today: '', ...event };
  const hashes = Object.fromEntries(files.map(({ path, body }) => [path, hashOfFile(body)]));
  return ok({
    value: { revision: revision + 1 },
    audit: {
      boardId: version.boardId,
      subject: version.id,
      detail: {
        ...detail,
        contentHash: version.contentHash,
        ...(files.length > 0 && { files: hashes }),
      },
    },
  });
}

/** Does what a lifecycle step asks for. */
export async function carryOut(
  { tx, actor, now }: Here,
  versionId: string,
  state: VersionState,
  effects: VersionEffect[],
  files: PublicFile[],
): Promise<void> {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'ask_council': {
        const position = state.requests.findIndex(({ councilId }) => councilId === effect.councilId);
        await insertRequest(tx, versionId, state.requests[position]!, position);
        break;
      }
      case 'record_answer':
      case 'void_request': {
        const request = state.requests.find(({ councilId }) => councilId === effect.councilId)!;
        await storeAnswer(tx, versionId, request, actor.personId, now);
        break;
      }
      case 'publish_files':
        for (const { path, contentType, body } of files) {
          const bytes = Buffer.from(body);
          await insertPublishedFile(tx, { versionId, path, contentType, body: bytes, etag: etagOf(bytes) });
        }
        break;
      case 'withdraw_files':
        await insertWithdrawal(tx, {
          versionId,
          withdrawnOn: state.withdrawnOn ?? '',
          because: state.withdrawnBecause ?? '',
        });
        break;
      default:
        assertNever(effect);
    }
  }
}
