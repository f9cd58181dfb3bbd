import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks, stack } from '../../piece';
import type { SceneGroup } from '../../scene';
import { textPiece } from '../../text-piece';
import type { CardEdition, Helper } from '../card-options';
import { cellGroup, cellPiece, emergencyCells } from '../emergency-cell';
import { cardNumbers } from '../numbers';
import { qrOnWhite } from '../qr-on-white';
import { helpersPiece, helperType } from './door-helpers';

/** `heads`: the share of their usual size that the numbers on top have, less when there are many others. */
export type DoorPage = { width: number; height: number; margin: number; unit: number; heads: number };

export const bottomOf = (groups: readonly SceneGroup[]) =>
  groups.reduce((low, { box }) => Math.max(low, box.y + box.height), 0);

/** Title, the two numbers as large as they get, and who helps in the school; `free` is room to make them larger with. */
export function firstHead(
  kit: Kit,
  edition: CardEdition | undefined,
  page: DoorPage,
  helping: readonly Helper[],
  free: number,
): SceneGroup[] {
  const { margin } = page;
  const unit = page.unit * page.heads;
  const width = page.width - 2 * margin;
  const { danger, veiligThuis, answers, name } = cardNumbers(kit.lookup.protocol);
  const words = {
    danger: { ask: 'Direct gevaar?', call: `Bel ${danger}` },
    help: { ask: `Advies of melden? ${name}`, call: veiligThuis, after: answers.toLowerCase() },
  };
  const look = {
    ask: 13 * unit,
    call: 30 * unit,
    after: 11 * unit,
    icon: 36 * unit,
    padding: 15 * unit,
    radius: 10 * unit,
  };
  const extra = Math.min(free * 0.22, 34 * unit);
  const groups = [header(kit, edition, page)];
  let y = bottomOf(groups) + 10 * unit;
  for (const kind of ['danger', 'veilig-thuis'] as const) {
    const said = kind === 'danger' ? words.danger : words.help;
    const piece = cellPiece(kit, kind, said, look, width);
    const box = { x: margin, y, width, height: piece.height + extra };
    groups.push(cellGroup(`${kind}-0`, kind, said, piece, box, look.radius));
    y += box.height + 8 * unit;
  }
  const writing = Math.min(20 * unit + free * 0.2, 40 * unit);
  const helpers = helpersPiece(kit, helping, helperType(unit), width, writing);
  groups.push({
    id: 'helpers-0',
    role: 'section',
    ref: {},
    box: { x: margin, y: y + 3 * unit, width, height: helpers.height },
    label: 'Wie helpt je in de school',
    marks: moveMarks(helpers.marks, margin, y + 3 * unit),
  });
  return groups;
}

function header(kit: Kit, edition: CardEdition | undefined, { width, margin, unit }: DoorPage): SceneGroup {
  const fill = palette.surface;
  const qr = edition ? 50 * unit : 0;
  const room = width - 2 * margin - (qr > 0 ? qr + 12 * unit : 0);
  const text = stack(
    [
      textPiece(kit, 'Zorgen over een leerling?', { size: 21 * unit, weight: 700, fill, as: 'title' }, room),
      textPiece(
        kit,
        'Wacht niet tot je het zeker weet. Vraag het of bel.',
        { size: 10.5 * unit, fill },
        room,
      ),
      textPiece(
        kit,
        edition ? 'Alle stappen staan op je telefoon: scan de code.' : '',
        { size: 8.5 * unit, fill, ...(edition ? { href: edition.checklistUrl } : {}) },
        room,
      ),
    ],
    2 * unit,
  );
  const height = Math.max(text.height, qr) + 24 * unit;
  return {
    id: 'header-0',
    role: 'header',
    ref: {},
    box: { x: 0, y: 0, width, height },
    label: 'Zorgen over een leerling?',
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: palette.ink },
      ...moveMarks(text.marks, margin, (height - text.height) / 2),
      ...qrOnWhite(edition, width - margin - qr, (height - qr) / 2, qr),
    ],
  };
}

/** On a page that only goes on with numbers. */
export function laterHead(kit: Kit, { width, margin, unit }: DoorPage, page: number): SceneGroup[] {
  const fill = palette.surface;
  const text = textPiece(
    kit,
    'Wie kun je nog meer bellen?',
    { size: 14 * unit, weight: 700, fill },
    width - 2 * margin,
  );
  const height = text.height + 14 * unit;
  const look = {
    ask: 9 * unit,
    call: 14 * unit,
    after: 9 * unit,
    icon: 18 * unit,
    padding: 9 * unit,
    radius: 7 * unit,
  };
  const cells = emergencyCells(kit, cardNumbers(kit.lookup.protocol), look, {
    x: margin,
    width: width - 2 * margin,
    page,
  });
  return [
    {
      id: `header-${page}`,
      role: 'header',
      ref: {},
      box: { x: 0, y: 0, width, height },
      label: 'Wie kun je nog meer bellen?',
      marks: [
        { kind: 'rect', x: 0, y: 0, width, height, fill: palette.ink },
        ...moveMarks(text.marks, margin, 7 * unit),
      ],
    },
    ...cells.draw(height + 8 * unit),
  ];
}
