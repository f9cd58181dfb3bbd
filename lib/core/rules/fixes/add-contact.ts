import type { Contact } from '@/schemas/protocol';
import { caseOf } from '../fix-case';
import { drafted } from './drafted';
import { bringEntry } from './transplant/piece';

/** Gives the contact that is there the national number, or puts the one of the model in. */
export const addEmergencyNumber = drafted('Voeg het nummer toe', (draft, { finding }) => {
  const { contacts } = draft.model;
  const wanted =
    caseOf(finding, 'number')?.whose === '112'
      ? contacts.find(({ phone }) => phone === '112')
      : contacts.find(({ kind }) => kind === 'veilig-thuis');
  if (!wanted) return;
  const present = draft.protocol.contacts.find(({ id }) => id === finding.where.entryId);
  if (present)
    draft.edit({ kind: 'replace_entry', collection: 'contacts', entry: withPhone(present, wanted) });
  else bringEntry(draft, 'contacts', wanted.id);
});

/** The number of the region stays readable beside the national one. */
function withPhone(contact: Contact, { phone, checkedOn }: Contact): Contact {
  const old = contact.phone?.trim() ? `Ook: ${contact.phone.trim()}` : undefined;
  const note = [contact.note, old].filter((part) => part !== undefined).join(' ');
  return {
    ...contact,
    ...(phone !== undefined && { phone }),
    ...(checkedOn !== undefined && { checkedOn }),
    ...(note !== '' && { note: note.slice(0, 400) }),
  };
}
