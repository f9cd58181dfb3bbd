import { dialledIn } from '@/lib/core/text';
import type { EntryId } from '@/schemas/ids';
import type { Contact, Definition, Protocol } from '@/schemas/protocol';
import type { ContactKind, Tag } from '@/schemas/vocabulary';
import type { Draft } from '../draft';

/** Of these there is one, whatever a document calls it. */
const oneOfAKind: readonly ContactKind[] = ['veilig-thuis', 'police', 'confidential-inspector'];

/** Tags that stand for one term. */
const oneTerm: readonly Tag[] = [
  'domestic-violence',
  'child-abuse',
  'acute-unsafety',
  'structural-unsafety',
  'disclosure',
  'child-check',
  'injury-expert',
  'right-to-report',
  'referral-index',
];

/** The contact of the document that is this one of the model. */
export function contactFor({ protocol, model }: Draft, modelId: EntryId): EntryId | undefined {
  const wanted = model.contacts.find(({ id }) => id === modelId);
  return wanted && protocol.contacts.find((contact) => isSameContact(contact, wanted))?.id;
}

function isSameContact(contact: Contact, wanted: Contact): boolean {
  if (contact.kind !== wanted.kind) return false;
  return (
    oneOfAKind.includes(wanted.kind) ||
    isSameName(lower(contact.name), lower(wanted.name)) ||
    (wanted.phone !== undefined && digits(contact.phone) === digits(wanted.phone))
  );
}

/** "Vertrouwensarts van Veilig Thuis" is the one that the model calls so with more words behind it. */
function isSameName(one: string, other: string): boolean {
  return one === other || (one.length > 8 && (other.startsWith(one) || one.startsWith(`${other} `)));
}

/** The definition of the document of the same term. */
export function definitionFor({ protocol, model }: Draft, modelId: EntryId): EntryId | undefined {
  const wanted = model.definitions.find(({ id }) => id === modelId);
  if (!wanted) return undefined;
  const { definitions } = protocol;
  const found =
    definitions.find(({ term }) => lower(term) === lower(wanted.term)) ??
    definitions.find((definition) => isSameTerm(definition, wanted));
  return found?.id;
}

function isSameTerm(definition: Definition, wanted: Definition): boolean {
  return (
    wanted.tags.length === 1 &&
    oneTerm.some((tag) => wanted.tags.includes(tag) && definition.tags.includes(tag))
  );
}

/** The form, annex or list of signals of the document with that title. */
export function attachmentFor({ protocol, model }: Draft, modelId: EntryId): EntryId | undefined {
  const title = attachmentsOf(model).find(({ id }) => id === modelId)?.title;
  if (title === undefined) return undefined;
  return attachmentsOf(protocol).find((one) => lower(one.title) === lower(title))?.id;
}

function attachmentsOf({ forms, annexes, signalLists }: Protocol): { id: EntryId; title: string }[] {
  return [...forms, ...annexes, ...signalLists];
}

function lower(text: string): string {
  return text.trim().toLocaleLowerCase('nl');
}

function digits(phone: string | undefined): string | undefined {
  return phone && dialledIn(phone);
}
