import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks, stack } from '../../piece';
import type { RuleMark, SceneGroup, ScenePage } from '../../scene';
import { textPiece } from '../../text-piece';
import { a4, a5, cardKit, cardType } from '../card-look';
import type { CardEdition, CardOptions } from '../card-options';
import { cellGroup, cellPiece, emergencyCells } from '../emergency-cell';
import { fittedText } from '../fitted-text';
import { cardNumbers } from '../numbers';
import { qrOnWhite } from '../qr-on-white';
import { breakRows, groupsOf, heightOf } from '../rows';
import { versionWords } from '../version-words';
import { contactRows, doorContacts } from './door-contacts';
import { helpersPiece } from './door-helpers';

/** Measures of the A5; those of the A4 are all so many times as large. */
const scale = { a5: 1, a4: 1.38 } as const;
/** `heads`: the share of their usual size that the numbers on top have, less when there are many others. */
type Page = { width: number; height: number; margin: number; unit: number; heads: number };

/** For a door or a notice board: whom to call, who helps in the school, and every other number with when to call it. */
export function layOutDoorCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { paper, edition }: Extract<CardOptions, { kind: 'door-card' }>,
): ScenePage[] {
  const unit = scale[paper];
  const sheet = { ...(paper === 'a4' ? a4 : a5), margin: 20 * unit, unit };
  const of = cardKit(kit, 9.5 * unit);
  const width = sheet.width - 2 * sheet.margin;
  const contacts = doorContacts(kit.lookup.protocol);
  const bottom = sheet.height - sheet.margin * 0.8;
  const columns = paper === 'a4' && contacts.length > 8 ? 3 : 2;
  const rowsAt = (size: number) => contactRows(of, contacts, cardType(size * unit), { width, columns });
  const roomBelow = (head: readonly SceneGroup[]) => bottom - 18 * unit - bottomOf(head) - 12 * unit;
  const trials = [1, 0.88, 0.76].flatMap((heads) => {
    const page = { ...sheet, heads };
    const room = roomBelow(firstHead(of, edition, page, 0));
    return [10.5, 9.8, 9.2, 8.6, 8].map((size) => ({ page, size, free: room - heightOf(rowsAt(size)) }));
  });
  const whole = trials.find(({ free }) => free >= 0);
  const { page, size, free } = whole ?? { page: { ...sheet, heads: 1 }, size: 9.2, free: 0 };
  const rows = rowsAt(size);
  const later = roomBelow(laterHead(of, page, 1));
  const first = roomBelow(firstHead(of, edition, page, 0));
  const room = (i: number) => (i === 0 ? first : later);
  const pages = breakRows(rows, room);
  return pages.map((some, i) => {
    const head = i === 0 ? firstHead(of, edition, page, free) : laterHead(of, page, i);
    const y = bottomOf(head) + 12 * unit;
    const rule: RuleMark = {
      kind: 'rule',
      from: { x: page.margin, y: y - 6 * unit },
      to: { x: page.width - page.margin, y: y - 6 * unit },
      stroke: palette.line,
      strokeWidth: 0.8,
    };
    const groups = groupsOf(some, { x: page.margin, y, width, page: i });
    const [top, ...rest] = groups;
    return {
      width: page.width,
      height: page.height,
      routeIds: [],
      groups: [
        ...head,
        ...(top ? [{ ...top, marks: [rule, ...top.marks] }, ...rest] : []),
        footer(of, edition, page, bottom, i, pages.length),
      ],
      lines: [],
    };
  });
}

const bottomOf = (groups: readonly SceneGroup[]) =>
  groups.reduce((low, { box }) => Math.max(low, box.y + box.height), 0);

/** Title, the two numbers as large as they get, and who helps in the school; `free` is room to make them larger with. */
function firstHead(kit: Kit, edition: CardEdition | undefined, page: Page, free: number): SceneGroup[] {
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
  const helpers = helpersPiece(
    kit,
    edition?.helpers ?? [],
    cardType(9.8 * Math.max(unit, 0.9)),
    width,
    writing,
  );
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

function header(kit: Kit, edition: CardEdition | undefined, { width, margin, unit }: Page): SceneGroup {
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
function laterHead(kit: Kit, { width, margin, unit }: Page, page: number): SceneGroup[] {
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

function footer(
  kit: Kit,
  edition: CardEdition | undefined,
  { width, margin, unit }: Page,
  bottom: number,
  page: number,
  pages: number,
): SceneGroup {
  const board = edition?.board ?? kit.lookup.protocol.organisation;
  const said = [board, versionWords(edition), pages > 1 ? `${page + 1} van ${pages}` : '']
    .filter(Boolean)
    .join(' · ');
  const text = fittedText(kit, said, { size: 8.2 * unit, fill: palette.inkSoft }, width - 2 * margin, 8);
  const height = 10 * unit;
  return {
    id: `footer-${page}`,
    role: 'footer',
    ref: {},
    box: { x: margin, y: bottom - height, width: width - 2 * margin, height },
    label: said,
    marks: moveMarks(text.marks.slice(0, 1), margin, bottom - height),
  };
}
