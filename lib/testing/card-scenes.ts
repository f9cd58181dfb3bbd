import type { CardOptions } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';
import { exampleEdition } from './example-edition';

const helpers = [
  { name: 'Samira de Vries', phone: '06-12345678', when: 'maandag tot en met donderdag' },
  { name: 'Jan Jansen' },
];

/** Every card that can be printed of a protocol: of a draft, of a version, and with the names of a school. */
export function cardsFor(protocol: Protocol): CardOptions[] {
  const kinds: CardOptions[] = [
    ...protocol.columns.map(({ id }) => ({ kind: 'role-card' as const, columnId: id })),
    { kind: 'pocket-card', sheet: 'single' },
    { kind: 'pocket-card', sheet: 'a4' },
    { kind: 'door-card', paper: 'a4' },
    { kind: 'door-card', paper: 'a5' },
    { kind: 'call-card' },
  ];
  const editions = [undefined, exampleEdition, { ...exampleEdition, helpers }];
  return kinds.flatMap((options) => editions.map((edition) => (edition ? { ...options, edition } : options)));
}
