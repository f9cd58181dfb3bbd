import { momentInDutch } from '@/lib/core/dutch';
import { findingInDutch, openInDutch } from '@/lib/core/replay';
import type { VerifiedBoard } from '@/lib/server/house/backup/verify-file';

/**
 * Prints what was found at each board. A head that was kept belongs to one of them: it is missing when none has it.
 * Gives whether everything is as its log says.
 */
export function tellBoards(boards: VerifiedBoard[], hasHead = false): boolean {
  const isKept = boards.some(({ keptAt }) => keptAt !== undefined);
  let isSound = true;
  for (const { name, rows, lastAt, head, keptAt, open, findings } of boards) {
    const told = findings.filter(({ kind }) => kind !== 'head_missing');
    const last = lastAt === undefined ? '' : `, de laatste van ${momentInDutch(lastAt)}`;
    console.log(`\n${name}: ${rows} regels in het logboek${last}.`);
    for (const finding of told) console.log(`  ✗ ${findingInDutch(finding)}`);
    if (told.length === 0) console.log('  ✓ Alles is zoals het logboek zegt.');
    if (keptAt !== undefined) console.log(`  ✓ De bewaarde controlecode hoort bij regel ${keptAt}.`);
    if (open > 0) console.log(`  ${openInDutch(open)}`);
    console.log(`  Controlecode nu: ${head}`);
    isSound &&= told.length === 0;
  }
  if (!hasHead || isKept) return isSound;
  console.log(`\n✗ ${findingInDutch({ kind: 'head_missing' })}`);
  return false;
}
