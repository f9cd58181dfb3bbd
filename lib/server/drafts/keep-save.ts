import { insertSave, lastSave, type SaveRow } from '@/db/repositories/draft-saves';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { contentHash } from '@/lib/server/basics/content-hash';
import type { WriteContext } from '@/lib/server/door/context';
import { sealOfSave } from '@/lib/server/door/edit-chain';
import type { Made } from './made';

/** Puts a save at the end of the log of its draft, sealed to the one before it. */
export async function keepSave(
  { tx, actor, now, auditKey }: WriteContext,
  protocolId: string,
  revision: number,
  document: Protocol,
  made: Made,
): Promise<SaveRow> {
  const operations = JSON.stringify(made.operations);
  const row = {
    ...{ protocolId, revision, at: now, by: actor.personId, saveId: made.saveId ?? null, kind: made.by },
    kinds: JSON.stringify(countKinds(made.operations)),
    digest: digestOf(made.operations),
    // As the row of the draft holds it: see the repository.
    document: contentHash(JSON.stringify(document)),
    reasons: made.reasons.length > 0 ? JSON.stringify(made.reasons) : null,
    prevSeal: (await lastSave(tx, protocolId))?.seal ?? '',
  };
  const save = { ...row, seal: sealOfSave(auditKey, row) };
  await insertSave(tx, { ...save, operations });
  return save;
}

/** Tells edits apart from others. */
export function digestOf(operations: readonly Operation[]): string {
  return contentHash(JSON.stringify(operations));
}

function countKinds(operations: readonly Operation[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of operations) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
