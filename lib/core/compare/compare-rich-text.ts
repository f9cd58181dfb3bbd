import { names } from '@/lib/core/protocol/questions';
import { footnotesOf, paragraphsOf, plainText, type StyledRun } from '@/lib/core/rich-text';
import type { EntryId } from '@/schemas/ids';
import type { RichText } from '@/schemas/rich-text';
import { matchThings } from './align/match-things';
import type { Change } from './change';
import { compareItems, type Item } from './compare-items';
import { changed, type Told } from './telling';

const empty: RichText = { type: 'doc', content: [] };

/** Runs that go on with the same link or term are one. */
function joinedRuns(text: RichText, keyOf: (run: StyledRun) => string | undefined) {
  const joined: { key: string; words: string }[] = [];
  for (const { runs } of paragraphsOf(text)) {
    let open: { key: string; words: string } | undefined;
    for (const run of runs) {
      const key = keyOf(run);
      if (key === undefined) open = undefined;
      else if (open?.key === key) open.words += run.text;
      else joined.push((open = { key, words: run.text }));
    }
  }
  return joined;
}

function linksIn(text: RichText): Item[] {
  return joinedRuns(text, ({ href }) => href).map(({ key, words }, index) => ({
    id: `n${index}`,
    words,
    facets: [['adres', key]],
  }));
}

function termsIn(text: RichText, termOf: (id: EntryId) => string): Item[] {
  return joinedRuns(text, ({ definitionId }) => definitionId).map(({ key, words }, index) => ({
    id: `n${index}`,
    words,
    facets: [[names.definition.one, termOf(key as EntryId)]],
  }));
}

function notesIn(text: RichText): Item[] {
  return footnotesOf(text).map(({ text: words }, index) => ({ id: `n${index}`, words }));
}

/** Things without an id of their own, the old ones under the names of the new: by what they say, else by their place. */
function paired(before: readonly Item[], after: readonly Item[]): Item[] {
  const candidates = (list: readonly Item[], side: string) =>
    list.map(({ id, words, facets }) => ({
      thing: { id: `${side}${id}`, text: words, more: facets?.[0]?.[1] ?? '' },
      holder: '',
    }));
  const found = matchThings(candidates(before, 'old '), candidates(after, 'new '));
  const taken = new Set(found.values());
  const free = after.filter(({ id }) => !taken.has(`new ${id}`));
  return before.map((item) => {
    const match = found.get(`old ${item.id}`)?.slice('new '.length) ?? free.shift()?.id;
    return { ...item, id: match ?? `old ${item.id}` };
  });
}

/** Words, footnotes, links and terms of a text, each told by itself; the look of the words when nothing else changed. */
export function compareRichText(
  of: Told,
  { field, word }: { field: string; word: string },
  [was = empty, is = empty]: readonly [RichText | undefined, RichText | undefined],
  [termBefore, termAfter]: readonly [(id: EntryId) => string, (id: EntryId) => string],
): Change[] {
  const [before, after] = [plainText(was), plainText(is)];
  const list = (noun: string, old: Item[], now: Item[]) =>
    compareItems(
      of,
      { field, noun: `${noun} bij ${word}`, part: noun, isOrdered: false },
      paired(old, now),
      now,
    );
  const targets = (items: readonly Item[]) => items.map(({ facets }) => facets?.[0]?.[1]).join('\n');
  /** Links and terms lead elsewhere; that their words changed stands in the text itself. */
  const leads = (noun: string, old: Item[], now: Item[]) =>
    before === '' || after === '' || targets(old) === targets(now) ? [] : list(noun, old, now);
  const changes = [
    ...(before === after ? [] : [changed(of, { field, word }, before, after)]),
    ...list(names.footnote.one, notesIn(was), notesIn(is)),
    ...leads('link', linksIn(was), linksIn(is)),
    ...leads('verwijzing', termsIn(was, termBefore), termsIn(is, termAfter)),
  ];
  return changes.length > 0 ? changes : [changed(of, { field, word }, before, after)];
}
