/**
 * The words and marks of a text, without what a copyist may change: spaces, case, kinds of quotes and dashes, markup
 * and links, and the mark that ends a part (";" becomes "." when nothing follows).
 */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\u00AD|[*_`«»"“”„‟'‘’‚‛]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/˚|º/gu, '°')
    .toLocaleLowerCase('nl');
  const tokens = plain.match(/[\p{L}\p{N}]+(?:[.:-]?[\p{L}\p{N}]+)*°?|[,;:()%€]/gu) ?? [];
  let end = tokens.length;
  while (end > 0 && /^[,;:]$/u.test(tokens[end - 1] ?? '')) end -= 1;
  return tokens.slice(0, end);
}

/** What one text has in a row that the other has not, both ways; and how much of them is the same, from 0 to 1. */
export function differenceOf(before: readonly string[], after: readonly string[]) {
  const common = commonWords(before, after);
  const removed: string[] = [];
  const added: string[] = [];
  let [left, right] = [0, 0];
  for (const [i, j] of [...common, [before.length, after.length] as const]) {
    if (i > left) removed.push(before.slice(left, i).join(' '));
    if (j > right) added.push(after.slice(right, j).join(' '));
    [left, right] = [i + 1, j + 1];
  }
  const longest = Math.max(before.length, after.length, 1);
  return { removed, added, likeness: common.length / longest };
}

/** The longest common subsequence, as pairs of positions. */
function commonWords(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
