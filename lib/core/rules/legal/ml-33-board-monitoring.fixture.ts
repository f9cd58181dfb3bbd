import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

const text = 'Elke school telt één keer per jaar hoe vaak zij advies vroeg of meldde. Zonder namen.';

export const valid = protocolOf({ chapters: [chapter('volgen', text, { tags: ['board-monitoring'] })] });
export const invalid = protocolOf({ chapters: [chapter('volgen', '', { tags: ['board-monitoring'] })] });
