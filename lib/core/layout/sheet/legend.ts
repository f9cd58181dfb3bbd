import { palette } from '@/lib/core/design';
import type { Kit } from '../kit';
import { moveMarks, type Piece } from '../piece';
import type { Edition } from '../poster/paper';
import type { Mark, SceneGroup } from '../scene';
import { iconText, textPiece } from '../text-piece';
import { sizes } from './measures';

export const footHeight = sizes.foot * 1.3;

/** What the signs mean, and of which version this is which sheet. */
export function legendGroup(
  kit: Kit,
  edition: Edition | undefined,
  {
    x,
    y,
    width,
    page,
    pages,
    hasRest,
  }: { x: number; y: number; width: number; page: number; pages: number; hasRest: boolean },
): SceneGroup {
  const soft = { size: sizes.foot, fill: palette.inkSoft } as const;
  const code = edition ? `versie ${edition.versionLabel} · controlegetal ${edition.checkCode}` : 'concept';
  const right = textPiece(
    kit,
    `Blad ${page + 1} van ${pages} · ${code}`,
    { ...soft, align: 'right' },
    width * 0.4,
  );
  const marks: Mark[] = moveMarks(right.marks.slice(0, 1), x + width * 0.6, y);
  const signs: Piece[] = [
    sign(kit, 'vraag (cijfer: afweging)', [
      { kind: 'path', d: 'M12 0L24 12L12 24L0 12z', x: 0, y: 0.5, scale: 10 / 24, fill: palette.ink },
    ]),
    sign(kit, 'kolom', [{ kind: 'rect', x: 0, y: 1, width: 10, height: 9, radius: 2, fill: palette.ink }]),
    sign(kit, 'doet of beslist', [{ kind: 'rect', x: 0, y: 4, width: 22, height: 4, fill: palette.ink }]),
    sign(kit, 'denkt mee of hoort het', [
      {
        kind: 'path',
        d: 'M0 4l4 -4h3l-4 4zM6 4l4 -4h3l-4 4zM12 4l4 -4h3l-4 4z',
        x: 0,
        y: 4,
        scale: 1,
        fill: palette.ink,
      },
    ]),
    ...(hasRest
      ? [iconText(kit, 'check', '+3: nog 3 taken in de checklist op je telefoon', soft, width)]
      : []),
  ];
  let at = x;
  for (const one of signs) {
    if (at + one.width > x + width - right.width - 14) break;
    marks.push(...moveMarks(one.marks, at, y));
    at += one.width + 14;
  }
  return {
    id: `footer-${page}`,
    role: 'footer',
    ref: {},
    box: { x, y, width, height: footHeight },
    label: `Blad ${page + 1} van ${pages}`,
    marks,
  };
}

function sign(kit: Kit, words: string, marks: Mark[]): Piece {
  const text = textPiece(kit, words, { size: sizes.foot, fill: palette.inkSoft }, 200);
  const isWide = marks.some((mark) => mark.kind === 'path' && mark.scale === 1);
  const first = marks[0];
  const left = (first?.kind === 'rect' ? first.width : isWide ? 19 : 10) + 4;
  return {
    width: left + text.width,
    height: text.height,
    marks: [...marks, ...moveMarks(text.marks, left, 0)],
  };
}
