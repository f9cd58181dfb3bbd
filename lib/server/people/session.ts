import { findSignedIn, storeSeen } from '@/db/repositories/sessions';
import type { Actor } from '@/lib/core/access';
import { noteFailure } from '@/lib/server/basics/note-failure';
import type { House } from '@/lib/server/door/context';

const MINUTE = 60_000;
export const SESSION_HOURS = 8;
const IDLE_MINUTES = 30;

/**
 * Who holds this session, now: roles as they are at this moment. Anonymous when the session ended, was idle for half
 * an hour, or the person left the board where they work in it. Asked for what a page does by itself: that is nobody who is seen.
 */
export async function findHolder(house: House, sessionId: string): Promise<Actor> {
  return (await find(house, sessionId)).actor;
}

/**
 * The same for what a person does. Notes that they were seen, at most once a minute; this
 * bookkeeping leaves no audit row, and who reads is not kept out when it fails.
 */
export async function findActor(house: House, sessionId: string): Promise<Actor> {
  const { actor, seenAt, moment } = await find(house, sessionId);
  if (seenAt !== undefined && moment.getTime() - Date.parse(seenAt) >= MINUTE)
    await noteSeen(house, sessionId, moment.toISOString());
  return actor;
}

async function find(
  house: House,
  sessionId: string,
): Promise<{ actor: Actor; seenAt?: string; moment: Date }> {
  const moment = house.now();
  const now = moment.toISOString();
  const idleSince = new Date(moment.getTime() - IDLE_MINUTES * MINUTE).toISOString();
  const found = await house.database.read((tx) => findSignedIn(tx, sessionId, now, idleSince));
  if (!found) return { actor: { kind: 'anonymous' }, moment };
  const { session, person, roles } = found;
  const actor: Actor = { kind: 'person', personId: person.id, boardId: session.boardId, roles };
  return { actor, seenAt: session.seenAt, moment };
}

async function noteSeen(house: House, sessionId: string, now: string): Promise<void> {
  try {
    await house.database.note((tx) => storeSeen(tx, sessionId, now));
  } catch (error) {
    noteFailure(house.now(), 'noting that somebody was here', error);
  }
}
