import { listed } from '@/lib/core/dutch';
import type { Contact } from '@/schemas/protocol';
import { practice } from '../grounds';
import type { Rule } from '../rule';

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
    if (!first) return [];
    return [{ where: { collection: 'contacts', entryId: first.id }, message: messageFor(old) }];
  },
};

function canGoOld({ phone, href, email }: Contact): boolean {
  return [phone, href, email].some((way) => (way ?? '').trim() !== '');
}

function messageFor(old: readonly Contact[]): string {
  const names = old.slice(0, 3).map(({ name }) => name.trim() || 'een contact zonder naam');
  const more = old.length > 3 ? [...names, `${old.length - 3} andere`] : names;
  const [those, them] = old.length === 1 ? ['1 contact is', 'het'] : [`${old.length} contacten zijn`, 'ze'];
  return `${those} het afgelopen jaar niet gecontroleerd: ${listed(more, 'en')}. Kijk ${them} na en zet de datum erbij.`;
}
