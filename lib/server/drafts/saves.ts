import { findPeople, findPerson } from '@/db/repositories/people';
import { savesBetween } from '@/db/repositories/revisions';
import type { DraftSummary } from '@/db/repositories/protocols';
import type { Reader } from '@/db/client';
import type { WriteContext } from '@/lib/server/door/context';

/** That somebody saved: who, and when. Colleagues in one draft see each other's names. */
export type SaveOfDraft = { personId: string; name: string; at: string };

/** More saves than anybody misses while they work; who saved before that is not named. */
const MOST = 200;

/** Who saved the draft since a revision, each with their last save. */
export async function savesSince(tx: Reader, draft: DraftSummary, revision: number): Promise<SaveOfDraft[]> {
  if (revision >= draft.revision) return [];
  const { protocolId, changedBy, changedAt } = draft;
  const earlier = await savesBetween(tx, protocolId, revision + 1, draft.revision, MOST);
  const last = new Map<string, string>();
  for (const save of [{ changedBy, changedAt }, ...earlier])
    if (!last.has(save.changedBy)) last.set(save.changedBy, save.changedAt);
  const people = await findPeople(tx, [...last.keys()]);
  return [...last].map(([personId, at]) => ({ personId, name: people.get(personId)?.name ?? '', at }));
}

/** The save that is being made now. */
export async function saveOf({ tx, actor, now }: WriteContext): Promise<SaveOfDraft> {
  const person = await findPerson(tx, actor.personId);
  return { personId: actor.personId, name: person?.name ?? '', at: now };
}
