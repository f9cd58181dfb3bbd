import { listed } from '@/lib/core/dutch';
import { numbersIn } from '@/lib/core/text';
import type { Contact } from '@/schemas/protocol';
import { practice } from '../grounds';
import type { Problem, Rule } from '../rule';

/** One finding for all of them: one goes through the list once a year, not number by number. */
export const checkedContacts: Rule = {
  id: 'ML-38',
  title: 'Nummers en links zijn het afgelopen jaar gecontroleerd',
  why: 'Een oud nummer kost tijd die een kind niet heeft.',
  severity: 'advises',
  grounds: practice('jaarlijks nakijken'),
  exception: 'reason',
  check: ({ contacts }, { on }) => {
    const yearAgo = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
    const old = contacts.filter((contact) => canGoOld(contact) && (contact.checkedOn ?? '') < yearAgo);
    const [first] = old;
    const stale = first ? [{ where: whereOf(first), message: messageFor(old) }] : [];
    return [...stale, ...contacts.filter(isOfNoPlan).map(unknownNumber)];
  },
};

const whereOf = ({ id }: Contact) => ({ collection: 'contacts' as const, entryId: id });

/** With a digit too few or too many, nobody answers. */
function isOfNoPlan({ phone = '' }: Contact): boolean {
  return /\d/.test(phone) && numbersIn(phone).length === 0;
}

function unknownNumber(contact: Contact): Problem {
  return {
    where: whereOf(contact),
    subject: 'number',
    message: `Bij contact "${contact.name}" staat "${contact.phone}". Zo'n telefoonnummer kennen we niet: kijk na of er een cijfer mist of te veel is.`,
  };
}

function canGoOld({ phone, href, email }: Contact): boolean {
  return [phone, href, email].some((way) => (way ?? '').trim() !== '');
}

function messageFor(old: readonly Contact[]): string {
  const names = old.slice(0, 3).map(({ name }) => name.trim() || 'een contact zonder naam');
  const more = old.length > 3 ? [...names, `${old.length - 3} andere`] : names;
  const [those, them] = old.length === 1 ? ['1 contact is', 'het'] : [`${old.length} contacten zijn`, 'ze'];
  return `${those} het afgelopen jaar niet gecontroleerd: ${listed(more, 'en')}. Kijk ${them} na en zet de datum erbij.`;
}
