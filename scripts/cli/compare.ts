import { changedLines, compareProtocols, type Change } from '@/lib/core/compare';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { readProtocol, reportUnreadable } from './read-protocol';

export async function compare({ files, json }: Arguments, io: Io): Promise<ExitCode> {
  const [oldFile = '', newFile = ''] = files;
  const before = await readProtocol(oldFile, io);
  if (!before.ok) return reportUnreadable(before.failure, json, io);
  const after = await readProtocol(newFile, io);
  if (!after.ok) return reportUnreadable(after.failure, json, io);
  const changes = compareProtocols(before.value, after.value);
  if (json) {
    io.out(`${JSON.stringify({ before: oldFile, after: newFile, changes }, null, 2)}\n`);
    return 0;
  }
  for (const change of changes) io.out(linesOf(change));
  const count = changes.length === 1 ? '1 wijziging' : `${changes.length} wijzigingen`;
  io.out(changes.length === 0 ? 'Er is niets veranderd.\n' : `${count}.\n`);
  return 0;
}

/** The sentence, and below it the lines of a long text that went and came. */
function linesOf(change: Change): string {
  const { gone, new: fresh } = changedLines(change);
  const below = [...gone.map((line) => `  was: ${line}`), ...fresh.map((line) => `  nu:  ${line}`)];
  return [change.sentence, ...below].map((line) => `${line}\n`).join('');
}
