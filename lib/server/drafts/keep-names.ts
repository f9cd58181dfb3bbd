import { anchorsAbout, storeThing } from '@/db/repositories/threads';
import type { Writer } from '@/db/client';
import { keyOf, thingsIn } from '@/lib/core/comments';
import type { Protocol } from '@/schemas/protocol';

/** Comments stay findable when what they hang on goes: under the name that it had. */
export async function keepNamesOfWhatGoes(
  tx: Writer,
  protocolId: string,
  before: Protocol,
  after: Protocol,
): Promise<void> {
  const threads = await anchorsAbout(tx, { kind: 'draft', protocolId });
  if (threads.length === 0) return;
  const [had, has] = [thingsIn(before), thingsIn(after)];
  for (const { id, anchor, thing } of threads) {
    const name = had.get(keyOf(anchor));
    if (name !== undefined && name !== thing && !has.has(keyOf(anchor))) await storeThing(tx, id, name);
  }
}
