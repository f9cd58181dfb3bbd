import type { Column } from '@/schemas/protocol-flow';
import type { SheetCard } from './content';
import { gaps, headHeight, sizes } from './measures';

/** A card as widths of words in points: enough to choose widths by, without measuring. */
export type Sketch = {
  from: number;
  to: number;
  title: number;
  pills: number;
  facts: number;
  items: number[];
};

/** The steps of a block, and the columns whose head says who belongs to them. */
export type Sketches = {
  steps: readonly (readonly Sketch[])[];
  heads: readonly (Column | undefined)[];
  functionNames: (column: Column) => string;
};

/** Mean width of a character, times the size of the text. */
const regular = 0.5;
const bold = 0.53;
/** Of the items of a card, how many a sheet mostly has room for. */
const usual = 3;
const line = { text: sizes.text * 1.25, title: sizes.title * 1.2 } as const;

export function sketchStep(cards: readonly SheetCard[], columns: readonly Column[]): Sketch[] {
  return cards.map(({ card, title, columns: taking, items }) => {
    const at = columns.flatMap((column, i) => (taking.includes(column) ? [i] : []));
    const pills = card.exits.filter(({ label }) => label !== '');
    const said = [
      card.condition,
      card.deadline ? 'binnen vijf schooldagen na het signaal' : '',
      card.kind === 'handover' ? card.hearsBack : '',
      ...card.parts.flatMap(({ text }) => text ?? []),
    ];
    return {
      from: at[0] ?? 0,
      to: at[at.length - 1] ?? Math.max(0, columns.length - 1),
      title: title.length * sizes.title * bold,
      pills: pills.reduce((sum, { label }) => sum + label.length * sizes.title * bold + 38, 0),
      facts: said.join('').length * sizes.text * bold,
      items: items
        .slice(0, usual)
        .map((item) => (item.kind === 'task' ? item.task.text : item.text).length * sizes.text * regular),
    };
  });
}

/** Height of the steps at these widths, by the sketches: cards below each other in every column they share. */
export function estimate(of: Sketches, shares: readonly number[], room: number): number {
  const { steps, heads } = of;
  let total =
    3 +
    Math.max(headHeight, ...heads.map((column, i) => (column ? headOf(of, column, shares[i]! * room) : 0)));
  for (const cards of steps) {
    const bottoms = shares.map(() => 0);
    for (const card of cards) {
      let width = gaps.gutter * (card.to - card.from);
      let top = 0;
      for (let i = card.from; i <= card.to; i++) {
        width += (shares[i] ?? 1) * room;
        top = Math.max(top, bottoms[i] ?? 0);
      }
      const bottom = top + cardHeight(card, width - 40) + gaps.row * 2;
      for (let i = card.from; i <= card.to; i++) bottoms[i] = bottom;
    }
    total += Math.max(0, ...bottoms) + 30;
  }
  return total;
}

function headOf({ functionNames }: Sketches, { label, note = '', ...column }: Column, width: number): number {
  const names = functionNames({ label, note, ...column }).length * sizes.foot * regular;
  const lines =
    Math.ceil(names / (width - 16)) + Math.ceil((note.length * sizes.foot * regular) / (width - 16));
  const title = Math.ceil((label.length * sizes.title * bold) / (width - 34)) * line.title;
  return title + lines * sizes.foot * 1.25 + 12;
}

function cardHeight({ title, pills, facts, items }: Sketch, width: number): number {
  const beside = title + pills + 10 <= width;
  const columns = Math.max(1, Math.min(3, items.length, Math.floor(width / 150)));
  const rows = items.reduce((sum, each) => sum + Math.ceil(each / (width / columns - 10)), 0) / columns;
  const head = Math.ceil(title / width) * line.title + Math.ceil(facts / width) * line.text;
  return head + Math.ceil(rows) * line.text + (beside ? 0 : Math.ceil(pills / width) * 21);
}

/** Shares of the room, moved to where they save most height; no column narrower than `narrowest` or its label. */
export function chooseShares(
  steps: Sketches,
  columns: readonly Column[],
  room: number,
  narrowest: number,
): number[] {
  const count = Math.max(1, columns.length);
  let best = Array.from({ length: count }, () => 1 / count);
  if (count === 1) return best;
  const least = columns.map(({ label }) => {
    const longest = Math.max(...label.split(/[\s/-]/).map((word) => word.length));
    return Math.min(room / count, Math.max(narrowest, longest * sizes.title * 0.6 + 36));
  });
  let height = estimate(steps, best, room);
  for (const by of [0.12, 0.06, 0.06, 0.03]) {
    for (let to = 0; to < count; to++) {
      for (let from = 0; from < count; from++) {
        if (from === to) continue;
        const moved = best.map((share, i) => (i === to ? share + by : i === from ? share - by : share));
        if (moved[from]! * room < least[from]!) continue;
        const found = estimate(steps, moved, room);
        if (found < height - 0.5) {
          best = moved;
          height = found;
        }
      }
    }
  }
  return best;
}
