import { richTextFrom } from '@/lib/core/rich-text';
import { signalList } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

const signals = ['is vaak bang', 'komt moe op school'];
const caution = richTextFrom('Eén signaal bewijst niets. Zonder signalen kan er toch iets aan de hand zijn.');

export const valid = protocolOf({ signalLists: [signalList('lijst-4-12', signals, { caution })] });
export const invalid = protocolOf({ signalLists: [signalList('lijst-4-12', signals)] });
