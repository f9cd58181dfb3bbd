import { acts, actIds, type ActId } from './acts';

/** A numbered part of a law with words of its own. */
export type LawPart = { id: string; words: string };
/** `textOf` is the day of the text, when its head says so. */
export type LawText = { act: ActId; textOf?: string; parts: LawPart[] };

/**
 * Reads a copy of a law: Markdown as the mirrors write it, or plain text with "Artikel 2." above each article and the
 * lids and letters at the start of a line. Undefined when it is none of the acts that grounds rest on, or is empty.
 */
export function readLawText(text: string, name = ''): LawText | undefined {
  const act = actOfText(text, name);
  const parts = act ? partsIn(text, act) : [];
  if (!act || parts.length === 0) return undefined;
  const textOf = dayOf(text.slice(0, 1500));
  return { act, ...(textOf !== undefined && { textOf }), parts };
}

/** "toestand: 2026-08-01" at the head of a mirrored text, "Geldend van 01-08-2026" above one of wetten.overheid.nl. */
function dayOf(head: string): string | undefined {
  const [, iso] = /^toestand\W+(\d{4}-\d{2}-\d{2})/imu.exec(head) ?? [];
  const [, day, month, year] = /geldend\s+(?:op|van|vanaf)\s+(\d{2})-(\d{2})-(\d{4})/iu.exec(head) ?? [];
  return iso ?? (year === undefined ? undefined : `${year}-${month}-${day}`);
}

/** By the number at its head, else by its name at its head, else by the name of the file. */
function actOfText(text: string, name: string): ActId | undefined {
  const head = text.slice(0, 1500);
  const numbered = /(?:identifier|bwb-?id|bron|source)\W+\S*?(BWBR\d{7})/iu.exec(head)?.[1];
  const number = numbered ?? /BWBR\d{7}/u.exec(head.replace(/\([^)]*\)/gu, ''))?.[0] ?? '';
  const byNumber = actIds.find((id) => acts[id].number === number);
  return byNumber ?? (number ? undefined : (actNamedIn(titleOf(head)) ?? actNamedIn(name)));
}

function titleOf(head: string): string {
  return head.split('\n').find((line) => /\p{L}/u.test(line)) ?? '';
}

/** The longest name wins: "Uitvoeringsbesluit Wmo 2015" holds "Wmo 2015". */
function actNamedIn(text: string): ActId | undefined {
  const plain = ` ${text.toLocaleLowerCase('nl').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = actIds
    .flatMap((id) =>
      [acts[id].name, ...acts[id].also].map((name) => ({ id, name: name.toLocaleLowerCase('nl') })),
    )
    .filter(({ name }) => plain.includes(` ${name} `));
  return named.sort((one, other) => other.name.length - one.name.length)[0]?.id;
}

type Cursor = { article?: string; lid?: string; letter?: string; number?: string; hasLetters: boolean };

function partsIn(text: string, act: ActId): LawPart[] {
  const lines = text.split(/\r?\n/u);
  const byHeading = lines.some((line) => /^#+\s*\**Art(?:ikel|\.)\s/iu.test(line));
  const words = new Map<string, string>();
  const add = (path: readonly (string | undefined)[], more: string) => {
    const id = `${act}:${path.filter(Boolean).join('/')}`;
    words.set(id, [words.get(id), more].filter(Boolean).join(' '));
    return id;
  };
  let at: Cursor = { hasLetters: false };
  let open: string | undefined;
  for (const line of lines) {
    const article = articleOf(line, byHeading);
    if (article !== undefined) {
      [at, open] = [{ article, hasLetters: false }, undefined];
    } else if (/^\s*#/u.test(line)) {
      // The heading of an article may stand on a line of its own.
      if (/^\s*#+\s*(?:hoofdstuk|titel|afdeling|paragraaf|§|deel)/iu.test(line)) at = { hasLetters: false };
      open = undefined;
    } else if (line.trim() === '') {
      open = undefined;
    } else if (at.article !== undefined) {
      const found = numberedIn(line, at);
      if (found) {
        at = found.at;
        open = add([at.article, at.lid, at.letter, at.number], found.words);
      } else if (open) {
        words.set(open, `${words.get(open)} ${line.trim()}`);
      } else {
        open = add([at.article, at.lid, ...(at.hasLetters ? ['slot'] : [])], line.trim());
      }
    }
  }
  return [...words].map(([id, said]) => ({ id, words: said }));
}

function articleOf(line: string, byHeading: boolean): string | undefined {
  const start = byHeading ? /^#+\s*\**Art(?:ikel|\.)\s+/iu : /^\s*\**Art(?:ikel|\.)\s+/iu;
  if (!start.test(line) || line.length > 160) return undefined;
  const rest = line.replace(start, '');
  const [, number, after = ''] = /^(\d+(?:[.:]\d+)*[a-z]?\d?)\**(.*)$/iu.exec(rest.trim()) ?? [];
  if (number === undefined) return undefined;
  return byHeading || /^[.\s]*$|^\.?\s+\p{Lu}/u.test(after) ? number.toLowerCase() : undefined;
}

/** A line that begins a lid, a letter, a number below a letter, or a definition. */
function numberedIn(line: string, at: Cursor): { at: Cursor; words: string } | undefined {
  const inArticle = { ...(at.article !== undefined && { article: at.article }) };
  const inLid = { ...inArticle, ...(at.lid !== undefined && { lid: at.lid }), hasLetters: true };
  const plain = line.replaceAll('\\', '').replace(/^(\s*-?\s*)\*{2}([\da-z]{1,3}[.)°]*)\*{2}/iu, '$1$2');
  const marked = /^\s*-?\s*[–—-]?\s*[*_]{1,2}([^*_]+?):?[*_]{1,2}:?\s*(.*)$/u.exec(plain);
  const [, term, meaning] = marked ?? /^\s*-?\s*[–—]\s*([^:.;]{2,80}):\s*(.*)$/u.exec(plain) ?? [];
  if (term && meaning) {
    const letter = term.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');
    return { at: { ...inLid, letter }, words: meaning };
  }
  const [, number, below] = /^\s*-?\s*(\d+)[°º˚]\.?\s+(.*)$/u.exec(plain) ?? [];
  if (number && below) return { at: { ...at, number: `${number}°`, hasLetters: true }, words: below };
  const [, letter, said] = /^\s*-?\s*([a-z]\d?)[.)]\s+(.*)$/iu.exec(plain) ?? [];
  if (letter && said) return { at: { ...inLid, letter: letter.toLowerCase() }, words: said };
  const [, lid, opening] = /^\s*(\d+[a-z]?)[.)]?\s+(.*)$/u.exec(plain) ?? [];
  if (lid && opening && /^[\p{Lu}*[]/u.test(opening)) {
    return { at: { ...inArticle, lid, hasLetters: false }, words: opening };
  }
  return undefined;
}
