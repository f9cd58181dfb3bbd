/** More letters tell no more words apart than they cost. */
const MOST_LETTERS = 3;

/**
 * The letters a match of a pattern can begin with, three at most, so that it is tried only there. Knows the little of
 * regular expressions that phrases.ts uses: letters, groups, alternatives, "?" and looks around.
 */
export function beginnings(pattern: string): ReadonlySet<string> {
  return new Set(alternativesOf(pattern).flatMap(beginningsOf));
}

function beginningsOf(pattern: string): string[] {
  if (pattern.startsWith('(')) {
    const end = closing(pattern);
    const rest = pattern.slice(end + 1);
    if (!pattern.startsWith('(?:')) return beginningsOf(rest);
    const inside = [...beginnings(pattern.slice(3, end))];
    return /^(?:\?|\{0|\*)/.test(rest)
      ? [...inside, ...beginningsOf(rest.replace(/^(?:\?|\*|\{\d+,?\d*\})\??/, ''))]
      : inside;
  }
  if (pattern.startsWith(String.raw`\b`)) return beginningsOf(pattern.slice(2));
  const [letters = ''] = /^[a-z](?:[a-z](?![?*{]))*/.exec(pattern) ?? [];
  if (letters === '') throw new Error(`no letter begins "${pattern}"`);
  const begins = letters.slice(0, MOST_LETTERS);
  return pattern.charAt(1) === '?' ? [begins, ...beginningsOf(pattern.slice(2))] : [begins];
}

/** The alternatives of a pattern that stand in no group. */
export function alternativesOf(pattern: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index];
    if (sign === '\\') index += 1;
    else if (sign === '(') index += closing(pattern.slice(index));
    else if (sign === '[') index = pattern.indexOf(']', index);
    else if (sign === '|') {
      found.push(pattern.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, pattern.slice(start)];
}

/** Where the bracket that opens the pattern is closed. */
function closing(pattern: string): number {
  let depth = 0;
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index];
    if (sign === '\\') index += 1;
    else if (sign === '[') index = pattern.indexOf(']', index);
    else if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) return index;
  }
  throw new Error(`not closed: ${pattern}`);
}
