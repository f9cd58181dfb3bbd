/** A text in parts of at most so many characters, broken between words where that can be. */
export function inParts(text: string, most: number): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > most) {
    const space = left.lastIndexOf(' ', most);
    const end = space > most / 2 ? space : safeEnd(left, most);
    parts.push(left.slice(0, end).trim());
    left = left.slice(end).trim();
  }
  return left === '' && parts.length > 0 ? parts : [...parts, left];
}

/** Not between the halves of one sign. */
function safeEnd(text: string, most: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}
