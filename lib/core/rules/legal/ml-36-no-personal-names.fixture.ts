import { chapter } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const valid = protocolOf({
  chapters: [chapter('af', 'De naam van de aandachtsfunctionaris staat op de informatiekaart.')],
});
export const invalid = protocolOf({
  chapters: [chapter('af', 'Onze aandachtsfunctionaris is Marieke van Dijk.')],
});
