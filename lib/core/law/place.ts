import { acts, isActId, type ActId } from './acts';

/**
 * The places in a law that words such as "art. 2 lid 1 onder b en lid 2 onder d" name, as paths: "2/1/b", "2/2/d".
 * A path names everything below it as well.
 */
export function placesIn(cited: string): string[] {
  const found: string[] = [];
  let [article, lid, letter] = ['', '', ''];
  let last: 'article' | 'lid' | 'letter' = 'article';
  const close = () => {
    const path = [article, lid, letter].filter(Boolean).join('/');
    if (path && !found.includes(path)) found.push(path);
  };
  const parts = /\b(art\.|artikel|lid|onder|en|,)\s+(\d+(?:\.\d+)*[a-z]?|[a-z])(?![\w°.])/gu;
  for (const [, word, value = ''] of cited.matchAll(parts)) {
    const isNumber = /^\d/u.test(value);
    if (word === 'art.' || word === 'artikel') {
      close();
      [article, lid, letter, last] = [value, '', '', 'article'];
    } else if (word === 'lid') {
      if (lid) close();
      [lid, letter, last] = [value, '', 'lid'];
    } else if (word === 'onder') {
      if (letter) close();
      [letter, last] = [value, 'letter'];
    } else if (last === 'lid' && isNumber) {
      close();
      lid = value;
    } else if (last === 'letter' && !isNumber) {
      close();
      letter = value;
    } else if (last === 'article' && isNumber) {
      close();
      article = value;
    }
  }
  close();
  return found;
}

/** "besluit:2/2/e/1°" as "Besluit verplichte meldcode art. 2 lid 2 onder e, 1°"; "wpo:" as "WPO". */
export function placeInDutch(id: string): string {
  const { act, path } = partsOf(id);
  const [article = '', ...more] = path;
  if (article === '') return act ? acts[act].name : '';
  const words = more.map((part) => {
    if (part === 'slot') return ' (slot)';
    if (/^\d+[a-z]?$/u.test(part)) return ` lid ${part}`;
    if (/^[a-z]\d?$/u.test(part)) return ` onder ${part}`;
    return /^\d+°$/u.test(part) ? `, ${part}` : ` "${part}"`;
  });
  return `${act ? acts[act].name : ''} art. ${article}${words.join('')}`.trim();
}

export function partsOf(id: string): { act: ActId | undefined; path: string[] } {
  const at = id.indexOf(':');
  const name = id.slice(0, at);
  return { act: isActId(name) ? name : undefined, path: id.slice(at + 1).split('/') };
}

/** Does a ground that rests on `place` rest on the words at `id`: those below it, and those that open it? */
export function restsOn(place: string, id: string): boolean {
  return id === place || id.startsWith(`${place}/`) || place.startsWith(`${id}/`);
}
