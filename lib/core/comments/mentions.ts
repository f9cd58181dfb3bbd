/** A mention as it is kept: "@[the id of a person]". Who it is gets a name when it is shown. */
const mention = /@\[([\w-]{1,64})\]/g;

/** A stretch of a comment: words, or somebody who is mentioned. */
export type PartOfComment = { words: string } | { personId: string; name: string };

/** Who is mentioned in a comment as it is kept, each once. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, personId]) => personId!))];
}

/** A comment as it is shown. What looks like a mention of nobody here stands as it was typed. */
export function partsOf(text: string, names: Readonly<Record<string, string>>): PartOfComment[] {
  const parts: PartOfComment[] = [];
  let from = 0;
  const addWords = (until: number) => {
    if (until > from) parts.push({ words: text.slice(from, until) });
  };
  for (const { 0: sign, 1: personId = '', index } of text.matchAll(mention)) {
    if (!Object.hasOwn(names, personId)) continue;
    addWords(index);
    parts.push({ personId, name: names[personId]! });
    from = index + sign.length;
  }
  addWords(text.length);
  return parts;
}

/** What stands in a field for a comment that is kept: names in the place of ids. */
export function typedOf(text: string, names: Readonly<Record<string, string>>): string {
  return partsOf(text, names)
    .map((part) => ('words' in part ? part.words : `@${part.name}`))
    .join('');
}

/** What is kept of what somebody typed: `chosen` are the people they chose to mention, by the name in the text. */
export function keptOf(typed: string, chosen: Readonly<Record<string, string>>): string {
  // The longest first: "@Jan de Wit" is not Jan.
  const known = Object.keys(chosen).toSorted((a, b) => b.length - a.length);
  let kept = '';
  for (let at = 0; at < typed.length;) {
    const name = typed[at] === '@' ? known.find((one) => isNameAt(typed, at + 1, one)) : undefined;
    kept += name === undefined ? typed[at] : `@[${chosen[name]!}]`;
    at += name === undefined ? 1 : name.length + 1;
  }
  return kept;
}

/** "@Jan" is no mention in "@Janneke". */
function isNameAt(typed: string, at: number, name: string): boolean {
  return typed.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(typed.slice(at + name.length));
}
