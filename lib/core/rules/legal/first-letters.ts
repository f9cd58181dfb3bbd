/**
 * The letters a match of a pattern can begin with, so that it is tried only there. Knows the little of regular
 * expressions that phrases.ts uses: letters, groups, alternatives, "?" and looks around.
 */
export function firstLetters(pattern: string): ReadonlySet<string> {
  return new Set(alternativesOf(pattern).flatMap(lettersAt));
}

function lettersAt(pattern: string): string[] {
  if (pattern.startsWith('(')) {
    const end = closing(pattern);
    const rest = pattern.slice(end + 1);
    if (!pattern.startsWith('(?:')) return lettersAt(rest);
    const inside = [...firstLetters(pattern.slice(3, end))];
    return /^(?:\?|\{0|\*)/.test(rest)
      ? [...inside, ...lettersAt(rest.replace(/^(?:\?|\*|\{\d+,?\d*\})\??/, ''))]
      : inside;
  }
  if (pattern.startsWith(String.raw`\b`)) return lettersAt(pattern.slice(2));
  const letter = pattern.charAt(0);
  if (!/[a-z]/.test(letter)) throw new Error(`no letter begins "${pattern}"`);
  return pattern.charAt(1) === '?' ? [letter, ...lettersAt(pattern.slice(2))] : [letter];
}

function alternativesOf(pattern: string): string[] {
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
