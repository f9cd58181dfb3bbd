import { findSignedIn, storeSeen } from '@/db/repositories/sessions';
import type { Actor } from '@/lib/core/access';
import { noteFailure } from '@/lib/server/basics/note-failure';
import type { House } from '@/lib/server/door/context';

const MINUTE = 60_000;
export const SESSION_HOURS = 8;
const IDLE_MINUTES = 30;

/**
 * Who holds this session, now: roles as they are at this moment. Anonymous when the session ended, was idle for half
 * an hour, or the person left. Notes that it was seen, at most once a minute; this bookkeeping leaves no audit row, and
 * who reads is not kept out when it fails.
 */
export async function findActor(house: House, sessionId: string): Promise<Actor> {
  const moment = house.now();
  const now = moment.toISOString();
  const idleSince = new Date(moment.getTime() - IDLE_MINUTES * MINUTE).toISOString();
  const found = await house.database.read((tx) => findSignedIn(tx, sessionId, now, idleSince));
  if (!found) return { kind: 'anonymous' };
  const { session, person, roles } = found;
  if (moment.getTime() - Date.parse(session.seenAt) >= MINUTE) await noteSeen(house, sessionId, now);
  return { kind: 'person', personId: person.id, boardId: person.boardId, roles };
}

async function noteSeen(house: House, sessionId: string, now: string): Promise<void> {
  try {
    await house.database.note((tx) => storeSeen(tx, sessionId, now));
  } catch (error) {
    noteFailure(house.now(), 'noting that somebody was here', error);
  }
}
