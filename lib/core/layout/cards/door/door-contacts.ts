import { palette } from '@/lib/core/design';
import type { Contact, Protocol } from '@/schemas/protocol';
import type { Kit } from '../../kit';
import { emptyPiece, moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import type { Helper } from '../card-options';
import { addressOf, reachRank, telLink } from '../../poster/contacts-strip';
import type { CardType } from '../card-look';
import { fittedText } from '../fitted-text';
import { dashedLine } from '../../dashed-line';
import { cardNumbers } from '../numbers';
import type { Owner, Row } from '../rows';

/** Contacts with the same number at the same moments, in one cell. */
type Shared = { first: Contact; all: Contact[] };

/** Everybody besides 112, Veilig Thuis and who is named above, whom to call first in front. */
export function doorContacts(protocol: Protocol, helpers: readonly Helper[] = []): Shared[] {
  const { said } = cardNumbers(protocol);
  const shared: Shared[] = [];
  const rest = protocol.contacts.filter(
    (each) => !said.includes(each) && !isSaidAbove(each, protocol) && !isHelper(each, helpers),
  );
  // What belongs to one route only comes after what anybody may need.
  const rank = (each: Contact) => reachRank(each) + 10 * Math.min(1, each.routeIds.length);
  for (const contact of rest.sort((a, b) => rank(a) - rank(b))) {
    const same = isBrief(contact) ? shared.find((each) => isSame(each, contact)) : undefined;
    if (same) same.all.push(contact);
    else shared.push({ first: contact, all: [contact] });
  }
  return shared;
}

/** Veilig Thuis without a number of its own, and the aandachtsfunctionaris for whom there are lines. */
function isSaidAbove(contact: Contact, { functions }: Protocol): boolean {
  const { phone, email, href, address, appliesWhen, kind, functionId } = contact;
  if (phone || email || href || address) return false;
  const tags = functions.find(({ id }) => id === functionId)?.tags ?? [];
  const isHelper = tags.some((tag) => tag === 'attention-officer' || tag === 'attention-officer-deputy');
  return isHelper || (kind === 'veilig-thuis' && !appliesWhen);
}

/** Named above, with all that is known: a name at the end of what they are. */
function isHelper({ name, phone, email }: Contact, helpers: readonly Helper[]): boolean {
  return !email && helpers.some((helper) => helper.phone === phone && name.endsWith(helper.name));
}

/** So short that more of them can share a cell. */
const isBrief = ({ phone, name, address = '' }: Contact) =>
  Boolean(phone) && name.length + address.length < 100;

function isSame({ first, all }: Shared, contact: Contact): boolean {
  const facts = ({ phone, appliesWhen = '', availability = '', email = '' }: Contact) =>
    [phone, appliesWhen, availability, email].join('\n');
  return all.length < 8 && all.every(isBrief) && facts(first) === facts(contact);
}

/** The contacts in rows of so many columns. */
export function contactRows(
  kit: Kit,
  contacts: readonly Shared[],
  type: CardType,
  { width, columns }: { width: number; columns: number },
): Row[] {
  const gutter = type.body * 1.8;
  const cell = (width - (columns - 1) * gutter) / columns;
  const owner: Owner = { id: 'contacts', role: 'contacts', ref: {}, label: 'Wie kun je nog meer bellen?' };
  const rows: Row[] = [];
  for (let i = 0; i < contacts.length; i += columns) {
    const pieces = contacts.slice(i, i + columns).map((shared) => contactPiece(kit, shared, type, cell));
    const row = emptyPiece();
    row.width = width;
    row.height = Math.max(...pieces.map(({ height }) => height));
    pieces.forEach((piece, j) => row.marks.push(...moveMarks(piece.marks, j * (cell + gutter), 0)));
    rows.push({ owner, piece: row, gap: type.body * 0.75 });
  }
  return rows;
}

/** Name, number and when; a line to write the number on where the protocol has none. */
function contactPiece(kit: Kit, { first, all }: Shared, type: CardType, width: number): Piece {
  const { body, small, title } = type;
  const soft = { size: small, fill: palette.inkSoft };
  const web = first.phone || first.email ? '' : addressOf(first.href);
  const isReachable = Boolean(first.phone || first.email || web || first.address);
  const names = all.map(({ name }) => textPiece(kit, name, { size: body, weight: 700, as: 'item' }, width));
  return stack(
    [
      ...names.flatMap((name, i) => [name, textPiece(kit, all[i]?.address ?? '', soft, width)]),
      fittedText(
        kit,
        first.phone ?? '',
        { size: title * 1.1, weight: 700, fill: palette.brand, ...telLink(first.phone) },
        width,
        body,
      ),
      textPiece(kit, first.email ?? '', { ...soft, href: `mailto:${first.email ?? ''}` }, width),
      textPiece(kit, web, { ...soft, href: first.href ?? '' }, width),
      isReachable ? emptyPiece() : { width, height: title * 1.5, marks: [dashedLine(0, title * 1.3, width)] },
      textPiece(kit, first.appliesWhen ?? '', soft, width),
      textPiece(kit, first.availability ?? '', soft, width),
    ],
    0,
  );
}
