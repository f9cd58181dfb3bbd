import { saversFrom } from '@/db/repositories/draft-saves';
import { findPeople, findPerson } from '@/db/repositories/people';
import type { DraftSummary } from '@/db/repositories/protocols';
import type { Reader } from '@/db/client';
import type { WriteContext } from '@/lib/server/door/context';

/** That somebody saved: who, and when. Colleagues in one draft see each other's names. */
export type SaveOfDraft = { personId: string; name: string; at: string };

/**
 * Who saved the draft since a revision, each with their last save, the newest first. The log begins with the release that
 * brought it: of what was saved before, who was last is known from the draft itself.
 */
export async function savesSince(tx: Reader, draft: DraftSummary, revision: number): Promise<SaveOfDraft[]> {
  if (revision >= draft.revision) return [];
  const logged = await saversFrom(tx, draft.protocolId, revision + 1);
  const saves = logged.length > 0 ? logged : [{ by: draft.changedBy, at: draft.changedAt }];
  const people = await findPeople(
    tx,
    saves.map(({ by }) => by),
  );
  return saves.map(({ by, at }) => ({ personId: by, name: people.get(by)?.name ?? '', at }));
}

/** The save that is being made now. */
export async function saveOf({ tx, actor, now }: WriteContext): Promise<SaveOfDraft> {
  const person = await findPerson(tx, actor.personId);
  return { personId: actor.personId, name: person?.name ?? '', at: now };
}
