import { cleanText } from '@/schemas/clean-text';

/** A line of a list or text, at its depth in the list; or a table by its rows. Lines within a cell are parted by "\n". */
export type PastedBlock = PastedLine | { kind: 'table'; rows: string[][] };
export type PastedLine = { kind: 'line'; level: number; text: string };

/** A sign or number in front of a line of a list. */
const marker = /^(?:[-–—•*·▪◦➢✓]|o(?=\t)|\d{1,3}[.)]|[a-z][.)])\s+/i;

/** Text without form: deeper lines stand further to the right; cells of a table are parted by tabs. */
export function blocksOfText(text: string): PastedBlock[] {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  if (isTable(rows)) return [{ kind: 'table', rows }];
  const open: number[] = [];
  return lines.map((line) => {
    const indent = indentOf(line);
    while (open.length > 0 && open.at(-1)! >= indent) open.pop();
    open.push(indent);
    return { kind: 'line', level: open.length - 1, text: oneLine(line.trimStart().replace(marker, '')) };
  });
}

function isTable(rows: readonly string[][]): boolean {
  const wide = rows[0]?.length ?? 0;
  const isMarker = ([cell = '']: readonly string[]) => marker.exec(`${cell} `)?.[0].trim() === cell;
  return rows.length > 1 && wide > 1 && rows.every((row) => row.length === wide && !isMarker(row));
}

function indentOf(line: string): number {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  return space.replaceAll('\t', '    ').length;
}

export const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();
