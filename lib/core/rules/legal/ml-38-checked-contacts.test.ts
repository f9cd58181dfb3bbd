import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { contact, source } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Contact } from '@/schemas/protocol';
import { invalid, valid } from './ml-38-checked-contacts.fixture';

const found = (contacts: Contact[], on = testDay) =>
  checkProtocol(protocolOf({ contacts }), { on }).filter(({ rule }) => rule === 'ML-38');
const phone = (id: string, checkedOn?: string) =>
  contact(id, { phone: '0800-2000', ...(checkedOn && { checkedOn }) });

it('wants a number to have been checked in the last twelve months', () => {
  expect(findingsOf('ML-38', valid)).toEqual([]);
  expect(findingsOf('ML-38', invalid)).toEqual(['vt']);
});

it('counts back from the day of judging, that day of last year included', () => {
  expect(found([phone('a', '2025-11-22')])).toEqual([]);
  expect(found([phone('a', '2025-11-21')])).toHaveLength(1);
  expect(found([phone('a', '2025-11-21')], '2026-11-21')).toEqual([]);
});

it('asks it of a link and an e-mail address too, and of nothing that cannot go old', () => {
  const link = contact('link', { href: 'https://school.example' });
  const mail = contact('mail', { email: 'info@school.example' });
  expect(found([contact('naam'), link]).map(({ where }) => where.entryId)).toEqual(['link']);
  expect(found([mail])).toHaveLength(1);
  expect(found([contact('leeg', { phone: ' ' })])).toEqual([]);
  expect(findingsOf('ML-38', protocolOf({ sources: [source('b', 'Boek')] }))).toEqual([]);
});

it('names each number that no numbering plan knows, and no other', () => {
  const numbers = [
    '0800-2000 (24/7)',
    '06-1234567',
    'via de directeur',
    '112',
    '0101234567 of 4321',
    'toestel 12',
  ];
  const all = numbers.map((words, index) => contact(`c${index}`, { phone: words, checkedOn: testDay }));
  expect(found(all).map(({ key, message }) => [key, message.slice(0, 40)])).toEqual([
    ['ML-38:contacts/c1:number', 'Bij contact "Contact c1" staat "06-12345'],
    ['ML-38:contacts/c5:number', 'Bij contact "Contact c5" staat "toestel '],
  ]);
});

it('says it once for all, with how many and the first names', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => phone(id));
  expect(found(many)).toEqual([
    expect.objectContaining({
      where: { collection: 'contacts', entryId: 'a' },
      message:
        '5 contacten zijn het afgelopen jaar niet gecontroleerd: Contact a, Contact b, Contact c en 2 andere. Kijk ze na en zet de datum erbij.',
    }),
  ]);
  expect(found([phone('a')])[0]?.message).toBe(
    '1 contact is het afgelopen jaar niet gecontroleerd: Contact a. Kijk het na en zet de datum erbij.',
  );
});
