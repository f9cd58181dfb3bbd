import { palette } from '@/lib/core/design';
import { diamond, type IconName, icons } from '../icons';
import type { Kit } from '../kit';
import { emptyPiece, moveMarks, type Piece } from '../piece';
import type { Edition } from '../poster/paper';
import type { Mark, SceneGroup } from '../scene';
import { iconText, textPiece } from '../text-piece';
import { sizes } from './measures';

export const footHeight = sizes.foot * 1.3;
const gap = 12;
/** Of a form that carries a number, as large as leaves the number readable. */
const side = 13;

type Place = { x: number; y: number; width: number; page: number; pages: number };

/** What the signs of a sheet mean, as far as the foot has room, and of which version this is which sheet. */
export function legendGroup(
  kit: Kit,
  edition: Edition | undefined,
  drawn: readonly SceneGroup[],
  { x, y, width, page, pages }: Place,
): SceneGroup {
  const code = edition ? `versie ${edition.versionLabel} · controlegetal ${edition.checkCode}` : 'concept';
  const right = words(kit, `Blad ${page + 1} van ${pages} · ${code}`, width * 0.4);
  const marks: Mark[] = moveMarks(right.marks.slice(0, 1), x + width - right.width, y);
  const room = x + width - right.width - gap;
  let at = x;
  for (const one of signsOf(kit, drawn)) {
    if (at + one.width > room) continue;
    marks.push(...moveMarks(one.marks, at, y));
    at += one.width + gap;
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

/** The signs that stand on the sheet, those one cannot do without first. Whatever can carry a number is shown with one. */
function signsOf(kit: Kit, drawn: readonly SceneGroup[]): Piece[] {
  const paths = new Set(drawn.flatMap(({ marks }) => marks.flatMap((mark) => pathOf(mark) ?? [])));
  const hasRole = (role: SceneGroup['role']) => drawn.some((group) => group.role === role);
  const texts = drawn.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  const hasLetter = texts.includes('A');
  const icon = (name: IconName, said: string) =>
    paths.has(icons[name])
      ? [iconText(kit, name, said, { size: sizes.foot, fill: palette.inkSoft }, Infinity)]
      : [];
  return [
    ...(hasRole('step') ? [sign(kit, 'round', '2', 'stap')] : []),
    ...(paths.has(diamond) ? [sign(kit, 'diamond', '2', 'vraag of afweging')] : []),
    ...(hasRole('column') ? [sign(kit, 'square', '2', 'kolom')] : []),
    ...(hasLetter ? [sign(kit, 'round', 'A', 'ga naar A')] : []),
    ...(hasRole('frame')
      ? [strips(kit, full, 'doet of beslist'), strips(kit, striped, 'denkt mee of hoort het')]
      : []),
    ...(texts.some((text) => /^\+\d/.test(text)) ? icon('check', '+3: nog 3 taken in de checklist') : []),
    ...icon('clock', 'termijn'),
    ...icon('reply', 'wie het terug hoort'),
    ...icon('pencil', 'wat je vastlegt'),
    ...icon('fork', 'alleen dan'),
    ...(hasRole('frame') ? [words(kit, 'Alleen jouw taken? Pak je rolkaart', Infinity)] : []),
  ];
}

const pathOf = (mark: Mark) => (mark.kind === 'path' ? mark.d : undefined);

const full = 'M0 0h22v4h-22z';
const striped = [0, 6, 12].map((at) => `M${at} 4l4 -4h3l-4 4z`).join('');

const words = (kit: Kit, said: string, width: number): Piece =>
  textPiece(kit, said, { size: sizes.foot, fill: palette.inkSoft }, width);

/** A form with what it carries, and what it stands for. */
function sign(kit: Kit, form: 'round' | 'square' | 'diamond', carried: string, said: string): Piece {
  const look = { size: sizes.foot, weight: 700, fill: palette.surface } as const;
  const inside = textPiece(kit, carried, look, side);
  const y = (footHeight - side) / 2;
  const radius = form === 'round' ? side / 2 : 2;
  const ground: Mark =
    form === 'diamond'
      ? { kind: 'path', d: diamond, x: 0, y, scale: side / 24, fill: palette.ink }
      : { kind: 'rect', x: 0, y, width: side, height: side, radius, fill: palette.ink };
  const marks = [
    ground,
    ...moveMarks(inside.marks, (side - inside.width) / 2, y + (side - inside.height) / 2),
  ];
  return behind(kit, { ...emptyPiece(), width: side, marks }, said);
}

function strips(kit: Kit, d: string, said: string): Piece {
  const marks: Mark[] = [{ kind: 'path', d, x: 0, y: 4, scale: 1, fill: palette.ink }];
  return behind(kit, { ...emptyPiece(), width: d === full ? 22 : 19, marks }, said);
}

function behind(kit: Kit, form: Piece, said: string): Piece {
  const text = words(kit, said, Infinity);
  return {
    width: form.width + 4 + text.width,
    height: text.height,
    marks: [...form.marks, ...moveMarks(text.marks, form.width + 4, 0)],
  };
}
