import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const saying = (text: string) => protocolOf({ chapters: [chapter('h', text)] });

export const valid = saying(
  'Zeg eerlijk dat je het niet geheim kunt houden, en vertel aan wie je het vertelt.',
);
export const invalid = saying('Beloof de leerling dat je het niemand vertelt.');
