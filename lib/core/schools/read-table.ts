/** A line of a table that somebody pasted: where it begins, as it was, and its cells. */
export type TableLine = { line: number; text: string; cells: string[] };

/**
 * A table as a spreadsheet copies or saves it: cells between tabs, semicolons or commas, whichever the first line has;
 * a cell in quotes may hold those, and ends of lines. Empty lines are left out.
 */
export function readTable(text: string): TableLine[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const between = separatorOf(source);
  const lines: TableLine[] = [];
  let [start, cell, cells, isQuoted, line]: [number, string, string[], boolean, number] = [
    0,
    '',
    [],
    false,
    1,
  ];
  let first = 1;
  for (let at = 0; at <= source.length; at += 1) {
    const sign = source[at];
    if (isQuoted && sign !== undefined) {
      if (sign === '\n') line += 1;
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[(at += 1)];
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (sign === between) [cells, cell] = [[...cells, cell.trim()], ''];
    else if (sign === '\n' || sign === undefined) {
      const all = [...cells, cell.trim()];
      if (all.some((one) => one !== ''))
        lines.push({ line: first, text: source.slice(start, at), cells: all });
      line += 1;
      [start, cell, cells, isQuoted, first] = [at + 1, '', [], false, line];
    } else cell += sign;
  }
  return lines;
}

function separatorOf(source: string): string {
  const head = source.trimStart().split('\n', 1)[0] ?? '';
  return ['\t', ';', ','].find((sign) => head.includes(sign)) ?? '\t';
}
