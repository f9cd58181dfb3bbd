import { palette } from '@/lib/core/design';
import { dialledIn } from '@/lib/core/text';
import type { Contact } from '@/schemas/protocol';
import { functionNames, type Kit } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import type { SceneGroup } from '../scene';
import { textPiece } from '../text-piece';

/** A block of contacts of a known height, drawn where the page has room for it. */
export type ContactsBlock = { height: number; draw(x: number, y: number, page: number): SceneGroup };

/**
 * Everybody one can reach: name, number, when. Cut into blocks of at most `maxHeight`; functions that
 * stand in no column are named after the last contact.
 */
export function contactsBlocks(kit: Kit, width: number, maxHeight: number): ContactsBlock[] {
  const { space, body } = kit.style;
  const columns = Math.max(2, Math.floor(width / (body * 15)));
  const cellWidth = (width - (columns - 1) * space.l) / columns;
  const cells = reachable(kit).map((contact) => contactPiece(kit, contact, cellWidth));
  const others = othersPiece(kit, width);
  const rows: { pieces: Piece[]; height: number }[] = [];
  for (let i = 0; i < cells.length; i += columns) {
    const pieces = cells.slice(i, i + columns);
    rows.push({ pieces, height: Math.max(...pieces.map((piece) => piece.height)) });
  }
  if (others.height > 0) rows.push({ pieces: [others], height: others.height });
  const blocks: (typeof rows)[] = [];
  let filled = Infinity;
  for (const row of rows) {
    if (filled + row.height + space.s > maxHeight) {
      blocks.push([]);
      filled = space.s;
    }
    blocks[blocks.length - 1]!.push(row);
    filled += row.height + space.s;
  }
  return blocks.map((block) => ({
    height: block.reduce((sum, row) => sum + row.height + space.s, space.s),
    draw: (x, y, page) => draw(kit, block, { x, y, width, step: cellWidth + space.l, page }),
  }));
}

function draw(
  kit: Kit,
  rows: readonly { pieces: Piece[]; height: number }[],
  at: { x: number; y: number; width: number; step: number; page: number },
): SceneGroup {
  const { space, stroke } = kit.style;
  const group: SceneGroup = {
    id: `contacts-${at.page}`,
    role: 'contacts',
    ref: {},
    box: { x: at.x, y: at.y, width: at.width, height: 0 },
    label: 'Wie kun je bellen',
    marks: [
      {
        kind: 'rule',
        from: { x: at.x, y: at.y },
        to: { x: at.x + at.width, y: at.y },
        stroke: palette.ink,
        strokeWidth: stroke * 1.5,
      },
    ],
  };
  let y = at.y + space.s;
  for (const row of rows) {
    row.pieces.forEach((piece, i) => group.marks.push(...moveMarks(piece.marks, at.x + i * at.step, y)));
    y += row.height + space.s;
  }
  group.box.height = y - at.y;
  return group;
}

const inFront: Contact['kind'][] = ['emergency', 'veilig-thuis', 'police', 'confidential-inspector'];

/** Whom to call first stands in front. */
export function reachRank({ kind }: Contact): number {
  return inFront.includes(kind) ? inFront.indexOf(kind) : inFront.length;
}

/** Contacts with a way to reach them, or with words about when; emergency and Veilig Thuis first. */
function reachable(kit: Kit): Contact[] {
  return kit.lookup.protocol.contacts
    .filter(
      (one) => one.phone || one.email || one.functionId || one.address || one.availability || one.appliesWhen,
    )
    .sort((a, b) => reachRank(a) - reachRank(b));
}

function contactPiece(kit: Kit, contact: Contact, width: number): Piece {
  const { body, small } = kit.style;
  const { phone, email } = contact;
  const soft = { size: small, fill: palette.inkSoft };
  return stack(
    [
      textPiece(kit, contact.name, { size: small, weight: 700, as: 'item' }, width),
      textPiece(
        kit,
        phone ?? '',
        { size: body * 1.1, weight: 700, fill: palette.brand, ...telLink(phone) },
        width,
      ),
      textPiece(kit, email ?? '', { ...soft, href: `mailto:${email ?? ''}` }, width),
      textPiece(
        kit,
        phone || email ? '' : addressOf(contact.href),
        { ...soft, href: contact.href ?? '' },
        width,
      ),
      textPiece(kit, contact.address ?? '', soft, width),
      textPiece(kit, contact.appliesWhen ? `Alleen: ${contact.appliesWhen}` : '', soft, width),
      textPiece(kit, contact.availability ?? '', soft, width),
    ],
    0,
  );
}

/** A link as one types it. */
export function addressOf(href = ''): string {
  return href.replace(/^https?:\/\/(www\.)?|\/$/gi, '');
}

function othersPiece(kit: Kit, width: number): Piece {
  const { protocol } = kit.lookup;
  const inColumns = new Set(protocol.columns.flatMap(({ functionIds }) => functionIds));
  const names = functionNames(
    kit.lookup,
    protocol.functions.filter(({ id }) => !inColumns.has(id)).map(({ id }) => id),
  );
  return textPiece(
    kit,
    names && `Ook betrokken: ${names}`,
    { size: kit.style.small, fill: palette.inkSoft },
    width,
  );
}

/** The number as a link that a phone can dial; none without a number in the words. */
export function telLink(phone = ''): { href?: string } {
  const dialled = dialledIn(phone);
  return dialled ? { href: `tel:${dialled}` } : {};
}
