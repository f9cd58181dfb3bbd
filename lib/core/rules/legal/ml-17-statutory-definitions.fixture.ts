import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';
import type { Definition } from '@/schemas/protocol';

export const domesticViolence: Definition = {
  id: 'huiselijk-geweld' as EntryId,
  term: 'Huiselijk geweld',
  text: richTextFrom(
    'Lichamelijk, geestelijk of seksueel geweld, of dreigen daarmee, door iemand uit de huiselijke kring.',
  ),
  examples: [],
  tags: ['domestic-violence'],
};

export const childAbuse: Definition = {
  id: 'kindermishandeling' as EntryId,
  term: 'Kindermishandeling',
  text: richTextFrom(
    'Wat ouders of anderen van wie een kind afhankelijk is, het actief of passief aandoen: fysiek, psychisch of seksueel, met ernstige schade of het gevaar daarvan.',
  ),
  examples: [],
  tags: ['child-abuse'],
};

export const valid = protocolOf({ definitions: [domesticViolence, childAbuse] });
export const invalid = protocolOf({ definitions: [domesticViolence] });
