/** From lists of words, one for each letter, to the letter of each word. */
export function letterOfWord(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
  );
}
