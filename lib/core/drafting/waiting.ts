import { compareProtocols } from '@/lib/core/compare';
import { applyOperation } from '@/lib/core/protocol';
import { actsIn } from './acts';
import type { DraftState } from './draft-state';

/** How many edits of this person the server does not have yet, as the person counts them. */
export function countWaiting({ sending, unsent }: Pick<DraftState, 'sending' | 'unsent'>): number {
  return actsIn([...sending, ...unsent]).length;
}

/** What waits for the server, in words: of each of the first `most` edits its sentences, none where it came to nothing. */
export function waitingInWords(
  { saved, sending, unsent }: Pick<DraftState, 'saved' | 'sending' | 'unsent'>,
  most: number,
): string[][] {
  let document = saved;
  return actsIn([...sending, ...unsent])
    .slice(0, most)
    .map((act) => {
      const before = document;
      for (const operation of act) {
        const applied = applyOperation(document, operation);
        if (applied.ok) document = applied.value.protocol;
      }
      return compareProtocols(before, document).map(({ sentence }) => sentence);
    });
}
