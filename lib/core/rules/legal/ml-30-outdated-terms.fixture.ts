import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const valid = protocolOf({ chapters: [chapter('advies', 'Vraag advies aan Veilig Thuis.')] });
export const invalid = protocolOf({ chapters: [chapter('advies', 'Vraag advies aan het AMK.')] });
