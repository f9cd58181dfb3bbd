import { canBeSmaller } from '@/lib/server/basics/sendable';
import { etagOf } from '@/lib/server/basics/seals';
import type { Tell } from '@/lib/server/basics/told';
import type { Context } from '@/lib/server/door/context';
import { firstSent, type Publication } from '@/lib/server/making/first-sent';

/**
 * Compresses the files of a version once, before they are published. What cannot be done now is done when somebody asks
 * for the page: nothing fails for it.
 */
export async function keepForms(
  { work, forms, today }: Pick<Context, 'work' | 'forms' | 'today'>,
  boardId: string,
  publication: Publication,
  tell?: Tell,
): Promise<void> {
  const named = firstSent(publication, today).map((sent) => ({
    ...sent,
    seal: etagOf(sent.file.body),
  }));
  const kept = await Promise.all(named.map(({ seal, status }) => forms.find(seal, status)));
  // Style and script are the same for many versions. A picture or a zip is sent as it is: its form takes no time.
  const missing = named.filter(({ file }, index) => !kept[index] && canBeSmaller(file.contentType));
  const made = await work(boardId, 'makeForms', missing, tell);
  if (!made.ok) return;
  for (const [index, { etag, br, gzip }] of made.value.entries()) {
    const { seal, status } = missing[index]!;
    // Between processes a buffer becomes plain bytes.
    const bytes = { ...(br && { br: Buffer.from(br) }), ...(gzip && { gzip: Buffer.from(gzip) }) };
    await forms.keep(seal, status, { etag, ...bytes });
  }
}
