import type { Change } from './change';
import { movedIn } from '@/lib/core/merging';
import { changed, marked, shifted, type Aspect, type Told } from './telling';

/** One of a list inside a thing: a task, an answer of the start question, a footnote. */
export type Item = {
  id: string;
  words: string;
  /** What else there is to say of it, by its name: its condition, its columns. What is usual is only said of a change. */
  facets?: readonly (readonly [word: string, words: string, isUsual?: boolean])[];
  /** The marks it carries, as words that stand between quotation marks. */
  marks?: readonly string[];
  /** What stands below it, and what one of those is called. */
  inside?: { noun: string; items: readonly Item[] };
};

export type ItemList = { field: string; noun: string; part?: string; isOrdered?: boolean };

const named = (noun: string, { words }: Item) =>
  `${noun} "${words.length > 80 ? `${words.slice(0, 79)}…` : words}"`;

/** Everything the item says, what stands below it included. */
function whole({ words, facets = [], marks = [], inside }: Item): string {
  const facts = facets.flatMap(([word, of, isUsual]) => (of === '' || isUsual ? [] : [`${word}: ${of}`]));
  const said = [...facts, ...marks];
  const first = said.length > 0 ? `${words} (${said.join('; ')})` : words;
  return [first, ...(inside?.items ?? []).map((item) => `- ${whole(item)}`)].join('\n');
}

/** The marks that were set (true) and taken away (false). */
function markings({ marks: old = [] }: Item, { marks: now = [] }: Item): [mark: string, isSet: boolean][] {
  return [
    ...old.filter((mark) => !now.includes(mark)).map((mark): [string, boolean] => [mark, false]),
    ...now.filter((mark) => !old.includes(mark)).map((mark): [string, boolean] => [mark, true]),
  ];
}

/** What was added to a list, what is gone from it, what reads otherwise and what stands elsewhere. */
export function compareItems(
  of: Told,
  list: ItemList,
  before: readonly Item[],
  after: readonly Item[],
): Change[] {
  const { field, noun, part = '', isOrdered = true } = list;
  const aspect = (word: string, ...more: string[]): Aspect => ({
    field,
    word,
    part: [part, ...more].join('/'),
  });
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  const moved = isOrdered
    ? movedIn(
        before.map(({ id }) => id),
        after.map(({ id }) => id),
      )
    : new Set<string>();

  const changesOf = (was: Item, is: Item): Change[] => {
    const facets = new Set([...(was.facets ?? []), ...(is.facets ?? [])].map(([word]) => word));
    const say = (item: Item, word: string) => item.facets?.find(([name]) => name === word)?.[1] ?? '';
    const name = named(noun, is);
    return [
      ...(was.words === is.words ? [] : [changed(of, aspect(noun, is.id), was.words, is.words)]),
      ...[...facets].flatMap((word) =>
        say(was, word) === say(is, word)
          ? []
          : [changed(of, aspect(`${word} van ${name}`, is.id, word), say(was, word), say(is, word))],
      ),
      ...(moved.has(is.id) ? [shifted(of, aspect(name, is.id))] : []),
      ...markings(was, is).map(([mark, so]) => marked(of, aspect(name, is.id, mark), mark, so)),
      ...insideOf(was, is, name),
    ];
  };
  const insideOf = (was: Item, is: Item, name: string): Change[] => {
    const inner = is.inside ?? was.inside;
    if (!inner) return [];
    const lower = { field, noun: `${inner.noun} van ${name}`, part: [part, is.id].join('/') };
    return compareItems(of, lower, was.inside?.items ?? [], is.inside?.items ?? []);
  };

  return [
    ...before
      .filter(({ id }) => !now.has(id))
      .map((item) => changed(of, aspect(noun, item.id), whole(item) || '(zonder tekst)', '')),
    ...after.flatMap((item) => {
      const was = old.get(item.id);
      return was
        ? changesOf(was, item)
        : [changed(of, aspect(noun, item.id), '', whole(item) || '(zonder tekst)')];
    }),
  ];
}
