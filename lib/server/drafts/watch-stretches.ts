import type { House } from '@/lib/server/door/context';
import { noteFailure } from '@/lib/server/basics/note-failure';
import { endStretches } from './stretches';

const EVERY_MS = 60_000;

/**
 * Ends every stretch of edits after a rest, as long as the server runs: at once those that an earlier run left open, and
 * all of them when it stops.
 */
export async function watchStretches(house: House): Promise<{ stop: () => Promise<void> }> {
  await endStretches(house, { all: true });
  // What cannot be written now is written a minute later, before the next act on that draft, or at the next start.
  const orNote = (ending: Promise<void>) =>
    ending.catch((error: unknown) => noteFailure(house.now(), 'edit_draft', error));
  const timer = setInterval(() => void orNote(endStretches(house)), EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await orNote(endStretches(house, { all: true }));
    },
  };
}
