import type { Contact, GlobalExit } from '@/schemas/protocol';
import { deadlineWords } from '../card-lines';
import type { Kit } from '../kit';
import { flow, moveMarks, type Piece, stack } from '../piece';
import { isSaid, lookOf, missingNumbers, rank } from '../poster/emergency-bar';
import type { Box, SceneGroup } from '../scene';
import { iconMark, iconText, textPiece } from '../text-piece';
import { lineToFillIn, telOf } from './contacts';
import { sizes, titleLeading } from './measures';
import { createMemory } from './memory';
import { lightened } from './tones';
import { palette } from '@/lib/core/design';

const gap = 7;
const inset = 9;
const icon = 24;
const narrowest = 150;

/** A row of the bar: what stands in it, and how wide each is. */
export type BarRow = { exit: GlobalExit | 'officer'; width: number }[];

/**
 * The ways out that are open at every step: danger first, then advice, with the numbers of both even when the protocol
 * names neither, and the aandachtsfunctionaris. Cells are as wide as makes the bar low.
 */
export function barRows(kit: Kit, width: number, isLow: boolean): BarRow[] {
  const { protocol } = kit.lookup;
  const exits = [...protocol.globalExits, ...missingNumbers(protocol)].sort((a, b) => rank(a) - rank(b));
  return lowestRows(kit, exits, width, isLow).map((row) =>
    row.map(({ exit, width: cell }) => ({ exit, width: cell })),
  );
}

export function barGroups(
  kit: Kit,
  rows: readonly BarRow[],
  { x, y, page, isLow }: { x: number; y: number; page: number; isLow: boolean },
): SceneGroup[] {
  const groups: SceneGroup[] = [];
  let top = y;
  for (const row of rows.map((cells) => cells.map((cell) => makeCell(kit, cell, isLow)))) {
    const height = heightOf(row);
    let left = x;
    for (const { exit, width: cell, piece } of row) {
      const box = { x: left, y: top, width: cell, height };
      left += cell + gap;
      if (exit === 'officer') {
        groups.push(officerGroup(piece, box, page));
        continue;
      }
      groups.push({
        id: `global-${exit.id}-${page}`,
        role: exit.kind === 'danger' ? 'emergency' : 'global-exit',
        ref: { entryId: exit.id },
        box,
        label: headline(kit, exit),
        marks: [
          { kind: 'rect', ...box, radius: 6, fill: groundOf(kit, exit) },
          ...moveMarks(piece.marks, box.x + inset, top + (height - piece.height) / 2),
        ],
      });
    }
    top += height + gap;
  }
  return groups;
}

type Cell = { exit: GlobalExit | 'officer'; width: number; piece: Piece };

/** All in one row, or what is not danger or advice in rows of its own: whichever is lower. */
function lowestRows(kit: Kit, exits: readonly GlobalExit[], width: number, isLow: boolean): Cell[][] {
  const large = exits.filter(isLarge);
  const others = exits.filter((exit) => !isLarge(exit));
  const inRows = [...inThrees([...large, 'officer' as const]), ...inThrees(others)];
  const ways = exits.length <= 3 ? [[[...large, 'officer' as const, ...others]], inRows] : [inRows];
  const made = ways.map((rows) => rows.map((row) => rowOf(kit, row, width, isLow)));
  const total = (rows: readonly Cell[][]) => rows.reduce((sum, row) => sum + heightOf(row) + gap, 0);
  return made.reduce((best, rows) => (total(rows) < total(best) - 1 ? rows : best));
}

function inThrees<T>(list: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < list.length; i += 3) rows.push(list.slice(i, i + 3));
  return rows;
}

const heightOf = (row: readonly Cell[]) =>
  Math.max(
    ...row.map(({ exit, piece }) =>
      Math.max(exit === 'officer' || isLarge(exit) ? 34 : 24, piece.height + 8),
    ),
  );

function makeCell(kit: Kit, { exit, width }: BarRow[number], isLow: boolean): Cell {
  const room = width - 2 * inset;
  const piece = exit === 'officer' ? officerPiece(kit, room) : cellPiece(kit, exit, room, isLow);
  return { exit, width, piece };
}

/** One row, with the widths at which it is lowest: moved from cell to cell as long as that helps. */
function rowOf(kit: Kit, exits: readonly Cell['exit'][], width: number, isLow: boolean): Cell[] {
  const room = width - gap * (exits.length - 1);
  const recall = createMemory();
  const make = (widths: readonly number[]) =>
    exits.map((exit, i) =>
      recall(exits, `${i} ${widths[i]!}`, () => makeCell(kit, { exit, width: widths[i]! }, isLow)),
    );
  let best = make(exits.map(() => room / exits.length));
  for (const by of [0.1, 0.1, 0.05]) {
    for (const [from, to] of pairs(exits.length)) {
      const widths = best.map((cell, i) => cell.width + (i === to ? by : i === from ? -by : 0) * room);
      if (widths[from]! < narrowest) continue;
      const moved = make(widths);
      if (heightOf(moved) < heightOf(best) - 0.5) best = moved;
    }
  }
  return best;
}

function pairs(count: number): [number, number][] {
  return Array.from({ length: count * count }, (_, i): [number, number] => [
    Math.floor(i / count),
    i % count,
  ]).filter(([from, to]) => from !== to);
}

const groundOf = (kit: Kit, exit: GlobalExit) =>
  exit.kind === 'other' ? lightened(palette.close, 0.16) : lookOf(kit, exit).ground;
