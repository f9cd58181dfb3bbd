import { palette } from '@/lib/core/design';
import { cardsOf, emergencyNumbers } from '@/lib/core/protocol/questions';
import { dialledIn } from '@/lib/core/text';
import type { Contact } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { dashedLine } from '../dashed-line';
import type { Kit } from '../kit';
import { flow, moveMarks, type Piece, stack } from '../piece';
import type { SceneGroup } from '../scene';
import type { Context } from './context';
import { telLink } from '../poster/contacts-strip';
import { textPiece } from '../text-piece';
import { sizes } from './measures';

const gapX = 14;

/** Who one can call besides the bar, and lines to write on for who has no number of its own: the school fills them in. */
export function contactsGroup(
  { kit, once }: Pick<Context, 'kit' | 'once'>,
  routes: readonly Route[],
  { x, width, page }: { x: number; width: number; page: number },
): SceneGroup | undefined {
  const called = once('called', () => withNumber(kit))
    .filter(({ isFor }) => isFor(routes, page))
    .map(({ contact }) => contact);
  const cells: Contact[] = [...saidOnce(called), ...(page === 0 ? toFillIn(kit) : [])];
  if (cells.length === 0) return undefined;
  const counts = [1, 2, 3, 4, 5, 6].filter((count) => count <= 2 || width / count >= 140);
  let best: { height: number; pieces: Piece[]; count: number; cell: number } | undefined;
  for (const count of counts) {
    const cell = (width - (count - 1) * gapX) / count;
    const pieces = cells.map((contact) => cellPiece(kit, contact, cell));
    const height = rowsOf(pieces, count).reduce((sum, row) => sum + heightOf(row) + 3, 0);
    if (!best || height < best.height - 0.5) best = { height, pieces, count, cell };
  }
  const { pieces, count, cell } = best!;
  const group: SceneGroup = {
    id: `contacts-${page}`,
    role: 'contacts',
    ref: {},
    box: { x, y: 0, width, height: 0 },
    label: 'Wie kun je bellen',
    marks: [
      { kind: 'rule', from: { x, y: 0 }, to: { x: x + width, y: 0 }, stroke: palette.ink, strokeWidth: 1.4 },
    ],
  };
  let y = 5;
  for (const row of rowsOf(pieces, count)) {
    row.forEach((piece, i) => group.marks.push(...moveMarks(piece.marks, x + i * (cell + gapX), y)));
    y += heightOf(row) + 3;
  }
  group.box.height = y;
  return group;
}

const heightOf = (row: readonly Piece[]) => Math.max(...row.map(({ height }) => height));

function rowsOf(pieces: readonly Piece[], count: number): Piece[][] {
  const rows: Piece[][] = [];
  for (let i = 0; i < pieces.length; i += count) rows.push(pieces.slice(i, i + count));
  return rows;
}

type Called = { contact: Contact; isFor: (routes: readonly Route[], page: number) => boolean };

/**
 * Numbers that do not stand in the bar, each once. A number that only cards of some routes name stands on the sheets of
 * those routes; every other number on the first sheet.
 */
function withNumber({ lookup }: Kit): Called[] {
  const { protocol } = lookup;
  const numbers = emergencyNumbers(protocol);
  const inBar = new Set(
    [numbers.danger, numbers.veiligThuis, ...barPhones(protocol)].map((number) => dialledIn(number)),
  );
  return protocol.contacts
    .filter(({ phone }) => phone && !inBar.has(dialledIn(phone)))
    .map((contact) => {
      const naming = protocol.routes.filter((route) =>
        cardsOf(route).some(({ contactIds }) => contactIds.includes(contact.id)),
      );
      const isFor = (routes: readonly Route[], page: number) =>
        naming.length > 0 ? naming.some((route) => routes.includes(route)) : page === 0;
      return { contact, isFor };
    });
}

/** Contacts of one number for one occasion stand together: "Politie Leiden Midden, Zuid, Noord 0900 8844". */
function saidOnce(contacts: readonly Contact[]): Contact[] {
  const groups = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const { phone = '', appliesWhen, availability } = contact;
    const key = JSON.stringify([dialledIn(phone) ?? phone, appliesWhen, availability]);
    groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    name: namesTogether(same.map(({ name }) => name)),
  }));
}

/** Names with the words that all of them begin with said once. */
function namesTogether(names: readonly string[]): string {
  const words = names.map((name) => name.split(' '));
  const [first, ...others] = words as [string[], ...string[][]];
  if (others.length === 0) return first.join(' ');
  const isShared = (i: number) => words.every((each) => each.length > i + 1 && each[i] === first[i]);
  let shared = 0;
  while (isShared(shared)) shared += 1;
  return [first.join(' '), ...others.map((each) => each.slice(shared).join(' '))].join(', ');
}

function barPhones({ globalExits, contacts }: Kit['lookup']['protocol']): string[] {
  const ids = new Set(globalExits.flatMap(({ contactIds }) => contactIds));
  return contacts.flatMap(({ id, phone }) => (phone && ids.has(id) ? [phone] : []));
}

/** People of the school without a number in the protocol, besides the aandachtsfunctionaris, who stands in the bar. */
function toFillIn({ lookup }: Kit): Contact[] {
  const { contacts, functions } = lookup.protocol;
  return contacts.filter(({ phone, functionId }) => {
    const found = functions.find(({ id }) => id === functionId);
    return !phone && found && found.kind !== 'external' && !found.tags.includes('attention-officer');
  });
}

/** How one calls a contact. Looking for numbers is slow, so once for each contact. */
export function telOf({ measurer }: Kit, contact: Contact): ReturnType<typeof telLink> {
  return measurer.recall(contact, `tel ${contact.phone}`, [], () => telLink(contact.phone));
}

function cellPiece(kit: Kit, contact: Contact, width: number): Piece {
  const { name, phone, availability, appliesWhen } = contact;
  const label = textPiece(kit, name, { size: sizes.text, weight: 700, as: 'item' }, width);
  const said = [appliesWhen, availability].filter(Boolean).join('. ');
  const note = textPiece(kit, said, { size: sizes.foot, fill: palette.inkSoft }, width);
  const free = width - label.width - 6;
  if (!phone && free >= 70) {
    const dots = lineToFillIn(free);
    return stack([besideEachOther(label, dots), note], 0);
  }
  if (!phone) return stack([label, lineToFillIn(width), note], 0);
  const number = textPiece(
    kit,
    phone,
    { size: sizes.title, weight: 700, fill: kit.lookup.face.brand, ...telOf(kit, contact) },
    width,
  );
  const isLine = label.width + number.width + note.width + 12 <= width && note.height <= sizes.foot * 1.3;
  const drop = (sizes.title - sizes.text) * 0.9;
  moveMarks(label.marks, 0, drop);
  if (isLine)
    return flow([label, number, { ...note, marks: moveMarks(note.marks, 0, drop + 1) }], width, 6, 0);
  return stack([flow([label, number], width, 6, 0), note], 0);
}

function besideEachOther(label: Piece, dots: Piece): Piece {
  const marks = [...label.marks, ...moveMarks(dots.marks, label.width + 6, label.height - dots.height)];
  return { width: label.width + 6 + dots.width, height: label.height, marks };
}

/** A line to write a name and a number on, no longer than those are. */
export function lineToFillIn(width: number): Piece {
  const y = 13;
  return { width, height: y + 3, marks: [dashedLine(0, y, Math.min(width, 260))] };
}
