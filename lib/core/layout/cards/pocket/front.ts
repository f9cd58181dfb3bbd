import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { emptyPiece, moveMarks, type Piece, stack } from '../../piece';
import type { SceneGroup } from '../../scene';
import { iconMark, textPiece } from '../../text-piece';
import { telLink } from '../../poster/contacts-strip';
import { pocket } from '../card-look';
import type { CardEdition } from '../card-options';
import { cellGroup, cellPiece } from '../emergency-cell';
import { fittedText } from '../fitted-text';
import { dashedLine } from '../../dashed-line';
import { cardNumbers, helperWord } from '../numbers';
import { qrOnWhite } from '../qr-on-white';

const look = { ask: 9.6, call: 17, after: 8.5, icon: 23, padding: 12, radius: 0 };
const bandHeight = 50;
const margin = 11;

/** Whom to call, from both sides of the street: 112 in red, Veilig Thuis below it, and who helps in the school. */
export function pocketFront(kit: Kit, edition: CardEdition | undefined, page: number): SceneGroup[] {
  const { danger, veiligThuis, answers } = cardNumbers(kit.lookup.protocol);
  const { width } = pocket;
  const words = {
    danger: { ask: 'Direct gevaar?', call: `Bel ${danger}` },
    help: { ask: 'Advies of melden? Veilig Thuis', call: veiligThuis, after: answers.toLowerCase() },
  };
  const cells = [
    cellPiece(kit, 'danger', words.danger, look, width),
    cellPiece(kit, 'veilig-thuis', words.help, look, width),
  ] as const;
  const [first, second] = cells.map(({ height }) => Math.max(bandHeight, height)) as [number, number];
  return [
    cellGroup(`danger-${page}`, 'danger', words.danger, cells[0], { x: 0, y: 0, width, height: first }, 0),
    cellGroup(
      `veilig-thuis-${page}`,
      'veilig-thuis',
      words.help,
      cells[1],
      { x: 0, y: first, width, height: second },
      0,
    ),
    helperGroup(kit, edition, page, first + second),
  ];
}

function helperGroup(kit: Kit, edition: CardEdition | undefined, page: number, y: number): SceneGroup {
  const height = pocket.height - y;
  const qr = edition ? Math.min(41, height - 10) : 0;
  const room = pocket.width - 2 * margin - (qr > 0 ? qr + 8 : 0);
  const word = helperWord(kit.lookup.protocol);
  const helpers = (edition?.helpers ?? []).slice(0, 2).map((helper) => {
    const said = [helper.name, helper.phone].filter(Boolean).join(', ');
    return fittedText(kit, said, { size: 9, ...telLink(helper.phone) }, room, 6.5);
  });
  const name = fittedText(kit, word, { size: 9.2, weight: 700 }, room, 6.5);
  const line = { ...emptyPiece(), width: room, height: 15, marks: [dashedLine(0, 13, room)] };
  const toFill = helpers.length > 0 ? helpers : [line];
  const byPhone = edition ? [phoneLine(kit, edition, room)] : [];
  const some = [
    [name, ...toFill, ...byPhone],
    [name, ...toFill],
    [name, ...toFill.slice(0, 1)],
  ].find((pieces) => pieces.reduce((sum, piece) => sum + piece.height + 2, 0) <= height - 2);
  const text = stack(some ?? [name], 2);
  const top = y + Math.max(0, (height - text.height) / 2);
  return {
    id: `helper-${page}`,
    role: 'contacts',
    ref: {},
    box: { x: 0, y, width: pocket.width, height },
    label: word,
    marks: [
      ...moveMarks(text.marks, margin, top),
      ...qrOnWhite(edition, pocket.width - margin - qr, y + (height - qr) / 2, qr),
    ],
  };
}

/** What the code beside it is for. */
function phoneLine(kit: Kit, edition: CardEdition, room: number): Piece {
  const look = { size: 8, fill: palette.inkSoft, href: edition.checklistUrl };
  const text = textPiece(kit, 'Stap voor stap op je telefoon', look, room - 14);
  text.marks.push(iconMark('right', text.width + 5, 0.6, 9, palette.inkSoft));
  return text;
}