const isLarge = ({ kind }: GlobalExit) => kind !== 'other';
const titleSize = (exit: GlobalExit, isLow: boolean) =>
  isLarge(exit) ? (isLow ? sizes.step : sizes.route) : sizes.title;

/** Who one goes to in the school: the number that the protocol names, or a line to write a name and number on. */
function officerPiece(kit: Kit, width: number): Piece {
  const { contacts, functions } = kit.lookup.protocol;
  const officers = functions.filter(({ tags }) => tags.includes('attention-officer'));
  const contact = contacts.find(({ functionId }) => officers.some(({ id }) => id === functionId));
  const name = contact?.name ?? officers[0]?.name ?? 'Aandachtsfunctionaris';
  const left = 26;
  const room = width - left;
  const label = textPiece(
    kit,
    name,
    { size: sizes.title, weight: 700, as: 'item', leading: titleLeading },
    room,
  );
  const phone = contact?.phone ?? '';
  const number = textPiece(
    kit,
    phone,
    { size: sizes.title, weight: 700, fill: kit.lookup.face.brand, ...(contact ? telOf(kit, contact) : {}) },
    room,
  );
  const below = phone === '' ? lineToFillIn(room) : number;
  const free = room - label.width - 8;
  const isBeside = free >= 120 && label.height <= sizes.title * titleLeading + 0.1;
  const beside = phone === '' ? lineToFillIn(free) : number;
  const words = isBeside ? flow([label, beside], room, 8, 0) : stack([label, below], 0);
  return {
    width,
    height: words.height,
    marks: [
      iconMark('person', 0, (words.height - 18) / 2, 18, palette.ink),
      ...moveMarks(words.marks, left, 0),
    ],
  };
}

function officerGroup(piece: Piece, box: Box, page: number): SceneGroup {
  return {
    id: `officer-${page}`,
    role: 'contacts',
    ref: {},
    box,
    label: 'Aandachtsfunctionaris van de school',
    marks: [
      { kind: 'rect', ...box, radius: 6, fill: palette.surface, stroke: palette.ink, strokeWidth: 1.4 },
      ...moveMarks(piece.marks, box.x + inset, box.y + (box.height - piece.height) / 2),
    ],
  };
}

function cellPiece(kit: Kit, exit: GlobalExit, width: number, isLow: boolean): Piece {
  const fill = lookOf(kit, exit).ink;
  const name = exit.kind === 'danger' ? 'alert' : exit.kind === 'advice' ? 'phone' : 'flag';
  const look = {
    size: titleSize(exit, isLow),
    weight: 700,
    fill,
    as: 'heading',
    leading: titleLeading,
  } as const;
  const left = isLarge(exit) ? icon + 10 : 0;
  const room = width - left;
  const title = isLarge(exit)
    ? textPiece(kit, headline(kit, exit), look, room)
    : iconText(kit, name, headline(kit, exit), look, room);
  const facts = factPieces(kit, exit, fill, room);
  const text = textPiece(kit, exit.text, { size: sizes.text, fill }, room);
  const sum = facts.reduce((all, fact) => all + fact.width + 10, 0);
  const isBeside = !isLarge(exit) && title.width + 10 + sum <= room;
  const isLine = sum + text.width <= room;
  const rows = isBeside
    ? [flow([title, ...facts], room, 10, 0), text]
    : isLine
      ? [title, flow([...facts, text], room, 10, 0)]
      : [title, flow(facts, room, 10, 0), text];
  const words = stack(rows, 0);
  const height = Math.max(words.height, isLarge(exit) ? icon : 0);
  return {
    width,
    height,
    marks: [
      ...(isLarge(exit) ? [iconMark(name, 0, (height - icon) / 2, icon, fill)] : []),
      ...moveMarks(words.marks, left, (height - words.height) / 2),
    ],
  };
}

/** Numbers that its words do not say, where it leads, and within which time. */
function factPieces(kit: Kit, exit: GlobalExit, fill: string, width: number): Piece[] {
  const { protocol, cards } = kit.lookup;
  const bold = { size: sizes.text, weight: 700, fill } as const;
  const { to } = exit;
  const target = !to
    ? undefined
    : 'routeId' in to
      ? protocol.routes.find(({ id }) => id === to.routeId)?.title
      : cards.get(to.cardId)?.card.title;
  return [
    ...unsaidOf(kit, exit).map((contact) =>
      iconText(kit, 'phone', `${contact.name} ${contact.phone}`, { ...bold, ...telOf(kit, contact) }, width),
    ),
    ...(target ? [iconText(kit, 'right', target, bold, width)] : []),
    ...(exit.deadline ? [iconText(kit, 'clock', deadlineWords(kit, exit.deadline), bold, width)] : []),
  ];
}

/** Contacts of an exit whose number its words do not say. Looking for numbers is slow, so once for each exit. */
function unsaidOf(kit: Kit, exit: GlobalExit): Contact[] {
  return kit.measurer.recall(exit, 'unsaid', [kit.lookup.protocol.contacts], () =>
    contactsOf(kit, exit).filter(({ phone }) => phone && !isSaid(exit, phone)),
  );
}

function contactsOf({ lookup }: Kit, { contactIds }: GlobalExit) {
  return contactIds.flatMap((id) => lookup.protocol.contacts.filter((contact) => contact.id === id));
}

function headline(kit: Kit, exit: GlobalExit): string {
  return exit.label === '' ? (contactsOf(kit, exit)[0]?.name ?? 'Bij elke stap mogelijk') : exit.label;
}
