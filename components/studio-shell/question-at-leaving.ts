import type { UnsentOnDevice } from '@/components/ui/unsent-on-device';
import { listed } from '@/lib/core/dutch';

/** What somebody hears who signs out while this device holds what was not sent; undefined: nothing would be gone. */
export function questionAtLeaving({ edits, comments }: UnsentOnDevice): string | undefined {
  const count = edits + comments;
  if (count === 0) return undefined;
  const things = listed(
    [
      ...(edits > 0 ? [edits === 1 ? '1 wijziging' : `${edits} wijzigingen`] : []),
      ...(comments > 0 ? [comments === 1 ? '1 reactie' : `${comments} reacties`] : []),
    ],
    'en',
  );
  const [stands, isSent, isGone] = count === 1 ? ['staat', 'is', 'is die'] : ['staan', 'zijn', 'zijn die'];
  const waysOut = [
    ...(edits > 0 ? ['Open het concept met internet: dan worden je wijzigingen verzonden.'] : []),
    ...(comments > 0 ? ['Een reactie verzend je in het concept met de knop Plaats.'] : []),
  ];
  return `Op dit apparaat ${stands} ${things} die nog niet ${isSent} verzonden. Als je uitlogt, ${isGone} weg. ${waysOut.join(' ')}`;
}
