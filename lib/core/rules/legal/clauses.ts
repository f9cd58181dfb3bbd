/** What ties a clause to the rest: nothing, "als" or "na", "voordat", "tot" or "zolang", "tenzij", "mits", "zonder". */
type Link = '' | 'a' | 'b' | 't' | 'u' | 'M' | 'z';

/** A clause of a sentence, in letters of lexicon.ts, without its link. */
export type Clause = { link: Link; said: string };

/** The clauses of a sentence in their order. A comma ends one, a link begins the next. */
export function clausesOf(parts: string): Clause[] {
  return [...parts.matchAll(/([abtuMz]?)([^,;abtuMz]*)/g)]
    .map(([, link, said = '']): Clause => ({ link: link as Link, said }))
    .filter(({ link, said }) => link !== '' || said !== '');
}

/** Whether it is about a report, advice, or contact with Veilig Thuis. */
export function isAbout(said: string): boolean {
  return /[VRAE]/.test(said);
}
