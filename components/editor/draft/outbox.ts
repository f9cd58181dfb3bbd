import { deviceStore, keyOf } from '@/components/ui/device-store';
import type { Left } from '@/lib/core/drafting';

/** Holds the edits of a draft on this device until the server has them. */
export type Outbox = {
  /** Whether the device really holds it: not in a private window, on a full disk, or when it is too much. */
  keep: (left: Left | undefined) => Promise<boolean>;
  /** Whether the device holds what was given last: signing out elsewhere empties it. */
  holds: () => Promise<boolean>;
  /** What earlier pages left behind, each handed over once. */
  takeUp: (take: (left: Left) => Promise<void>) => Promise<void>;
};

/** More than a day of typing; what is larger is not held, and the bar says that it waits. */
const MOST = 5000;
/** A page that is still open holds on to its own; one that was just closed lets go within this time. In milliseconds. */
const PATIENCE = 1500;

/** Touches the device only when it is used: the page is first drawn on the server. `page`: told apart from every other page that is open. */
export function browserOutbox(personId: string, protocolId: string, page: string): Outbox {
  const device = deviceStore('unsent');
  const own = keyOf(personId, protocolId, page);
  return {
    keep: async (left) => {
      await nextTask();
      if (left && sizeOf(left) <= MOST) return device.keep(own, left);
      await device.drop(own);
      return left === undefined;
    },
    holds: async () => (await device.get(own)) !== undefined,
    takeUp: async (take) => {
      // For as long as this page is open: nobody else takes up what it holds.
      void navigator.locks?.request(own, () => new Promise(() => {}));
      for (const [key, left] of await device.allOf(personId)) {
        if (key === own || !key.startsWith(keyOf(personId, protocolId, ''))) continue;
        await whenLeft(key, async () => {
          // Held by this page before it is let go: the two follow each other on the device.
          await take(left as Left);
          await device.drop(key);
        });
      }
    },
  };
}

/** What is held is copied at once, which takes as long as a frame: not in the one that shows the edit. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function sizeOf({ operations, clashes, setAside }: Left): number {
  return [{ operations }, ...clashes, ...setAside].reduce((sum, one) => sum + one.operations.length, 0);
}

async function whenLeft(key: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(key, { signal: AbortSignal.timeout(PATIENCE) }, work).catch(() => undefined);
}
