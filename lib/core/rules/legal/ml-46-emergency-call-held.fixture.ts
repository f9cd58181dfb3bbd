import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const saying = (text: string) => protocolOf({ chapters: [chapter('h', text)] });

export const valid = saying('Direct gevaar? Bel meteen 112. Vertel het daarna aan de directeur.');
export const invalid = saying('Vraag eerst de directeur of je 112 mag bellen.');
