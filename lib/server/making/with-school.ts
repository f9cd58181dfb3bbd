import type { Helper } from '@/lib/core/layout';
import { roleOfContact } from '@/lib/core/schools';
import type { EntryId } from '@/schemas/ids';
import type { Contact, Protocol } from '@/schemas/protocol';
import type { SchoolContact, SchoolContactKind } from '@/schemas/school';
import type { FunctionTag } from '@/schemas/vocabulary';
import type { SchoolEdition } from './edition';

/** Which function of a protocol somebody of the school has. */
const tagOf: Partial<Record<SchoolContactKind, FunctionTag>> = {
  'attention-officer': 'attention-officer',
  'deputy-officer': 'attention-officer-deputy',
  'school-leader': 'head',
  confidant: 'confidential-adviser',
};

/**
 * The protocol as a school shows it: its name before that of the board, and its own people in front of the contacts, in
 * the place of those of the same function without a number. Nothing else changes, and what was frozen stays as it is.
 */
export function withSchool(protocol: Protocol, { name, contacts }: SchoolEdition): Protocol {
  const own = contacts.map((contact, i) => contactOf(protocol, contact, i));
  const filled = new Set(own.flatMap(({ functionId }) => functionId ?? []));
  const isReplaced = ({ phone, email, href, address, functionId }: Contact) =>
    !(phone || email || href || address) && functionId !== undefined && filled.has(functionId);
  return {
    ...protocol,
    organisation: [name, protocol.organisation].filter(Boolean).join(', '),
    contacts: [...own, ...protocol.contacts.filter((contact) => !isReplaced(contact))],
  };
}

function contactOf({ functions }: Protocol, contact: SchoolContact, i: number): Contact {
  const { kind, name, phone, email, availability } = contact;
  const tag = tagOf[kind];
  const functionId = tag && functions.find(({ tags }) => tags.includes(tag))?.id;
  return {
    id: `van-de-school-${i}` as EntryId,
    kind: kind === 'police' ? 'police' : 'school',
    name: [roleOfContact(contact), name].filter(Boolean).join(': '),
    phone,
    ...(email && { email }),
    ...(availability && { availability }),
    routeIds: [],
    ...(functionId && { functionId }),
  };
}

/** Whom one goes to in the school, as a door card and a pocket card name them: the aandachtsfunctionaris first. */
export function helpersOf(contacts: readonly SchoolContact[]): Helper[] {
  const of = (kind: SchoolContactKind) => contacts.filter((contact) => contact.kind === kind);
  return [...of('attention-officer'), ...of('deputy-officer')].map((contact) => ({
    name: contact.name || roleOfContact(contact),
    phone: contact.phone,
    ...(contact.availability && { when: contact.availability }),
  }));
}
