import { createStore, type Store } from '@/components/ui/create-store';
import { deviceStore, keyOf } from '@/components/ui/device-store';
import type { Aside } from '@/lib/core/drafting';

/** A text that this person wrote or saw and that does not stand in the draft. `at` in milliseconds. */
export type UnchosenText = { about: string; text: string; who: string; at: number };

export type Unchosen = {
  texts: Store<readonly UnchosenText[]>;
  keep: (texts: readonly Omit<UnchosenText, 'at'>[]) => void;
  /** What an earlier page kept. */
  read: () => Promise<void>;
};

/** More texts than anybody looks back for; the oldest goes first. */
const MOST = 60;

/** On this device, per person and draft; signing out empties it. Without a device they live as long as the page. */
export function unchosenTexts(
  now: () => number,
  device?: { personId: string; protocolId: string },
): Unchosen {
  const texts = createStore<readonly UnchosenText[]>([]);
  const key = device && keyOf(device.personId, 'not chosen', device.protocolId);
  return {
    texts,
    keep: (added) => {
      const at = now();
      texts.set((all) => [...added.map((one) => ({ ...one, at })), ...all].slice(0, MOST));
      if (key) void deviceStore('unsent').keep(key, texts.get());
    },
    read: async () => {
      const kept = key && (await deviceStore('unsent').get(key));
      if (!Array.isArray(kept)) return;
      const isThere = (all: readonly UnchosenText[], one: UnchosenText) =>
        all.some(({ at, text }) => at === one.at && text === one.text);
      texts.set((all) =>
        [...all, ...(kept as UnchosenText[]).filter((one) => !isThere(all, one))].slice(0, MOST),
      );
    },
  };
}

/** What this person lets go of. */
export function unchosenOf({ texts, gone }: Aside): Omit<UnchosenText, 'at'>[] {
  return texts.map((text) => ({ about: gone?.title ?? '', text, who: 'Jij' }));
}
