/** Words on one line with single spaces, as far as they fit. */
export function upTo(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  // Half of a pair of signs is no sign.
  return line.length <= most
    ? line
    : line
        .slice(0, most)
        .replace(/\p{Surrogate}$/u, '')
        .trim();
}
