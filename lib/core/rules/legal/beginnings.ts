/** More letters tell no more phrases apart than they cost. */
const MOST_LETTERS = 9;
/** More ways to go on than this are not followed. */
const MOST_WAYS = 80;

/** What a match starts with: `whole` when the pattern holds no more than that. */
type Start = { text: string; whole: boolean };

/**
 * The letters a match of a pattern can begin with, as many as MOST_LETTERS, so that it is tried only there. Knows the little of
 * regular expressions that the phrases use: letters, groups, alternatives, how often, and looks around.
 */
export function beginnings(pattern: string): ReadonlySet<string> {
  const found = new Set(startsOf(pattern).map(({ text }) => text));
  if (found.has('')) throw new Error(`no letter begins "${pattern}"`);
  return found;
}

function startsOf(pattern: string): Start[] {
  return alternativesOf(pattern).flatMap(startsInRow);
}

function startsInRow(pattern: string): Start[] {
  const cut: string[] = [];
  let open = [''];
  for (let rest = pattern; rest !== '';) {
    const { part, often, after, starts } = firstOf(rest);
    if (starts === undefined) return [...cut, ...open].map((text) => ({ text, whole: false }));
    const longer = open.flatMap((text) =>
      starts.map((one) => ({ text: (text + one.text).slice(0, MOST_LETTERS), whole: one.whole })),
    );
    const isOpen = ({ text, whole }: Start) =>
      whole && text.length < MOST_LETTERS && (often === '' || often.startsWith('?') || part === '');
    cut.push(...longer.filter((one) => !isOpen(one)).map(({ text }) => text));
    const skipped = /^(?:\?|\*|\{0)/.test(often) ? open : [];
    open = [...new Set([...longer.filter(isOpen).map(({ text }) => text), ...skipped])];
    if (open.length > MOST_WAYS) return [...cut, ...open].map((text) => ({ text, whole: false }));
    rest = after;
  }
  return [...cut.map((text) => ({ text, whole: false })), ...open.map((text) => ({ text, whole: true }))];
}

type First = { part: string; often: string; after: string; starts: readonly Start[] | undefined };

/** The first part of a pattern, how often it may come, and what comes after; no `starts` when it can be any letter. */
function firstOf(pattern: string): First {
  const nothing: readonly Start[] = [{ text: '', whole: true }];
  if (pattern.startsWith(String.raw`\b`))
    return { part: '', often: '', after: pattern.slice(2), starts: nothing };
  const end = pattern.startsWith('(') ? closing(pattern) + 1 : 1;
  const part = pattern.slice(0, end);
  const [often = ''] = /^(?:[?*+]|\{\d+,?\d*\})?\??/.exec(pattern.slice(end)) ?? [];
  const after = pattern.slice(end + often.length);
  if (part.startsWith('(?:')) return { part, often, after, starts: startsOf(part.slice(3, -1)) };
  if (part.startsWith('(')) return { part: '', often, after, starts: nothing };
  return { part, often, after, starts: /[a-z0-9 '-]/.test(part) ? [{ text: part, whole: true }] : undefined };
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
