import { contact, globalExit } from '@/lib/testing/build-entries';
import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';

const home = route('thuis', [step('stap-1', [action('noteren', 'col-a')], { kinds: ['signal'] })]);
const numbers = [contact('c-112', { name: 'Alarmnummer', kind: 'emergency', phone: '112' })];

export const valid = protocolOf({
  routes: [home],
  contacts: numbers,
  globalExits: [
    globalExit('gevaar', {
      label: 'Direct gevaar? Bel 112',
      contactIds: ['c-112' as EntryId],
      deadline: { term: { kind: 'direct' } },
    }),
  ],
});

export const invalid = protocolOf({ routes: [home], contacts: numbers });
