import { dayInDutch } from '@/lib/core/dutch';
import { palette } from '@/lib/core/design';
import type { Kit } from '../kit';
import { measureText } from '../measurer';
import { moveMarks, stack, type Piece } from '../piece';
import type { Mark, SceneGroup } from '../scene';
import { textPiece } from '../text-piece';
import type { Edition, PaperLook } from './paper';
import { qrRows } from './qr-rows';

/** Logo, title, of whom and which version, and the code that opens the checklist on a phone. */
export function posterHeader(
  kit: Kit,
  look: PaperLook,
  edition: Edition | undefined,
  page: number,
  isContinued: boolean,
): SceneGroup {
  const { protocol } = kit.lookup;
  const { space, body } = kit.style;
  const most = isContinued ? look.title * 0.6 : look.title;
  const qrSide = most * 1.9;
  const sign = boardSign(kit, edition, most * 1.6);
  const right = look.width - look.margin;
  const askWidth = edition ? body * 12 : 0;
  const textX = look.margin + sign.width + space.l;
  const textWidth = right - (edition ? qrSide + space.m + askWidth + space.l : 0) - textX;
  const title = titleSize(kit, protocol.title, most, textWidth);
  const text = stack(
    [
      textPiece(kit, protocol.title, { size: title, weight: 700, as: 'title' }, textWidth),
      textPiece(kit, subtitle(kit, edition), { size: body * 1.1, fill: palette.inkSoft }, textWidth),
    ],
    0,
  );
  const height = Math.max(text.height, sign.height, edition ? qrSide : 0);
  const marks: Mark[] = [
    ...moveMarks(sign.marks, look.margin, look.margin),
    ...moveMarks(text.marks, textX, look.margin - title * 0.12),
  ];
  if (edition) {
    const ask = textPiece(
      kit,
      'Loop de stappen door op je telefoon',
      { size: body, fill: palette.inkSoft, align: 'right', href: edition.checklistUrl },
      askWidth,
    );
    marks.push(
      ...moveMarks(ask.marks, right - qrSide - space.m - askWidth, look.margin + (qrSide - ask.height) / 2),
      {
        kind: 'qr',
        x: right - qrSide,
        y: look.margin,
        width: qrSide,
        height: qrSide,
        rows: kit.measurer.recall(edition, edition.checklistUrl, [], () => qrRows(edition.checklistUrl)),
        href: edition.checklistUrl,
        fill: palette.ink,
      },
    );
  }
  return {
    id: `header-${page}`,
    role: 'header',
    ref: {},
    box: { x: look.margin, y: look.margin, width: right - look.margin, height },
    label: protocol.title,
    marks,
  };
}

/** The logo of the board, at most three times as wide as high; without one the first letter of its name in a square. */
function boardSign(kit: Kit, edition: Edition | undefined, side: number): Piece {
  const { protocol, face } = kit.lookup;
  if (face.logo) {
    const { data, alt, width, height } = face.logo;
    const scale = Math.min((side * 3) / width, side / height);
    const box = { x: 0, y: 0, width: width * scale, height: height * scale };
    return { width: box.width, height: box.height, marks: [{ kind: 'image', ...box, data, alt }] };
  }
  const { columnTitle, radius } = kit.style;
  const initial = textPiece(
    kit,
    initialOf(edition?.board ?? protocol.organisation),
    { size: Math.min(columnTitle * 1.4, side * 0.55), weight: 700, fill: palette.surface },
    side,
  );
  const square: Mark = { kind: 'rect', x: 0, y: 0, width: side, height: side, radius, fill: face.brand };
  const marks = moveMarks(initial.marks, (side - initial.width) / 2, (side - initial.height) / 2);
  return { width: side, height: side, marks: [square, ...marks] };
}

/** As large as fits on one line, but not below two thirds: then the title takes two lines. */
function titleSize(kit: Kit, title: string, most: number, width: number): number {
  const needed = (width / Math.max(1, measureText(kit.measurer, title, most, 700))) * most * 0.995;
  return needed >= most * 0.66 ? Math.min(most, needed) : most * 0.75;
}

function subtitle(kit: Kit, edition: Edition | undefined): string {
  const { protocol } = kit.lookup;
  const said = edition
    ? [
        edition.board,
        `versie ${edition.versionLabel}`,
        edition.adoptedOn && `vastgesteld ${dayInDutch(edition.adoptedOn)}`,
        edition.inForceFrom && `geldig vanaf ${dayInDutch(edition.inForceFrom)}`,
      ]
    : [protocol.organisation, protocol.edition, 'concept'];
  return ['Stappenplan meldcode', ...said].filter(Boolean).join(' · ');
}

/** The first letter of the name itself, not of "Stichting". */
function initialOf(board: string): string {
  const name = board.replace(/^(stichting|de|het|obs|cbs|rkbs|openbaar onderwijs)\s+/i, '');
  return (/\p{L}|\p{N}/u.exec(name)?.[0] ?? 'M').toUpperCase();
}
