import { palette } from '@/lib/core/design';
import { telLink } from '../poster/contacts-strip';
import type { IconName } from '../icons';
import type { Kit } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import type { Box, Mark, SceneGroup } from '../scene';
import { iconMark, textPiece } from '../text-piece';
import { fittedText } from './fitted-text';
import type { CardNumbers } from './numbers';

type Words = { ask: string; call: string; after?: string };
/** `after`: size of the words behind the number; they are left out where they find no room on its line. */
export type CellLook = {
  ask: number;
  call: number;
  after: number;
  icon: number;
  padding: number;
  radius: number;
};
type CellKind = 'danger' | 'veilig-thuis';

/** What the two cells say, short enough for a card. */
export function cellWords(kind: CellKind, numbers: CardNumbers): Words {
  return kind === 'danger'
    ? { ask: 'Direct gevaar?', call: `Bel ${numbers.danger}` }
    : {
        ask: 'Advies? Zonder namen te noemen',
        call: `Veilig Thuis ${numbers.veiligThuis}`,
        after: numbers.answers.toLowerCase(),
      };
}

/** What a cell says, and how high it gets at this width. */
export function cellPiece(kit: Kit, kind: CellKind, words: Words, look: CellLook, width: number): Piece {
  const fill = palette.surface;
  const sign: IconName = kind === 'danger' ? 'alert' : 'phone';
  const textX = look.padding + look.icon + look.padding * 0.8;
  const room = width - textX - look.padding;
  const call = fittedText(
    kit,
    words.call,
    { size: look.call, weight: 700, fill, ...telLink(words.call) },
    room,
    look.ask,
  );
  const after = textPiece(kit, words.after ?? '', { size: look.after, fill }, room);
  const left = call.width + look.after * 0.7;
  if (call.marks.length === 1 && after.marks.length === 1 && left + after.width <= room)
    call.marks.push(...onOneLine(call, moveMarks(after.marks, left, 0)));
  const text = stack(
    [fittedText(kit, words.ask, { size: look.ask, weight: 700, fill }, room, look.ask), call],
    0,
  );
  const height = Math.max(text.height, look.icon) + 2 * look.padding * 0.7;
  return {
    width,
    height,
    marks: [
      iconMark(sign, look.padding, (height - look.icon) / 2, look.icon, fill),
      ...moveMarks(text.marks, textX, (height - text.height) / 2),
    ],
  };
}

/** Marks moved to the baseline of the piece they stand behind. */
function onOneLine(piece: Piece, marks: Mark[]): Mark[] {
  const [first] = piece.marks;
  const [own] = marks;
  if (first?.kind !== 'text' || own?.kind !== 'text') return marks;
  return moveMarks(marks, 0, first.y - own.y);
}

/** A cell in its box: red for danger, the colour of the house for Veilig Thuis; each with its sign. */
export function cellGroup(
  id: string,
  kind: CellKind,
  words: Words,
  piece: Piece,
  box: Box,
  radius: number,
): SceneGroup {
  return {
    id,
    role: kind === 'danger' ? 'emergency' : 'global-exit',
    ref: {},
    box,
    label: `${words.ask} ${words.call}`,
    marks: [
      { kind: 'rect', ...box, radius, fill: kind === 'danger' ? palette.danger : palette.brand },
      ...moveMarks(piece.marks, box.x, box.y + (box.height - piece.height) / 2),
    ],
  };
}

/** The two cells beside each other, as high as the higher of both. */
export function emergencyCells(
  kit: Kit,
  numbers: CardNumbers,
  look: CellLook,
  at: { x: number; width: number; page: number },
): { height: number; draw(y: number): SceneGroup[] } {
  const gap = look.padding * 0.8;
  const words = {
    danger: cellWords('danger', numbers),
    help: { ...cellWords('veilig-thuis', numbers), after: '' },
  };
  const left = (at.width - gap) * 0.42;
  const right = at.width - gap - left;
  const danger = cellPiece(kit, 'danger', words.danger, look, left);
  const help = cellPiece(kit, 'veilig-thuis', words.help, look, right);
  const height = Math.max(danger.height, help.height);
  return {
    height,
    draw: (y) => [
      cellGroup(
        `danger-${at.page}`,
        'danger',
        words.danger,
        danger,
        { x: at.x, y, width: left, height },
        look.radius,
      ),
      cellGroup(
        `veilig-thuis-${at.page}`,
        'veilig-thuis',
        words.help,
        help,
        { x: at.x + left + gap, y, width: right, height },
        look.radius,
      ),
    ],
  };
}
