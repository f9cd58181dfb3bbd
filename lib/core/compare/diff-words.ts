/** A stretch of text that both versions have, or only one of them. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** Beyond so many edits two texts share too little to show them in one another. */
const mostEdits = 400;

/** Words with the space after them, so that joined stretches give the texts back. */
const tokensOf = (text: string) => text.match(/\s+|[^\s]+\s?/gu) ?? [];

/**
 * The fewest words to strike and to add (Myers 1986). Gives for each token of both whether it stays; undefined
 * when the texts share too little.
 */
function edits(before: readonly string[], after: readonly string[]): Stretch[] | undefined {
  const [n, m] = [before.length, after.length];
  const most = Math.min(n + m, mostEdits);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edit = 0; edit <= most; edit += 1) {
    trace.push(reach.slice(middle - edit - 1, middle + edit + 2));
    for (let line = -edit; line <= edit; line += 2) {
      const isDown =
        line === -edit || (line !== edit && reach[middle + line - 1]! < reach[middle + line + 1]!);
      let x = isDown ? reach[middle + line + 1]! : reach[middle + line - 1]! + 1;
      while (x < n && x - line < m && before[x] === after[x - line]) x += 1;
      reach[middle + line] = x;
      if (x >= n && x - line >= m) return walkBack(trace, before, after);
    }
  }
  return undefined;
}

function walkBack(
  trace: readonly Int32Array[],
  before: readonly string[],
  after: readonly string[],
): Stretch[] {
  const back: Stretch[] = [];
  let [x, y] = [before.length, after.length];
  for (let edit = trace.length - 1; edit >= 0; edit -= 1) {
    const reach = trace[edit]!;
    const at = (line: number) => reach[line + edit + 1]!;
    const line = x - y;
    const isDown = line === -edit || (line !== edit && at(line - 1) < at(line + 1));
    const from = isDown ? line + 1 : line - 1;
    const startX = edit === 0 ? 0 : at(from);
    const startY = edit === 0 ? 0 : startX - from;
    while (x > startX && y > startY && before[x - 1] === after[y - 1]) {
      back.push({ kind: 'same', text: before[x - 1]! });
      x -= 1;
      y -= 1;
    }
    if (edit === 0) break;
    back.push(isDown ? { kind: 'new', text: after[y - 1]! } : { kind: 'gone', text: before[x - 1]! });
    if (isDown) y -= 1;
    else x -= 1;
  }
  return back.reverse();
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = whole[whole.length - 1];
    if (last?.kind === kind) last.text += text;
    else if (text !== '') whole.push({ kind, text });
  }
  return whole;
}

/**
 * The new text with what went from the old one, word by word: all but the new stretches are the old text, all but
 * the gone ones the new. Texts that share too little stand whole, one after the other.
 */
export function diffWords(before: string, after: string): Stretch[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const [was, is] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const whole: Stretch[] = [
    { kind: 'gone', text: was.join('') },
    { kind: 'new', text: is.join('') },
  ];
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...(edits(was, is) ?? whole),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}
