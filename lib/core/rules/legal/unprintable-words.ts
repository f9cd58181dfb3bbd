import { placeInWords } from '../place-in-words';
import type { Protocol } from '@/schemas/protocol';
import type { Problem } from '../rule';
import type { PlacedWords } from '../words-in';

/**
 * Letters of a file that was read in another encoding than it was saved in: the sign for a broken letter, UTF-8 read as
 * Windows ("coÃ¶rdinatie", "â€™") or as Mac ("co√∂rdinatie", "‚Äô").
 */
const broken = /\uFFFD|[ÃÂâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|√[^\s\d(]|‚Äô|‚Äú|‚Äù/u;
/** Without one of these neither can be there; the quick look comes first. */
const unusual = /[ÃÂâ√‚]|[^\t\n -\u024F\u1E00-\u1EFF\u2000-\u22FF]/;
/** Letters that the shipped font does not have. */
const foreign = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]/u;

/** Texts of which the letters are broken, or cannot be printed: a reader would see signs that say nothing. */
export function unprintableWords(protocol: Protocol, words: readonly PlacedWords[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { where, text } of words) {
    if (!unusual.test(text)) continue;
    const at = { broken: text.search(broken), foreign: text.search(foreign) };
    const place = () => placeInWords(protocol, where);
    if (at.broken >= 0)
      problems.set(`broken ${JSON.stringify(where)}`, {
        where,
        subject: 'broken-letters',
        message: `Hier staan kapotte letters: "${wordAt(text, at.broken)}", ${place()}. Typ het woord opnieuw.`,
      });
    else if (at.foreign >= 0)
      problems.set(`foreign ${JSON.stringify(where)}`, {
        where,
        subject: 'other-script',
        severity: 'warns',
        exception: 'reason',
        message: `Deze letters kunnen we niet drukken: "${wordAt(text, at.foreign)}", ${place()}. Zet er Nederlandse tekst, en geef een vertaling als eigen blad mee.`,
      });
  }
  return [...problems.values()];
}

/** The word around a place in a text; of a very long one a piece. */
function wordAt(text: string, at: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const behind = /^\S{0,20}/.exec(text.slice(at, at + 20))?.[0] ?? '';
  return `${before}${behind}`;
}
