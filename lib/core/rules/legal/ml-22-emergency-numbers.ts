import { dialledIn, numbersIn } from '@/lib/core/text';
import type { Contact, Protocol } from '@/schemas/protocol';
import { addEmergencyNumber } from '../fixes/add-contact';
import { municipalDuty, practice } from '../grounds';
import type { Problem, Rule } from '../rule';

const NUMBER = '08002000';
const numbersOf = ({ phone }: Contact) => numbersIn(phone ?? '');

export const emergencyNumbers: Rule = {
  id: 'ML-22',
  title: 'Veilig Thuis en 112 staan erin',
  why: 'In nood zoekt niemand een nummer op.',
  severity: 'warns',
  grounds: [...practice('bereikbaarheid van Veilig Thuis'), ...municipalDuty('art. 4.1.1 lid 2')],
  exception: 'reason',
  fix: addEmergencyNumber,
  check: (protocol) => [...ofVeiligThuis(protocol), ...ofEmergency(protocol), ...wrongNumbers(protocol)],
};

function ofVeiligThuis({ contacts }: Protocol): Problem[] {
  const all = contacts.filter(({ kind }) => kind === 'veilig-thuis');
  const [first] = all;
  if (all.some((contact) => numbersOf(contact).includes(NUMBER))) return [];
  const where = { collection: 'contacts' as const, ...(first && { entryId: first.id }) };
  const message = first
    ? `Bij contact "${first.name}" staat het nummer 0800-2000 niet. Dat is dag en nacht bereikbaar.`
    : 'Veilig Thuis staat niet bij de contacten. Zet het nummer erbij: 0800-2000.';
  return [{ where, subject: 'veilig-thuis', fixCase: { of: 'number', whose: 'veilig-thuis' }, message }];
}

/** An exit for danger that names 112 is enough: it stands on every page. */
function ofEmergency({ contacts, globalExits }: Protocol): Problem[] {
  const isContact = contacts.some((contact) => numbersOf(contact)[0] === '112');
  const isExit = globalExits.some(
    ({ kind, label, text }) => kind === 'danger' && /\b112\b/.test(`${label} ${text}`),
  );
  if (isContact || isExit) return [];
  const message = '112 staat niet bij de contacten. Wie direct gevaar ziet, moet meteen kunnen bellen.';
  return [
    { where: { collection: 'contacts' }, subject: '112', fixCase: { of: 'number', whose: '112' }, message },
  ];
}

const callsAnother = ({ phone }: Contact) => ![undefined, '112'].includes(dialledIn(phone ?? ''));

/** A contact called 112 that rings somebody else. */
function wrongNumbers({ contacts }: Protocol): Problem[] {
  return contacts
    .filter((contact) => /(?<!\d)112(?!\d)/.test(contact.name) && callsAnother(contact))
    .map(({ id, name, phone }) => ({
      where: { collection: 'contacts', entryId: id },
      subject: 'wrong-number',
      fixable: false,
      message: `Bij contact "${name}" staat een ander nummer: ${phone}. Zet er 112 bij.`,
    }));
}
