import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks, stack } from '../../piece';
import { telLink } from '../../poster/contacts-strip';
import type { Mark, SceneGroup, ScenePage } from '../../scene';
import { hangingText, iconMark, iconText, textPiece } from '../../text-piece';
import { a5, cardKit } from '../card-look';
import type { CardEdition, CardOptions } from '../card-options';
import { fittedText } from '../fitted-text';
import { cardNumbers } from '../numbers';
import { versionWords } from '../version-words';
import { beforeTheCall, duringTheCall, type Section } from './call-sections';

const margin = 20;
const width = a5.width - 2 * margin;
const bottom = a5.height - 14;
const footHeight = 12;
/** Between two parts of the card. */
const gap = 8;
/** Room for a line of handwriting: as much as the page has, between these. */
const pitches = [24, 23, 22, 21, 20, 19, 18, 17, 16, 15];

/**
 * What Veilig Thuis asks, on the two sides of an A5, to be filled in with a pen: never typed in, because nothing about a
 * child is kept by this program.
 */
export function layOutCallCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { edition }: Extract<CardOptions, { kind: 'call-card' }>,
): ScenePage[] {
  const of = cardKit(kit, 9);
  const sides = [
    { name: 'Zet dit klaar voordat je belt', sections: beforeTheCall(of, width), end: undefined },
    { name: 'Tijdens en na het gesprek', sections: duringTheCall(of, width), end: shredder(of) },
  ];
  return sides.map(({ name, sections, end }, page) => {
    const head = header(of, name, page);
    const danger = dangerStrip(of, page, head.box.height + gap);
    const top = danger.box.y + danger.box.height + gap;
    const lowest = end ? end.box.y - gap : bottom - footHeight - 6;
    const groups = placed(sections, top, lowest, page);
    return {
      width: a5.width,
      height: a5.height,
      routeIds: [],
      groups: [head, danger, ...groups, ...(end ? [end] : []), footer(of, edition, page)],
      lines: [],
    };
  });
}

function placed(sections: readonly Section[], top: number, lowest: number, page: number): SceneGroup[] {
  const heightAt = (pitch: number) =>
    sections.reduce((sum, { make }) => sum + make(pitch).height, 0) + gap * (sections.length - 1);
  const pitch = pitches.find((each) => top + heightAt(each) <= lowest) ?? pitches[pitches.length - 1]!;
  const air = Math.max(0, (lowest - top - heightAt(pitch)) / Math.max(1, sections.length - 1));
  let y = top;
  return sections.map(({ id, label, make }) => {
    const piece = make(pitch);
    const group: SceneGroup = {
      id: `${id}-${page}`,
      role: 'section',
      ref: {},
      box: { x: margin, y, width, height: piece.height },
      label,
      marks: moveMarks(piece.marks, margin, y),
    };
    y += piece.height + gap + air;
    return group;
  });
}

function header(kit: Kit, name: string, page: number): SceneGroup {
  const { veiligThuis, answers, name: called } = cardNumbers(kit.lookup.protocol);
  const fill = palette.surface;
  const side = 26;
  const half = (width - side - 12) * 0.54;
  const right = width - side - 12 - half;
  const text = stack(
    [
      fittedText(kit, `Belkaart ${called}`, { size: 15, weight: 700, fill, as: 'title' }, half, 9.5),
      textPiece(kit, name, { size: 9.5, fill }, half),
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
    role: 'header',
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

function dangerStrip(kit: Kit, page: number, y: number): SceneGroup {
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
function shredder(kit: Kit): SceneGroup {
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

function footer(kit: Kit, edition: CardEdition | undefined, page: number): SceneGroup {
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
