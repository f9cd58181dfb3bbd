import { roleOfContact } from '@/lib/core/schools';
import { schoolContactKind, type SchoolContact } from '@/schemas/school';

/** A line of the form; `key` tells them apart. */
export type ContactRow = SchoolContact & { key: string };

const blank = { role: '', name: '', phone: '', email: '', availability: '' };

/** A line without anything in it. */
export const newRow = (kind: SchoolContact['kind'], key: string): ContactRow => ({ ...blank, kind, key });

/** What stands on the card, and an empty line for everybody who belongs there and is missing. */
export function rowsOf(contacts: readonly SchoolContact[]): ContactRow[] {
  const missing = schoolContactKind.options.filter(
    (kind) => kind !== 'other' && !contacts.some((contact) => contact.kind === kind),
  );
  const rank = ({ kind }: SchoolContact) => schoolContactKind.options.indexOf(kind);
  return [
    ...contacts.map((contact, i) => ({ ...contact, key: `kept-${i}` })),
    ...missing.map((kind) => newRow(kind, `missing-${kind}`)),
  ].toSorted((a, b) => rank(a) - rank(b));
}

/** The lines that somebody filled in. */
export function contactsIn(rows: readonly ContactRow[]): SchoolContact[] {
  return rows
    .filter(({ kind: _kind, key: _key, ...fields }) =>
      Object.values(fields).some((text) => text.trim() !== ''),
    )
    .map(({ key: _key, ...contact }) => contact);
}

type Problem = { place: string; message: string };
/** What is wrong, each with of whom: `place` is "contacts.2.phone". */
export function problemsInWords(problems: readonly Problem[], contacts: readonly SchoolContact[]): string {
  const said = problems.map(({ place, message }) => {
    const [, at] = /^contacts\.(\d+)\./.exec(place) ?? [];
    const contact = at === undefined ? undefined : contacts[Number(at)];
    const who = contact && (roleOfContact(contact) || contact.name);
    return who ? `${who}: ${message}` : message;
  });
  return `Vul dit anders in. ${said.join(' ')}`;
}
