import { deviceStore } from '@/components/ui/device-store';
import { commentsOnDevice } from '@/components/ui/unsent-on-device';
import type { Unsent } from './talk-state';

/** Holds what somebody typed and did not send on this device, until they send it or throw it away. */
export type UnsentShelf = {
  keep: (key: string, unsent: Unsent) => void;
  drop: (key: string) => void;
  /** What earlier pages left. */
  all: () => Promise<[key: string, unsent: Unsent][]>;
};

export function browserShelf(personId: string, protocolId: string): UnsentShelf {
  const device = deviceStore('unsent');
  const own = `${commentsOnDevice(personId, protocolId)} `;
  return {
    keep: (key, unsent) => void device.keep(own + key, unsent),
    drop: (key) => void device.drop(own + key),
    all: async () =>
      (await device.allOf(personId))
        .filter(([key]) => key.startsWith(own))
        .map(([key, unsent]) => [key.slice(own.length), unsent as Unsent]),
  };
}
