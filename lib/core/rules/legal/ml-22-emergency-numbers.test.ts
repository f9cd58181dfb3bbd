import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { protocolOf } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Contact, GlobalExit } from '@/schemas/protocol';
import { contact, emergency, invalid, valid } from './ml-22-emergency-numbers.fixture';

const keys = (contacts: Contact[], globalExits: GlobalExit[] = []) =>
  checkProtocol(protocolOf({ contacts, globalExits }), { on: testDay })
    .filter(({ rule }) => rule === 'ML-22')
    .map(({ key }) => key);

it('misses both in an empty protocol', () => {
  expect(keys([])).toEqual(['ML-22:contacts:veilig-thuis', 'ML-22:contacts:112']);
  expect(keys(valid.contacts)).toEqual([]);
});

it('points at Veilig Thuis when it stands there without the number', () => {
  expect(keys(invalid.contacts)).toEqual(['ML-22:contacts/veilig-thuis:veilig-thuis']);
});

it.each(['0800-2000', '0800 – 2000', '08002000', '0800 2000 (dag en nacht)'])('reads "%s"', (phone) => {
  expect(keys([contact('veilig-thuis', 'Veilig Thuis Utrecht', phone), emergency])).toEqual([]);
});

it('does not take the number of the doctor there for it', () => {
  const doctor = contact('doctor', 'Vertrouwensarts', '0800-2000');
  expect(keys([doctor, emergency])).toEqual(['ML-22:contacts:veilig-thuis']);
});

it('takes a way out for danger that names 112, and no other number', () => {
  const exit = (label: string): GlobalExit => ({
    id: 'gevaar' as EntryId,
    kind: 'danger',
    label,
    text: '',
    contactIds: [],
    tags: [],
  });
  const [veiligThuis] = valid.contacts;
  expect(keys([veiligThuis!], [exit('Gevaar? Bel 112')])).toEqual([]);
  expect(keys([veiligThuis!], [exit('Bel 0112-3')])).toEqual(['ML-22:contacts:112']);
});
