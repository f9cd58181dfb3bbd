import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks, stack } from '../../piece';
import { telLink } from '../../poster/contacts-strip';
import type { Mark, SceneGroup } from '../../scene';
import { hangingText, iconMark, iconText, textPiece } from '../../text-piece';
import { a5 } from '../card-look';
import type { CardEdition } from '../card-options';
import { fittedText } from '../fitted-text';
import { cardNumbers } from '../numbers';
import { versionWords } from '../version-words';

export const margin = 20;
export const width = a5.width - 2 * margin;
export const bottom = a5.height - 14;
export const footHeight = 12;

/** Whom one calls, and what this side of the card is for. The second side is a part of the card that the first is the title of. */
export function header(kit: Kit, name: string, page: number): SceneGroup {
  const { veiligThuis, answers, name: called } = cardNumbers(kit.lookup.protocol);
  const isFirst = page === 0;
  const fill = palette.surface;
  const side = 26;
  const half = (width - side - 12) * 0.54;
  const right = width - side - 12 - half;
  const text = stack(
    [
      fittedText(
        kit,
        `Belkaart ${called}`,
        { size: 15, weight: 700, fill, ...(isFirst && { as: 'title' }) },
        half,
        9.5,
      ),
      textPiece(kit, name, { size: 9.5, fill, ...(!isFirst && { as: 'heading' }) }, half),
    ],
    1,
  );
  const number = stack(
    [
      fittedText(
        kit,
        veiligThuis,
        { size: 21, weight: 700, fill, align: 'right', ...telLink(veiligThuis) },
        right,
        9.5,
      ),
      fittedText(kit, answers.toLowerCase(), { size: 9, fill, align: 'right' }, right, 8),
    ],
    0,
  );
  const height = Math.max(text.height, number.height, side) + 20;
  const middle = (piece: { height: number }) => (height - piece.height) / 2;
  return {
    id: `header-${page}`,
    role: isFirst ? 'header' : 'section',
    ref: {},
    box: { x: 0, y: 0, width: a5.width, height },
    label: `Belkaart ${called}`,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: a5.width, height, fill: palette.brand },
      iconMark('phone', margin, (height - side) / 2, side, fill),
      ...moveMarks(text.marks, margin + side + 12, middle(text)),
      ...moveMarks(number.marks, a5.width - margin - right, middle(number)),
    ],
  };
}

/** Who is in danger now calls somebody else first. */
export function dangerStrip(kit: Kit, page: number, y: number): SceneGroup {
  const { danger } = cardNumbers(kit.lookup.protocol);
  const words = `Nu gevaar? Bel eerst ${danger}.`;
  const look = { size: 10.6, weight: 700, fill: palette.surface, ...telLink(danger) } as const;
  const text = iconText(kit, 'alert', words, look, width - 16);
  const height = text.height + 7;
  const ground: Mark = { kind: 'rect', x: margin, y, width, height, radius: 6, fill: palette.danger };
  return {
    id: `danger-${page}`,
    role: 'emergency',
    ref: {},
    box: { x: margin, y, width, height },
    label: words,
    marks: [ground, ...moveMarks(text.marks, margin + 8, y + 3.5)],
  };
}

/** Where a filled in card belongs. */
export function shredder(kit: Kit): SceneGroup {
  const text = stack(
    [
      iconText(
        kit,
        'shield',
        'Ingevuld? Dan hoort deze kaart in het afgeschermde dossier of in de papierversnipperaar.',
        { size: 9, weight: 700, fill: palette.warn },
        width - 20,
      ),
      hangingText(
        kit,
        '',
        'Typ niets over in een mail, een app of op deze website.',
        { size: 8.6 },
        width - 20,
        12.6,
      ),
    ],
    1,
  );
  const height = text.height + 11;
  const y = bottom - footHeight - height - 6;
  const ground: Mark = { kind: 'rect', x: margin, y, width, height, radius: 6, fill: palette.warnSoft };
  return {
    id: 'shredder-1',
    role: 'section',
    ref: {},
    box: { x: margin, y, width, height },
    label: 'Waar deze kaart hoort',
    marks: [ground, ...moveMarks(text.marks, margin + 10, y + 5.5)],
  };
}

/** Of whom, which version, which side. */
export function footer(kit: Kit, edition: CardEdition | undefined, page: number): SceneGroup {
  const board = edition?.board ?? kit.lookup.protocol.organisation;
  const said = [board, versionWords(edition), `${page + 1} van 2`].filter(Boolean).join(' · ');
  const text = fittedText(kit, said, { size: 8.2, fill: palette.inkSoft }, width, 8);
  const marks = text.marks.slice(0, 1);
  return {
    id: `footer-${page}`,
    role: 'footer',
    ref: {},
    box: { x: margin, y: bottom - footHeight, width, height: footHeight },
    label: said,
    marks: moveMarks(marks, margin, bottom - footHeight),
  };
}
