import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';
import type { GlobalExit } from '@/schemas/protocol';

export const advice: GlobalExit = {
  id: 'advies' as EntryId,
  kind: 'advice',
  label: 'Advies? Bel Veilig Thuis',
  text: 'Bij elke stap, zonder namen.',
  contactIds: [],
  tags: [],
};

export const valid = protocolOf({ globalExits: [advice] });
export const invalid = protocolOf({});
