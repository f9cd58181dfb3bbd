const LONGEST_QUOTE = 240;

/** The words of a text as a finding quotes them. */
export function quoted(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}
