import { deviceStore, keyOf } from '@/components/ui/device-store';
import type { HeldUndo } from '@/lib/core/drafting';

/** Holds the way back of this person in a draft on this device: after a reload, a crash, or the next day. */
export type UndoShelf = {
  /** Keeps what `held` gives, a moment later; what follows in that moment is kept with it. */
  keep: (held: () => HeldUndo | undefined) => void;
  /** What was kept last, by whichever page of this person. */
  read: () => Promise<HeldUndo | undefined>;
};

/** Writing it takes longer than a frame: not after each keystroke. */
const MOMENT_MS = 700;

/** Signing out takes it away, with all of this person that waits there. */
export function browserUndoShelf(personId: string, protocolId: string): UndoShelf {
  const device = deviceStore('undo');
  const key = keyOf(personId, protocolId);
  let waiting: (() => HeldUndo | undefined) | undefined;
  function write() {
    if (!waiting) return;
    const held = waiting();
    waiting = undefined;
    void (held ? device.keep(key, held) : device.drop(key));
  }
  return {
    keep: (held) => {
      if (!waiting) setTimeout(write, MOMENT_MS);
      waiting = held;
    },
    read: async () => {
      // A page that goes away in that moment still writes.
      window.addEventListener('pagehide', write);
      return (await device.get(key)) as HeldUndo | undefined;
    },
  };
}
