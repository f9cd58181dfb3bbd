import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const saying = (text: string) => protocolOf({ chapters: [chapter('h', text)] });

export const valid = saying('Bespreek je zorgen alleen met de aandachtsfunctionaris, niet in de teamapp.');
export const invalid = saying('Zet de naam van de leerling in de groepsapp.');
