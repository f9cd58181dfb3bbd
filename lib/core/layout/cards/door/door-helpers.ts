import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { emptyPiece, moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import { telLink } from '../../poster/contacts-strip';
import { cardType, type CardType } from '../card-look';
import type { Helper } from '../card-options';
import { writingLine } from '../marks';
import { helperQuestion } from '../numbers';
import type { Owner, Row } from '../rows';

/** Who helps in the school: by name, or lines for the school to fill in, with who takes over. */
export function helpersPiece(
  kit: Kit,
  helpers: readonly Helper[],
  type: CardType,
  width: number,
  /** Room that a line to write on gets above it. */
  writing: number,
): Piece {
  const question = textPiece(
    kit,
    helperQuestion(kit.lookup.protocol),
    { size: type.title, weight: 700, as: 'heading' },
    width,
  );
  const rows =
    helpers.length > 0
      ? helpers.map((helper) => namedRow(kit, helper, type, width))
      : [emptyRow(kit, 'Naam', type, width, writing), emptyRow(kit, 'Vervanger', type, width, writing)];
  return stack([question, ...rows], type.body * 0.3);
}

/** The type of who helps in the school. */
export const helperType = (unit: number) => cardType(9.8 * Math.max(unit, 0.9));

/** Those that have room on top, at least one; the others go with the numbers below, in rows. */
export function splitHelpers(
  kit: Kit,
  helpers: readonly Helper[],
  { unit, width }: { unit: number; width: number },
): { shown: readonly Helper[]; rest: Row[] } {
  const rows = helpers.map((helper) => namedRow(kit, helper, helperType(unit), width));
  let filled = 0;
  const count = rows.findIndex((row, i) => {
    filled += row.height;
    return i > 0 && filled > 100 * unit;
  });
  if (count === -1) return { shown: helpers, rest: [] };
  const owner: Owner = { id: 'helpers-more', role: 'contacts', ref: {}, label: 'Wie helpt je nog meer' };
  return {
    shown: helpers.slice(0, count),
    rest: rows.slice(count).map((piece) => ({ owner, piece, gap: 4 * unit })),
  };
}

function namedRow(kit: Kit, { name, phone, when }: Helper, type: CardType, width: number): Piece {
  const left = textPiece(kit, name, { size: type.title, weight: 400 }, width * 0.55);
  const number = textPiece(
    kit,
    phone ?? '',
    { size: type.title, weight: 700, fill: palette.brand, ...telLink(phone) },
    width * 0.42,
  );
  const days = textPiece(kit, when ?? '', { size: type.small, fill: palette.inkSoft }, width * 0.42);
  const right = stack([number, days], 0);
  return {
    width,
    height: Math.max(left.height, right.height),
    marks: [...left.marks, ...moveMarks(right.marks, width * 0.58, 0)],
  };
}

/** Name, telephone and days, each below its line. */
function emptyRow(kit: Kit, first: string, type: CardType, width: number, writing: number): Piece {
  const gap = type.body;
  const cells = [
    { label: first, share: 0.46 },
    { label: 'Telefoon', share: 0.3 },
    { label: 'Wanneer', share: 0.24 },
  ];
  const row = emptyPiece();
  let x = 0;
  for (const { label, share } of cells) {
    const cell = (width - 2 * gap) * share;
    const text = textPiece(kit, label, { size: type.small, fill: palette.inkSoft }, cell);
    row.marks.push(writingLine(x, writing, cell), ...moveMarks(text.marks, x, writing + 1));
    row.height = writing + 1 + text.height;
    x += cell + gap;
  }
  row.width = width;
  return row;
}
