import type { Writer } from '@/db/client';
import { forgetSaves } from '@/db/repositories/draft-saves';
import {
  lastRevisions,
  pointsBetween,
  removeSessions,
  sessionsUntil,
  storeSession,
} from '@/db/repositories/draft-history';
import { forgetRevisions, revisionsUntil } from '@/db/repositories/revisions';
import { findStretch } from '@/db/repositories/stretches';
import { joinedByDay } from '@/lib/core/history';
import { keptByHourSince, keptWholeSince, thinOut } from './thin-out';

/**
 * Forgets what is too much of a draft: sessions of before a month become one a day, earlier texts between the points are
 * thinned out, and of the log the saves of before a month go, but never one that the audit does not tell of yet.
 */
export async function thinOutDraft(tx: Writer, protocolId: string, now: string): Promise<void> {
  await joinOldSessions(tx, protocolId, keptByHourSince(now));
  const points = await pointsBetween(tx, protocolId, 1, Number.MAX_SAFE_INTEGER);
  const held = new Set([...(await lastRevisions(tx, protocolId)), ...points.map(({ revision }) => revision)]);
  const old = await revisionsUntil(tx, protocolId, keptWholeSince(now));
  await forgetRevisions(
    tx,
    protocolId,
    thinOut(old, now).filter((revision) => !held.has(revision)),
  );
  const open = await findStretch(tx, protocolId);
  if (open) await forgetSaves(tx, protocolId, keptByHourSince(now), open.firstRevision);
}

async function joinOldSessions(tx: Writer, protocolId: string, moment: string): Promise<void> {
  const old = await sessionsUntil(tx, protocolId, moment);
  const joined = joinedByDay(old);
  if (joined.length === old.length) return;
  const before = new Map(old.map((session) => [session.first, session.last]));
  const changed = joined.filter(({ first, last }) => before.get(first) !== last);
  const kept = new Set(joined.map(({ first }) => first));
  await removeSessions(
    tx,
    protocolId,
    old.map(({ first }) => first).filter((first) => !kept.has(first)),
  );
  for (const session of changed) await storeSession(tx, protocolId, session);
}
