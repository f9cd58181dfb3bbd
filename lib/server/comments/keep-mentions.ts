import { deleteMentions, insertMention, mentionedBy } from '@/db/repositories/comments';
import { everAt } from '@/db/repositories/memberships';
import { mentionedIn } from '@/lib/core/comments';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { WriteContext } from '@/lib/server/door/context';
import { readersOf } from './readers';
import type { SubjectRecord } from './thread-record';

/**
 * Keeps who is mentioned in a comment, so that they are told. Who was mentioned in it before stays so; somebody who is
 * mentioned anew has to be able to read it. What looks like a mention of nobody here is words.
 */
export async function keepMentions(
  { tx, actor }: WriteContext,
  about: SubjectRecord,
  commentId: string,
  text: string,
): Promise<Result<true, Failure>> {
  const known = await everAt(tx, about.boardId, mentionedIn(text));
  const wanted = known.filter(({ id }) => id !== actor.personId);
  const before = await mentionedBy(tx, commentId);
  const added = wanted.filter(({ id }) => !before.includes(id));
  const readers = added.length === 0 ? [] : (await readersOf(tx, about)).map(({ id }) => id);
  const strangers = added.filter(({ id }) => !readers.includes(id));
  if (strangers.length > 0)
    return fail({
      code: 'invalid_input',
      problems: strangers.map(({ name }) => ({
        place: 'text',
        message: `${name} mag dit concept niet zien. Haal deze naam weg, of vraag de beheerder om een rol voor deze collega.`,
      })),
    });
  const gone = before.filter((personId) => !wanted.some(({ id }) => id === personId));
  if (gone.length > 0) await deleteMentions(tx, commentId, gone);
  for (const { id } of added) await insertMention(tx, commentId, id);
  return ok(true);
}
