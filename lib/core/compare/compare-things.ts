import { sentenceCase } from '@/lib/core/dutch';
import { names } from '@/lib/core/protocol/questions';
import type { Face } from '@/schemas/face';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { PartOfColumn } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';
import type { Change, Subject, Things } from './change';
import { compareFace } from './compare-face';
import { compareItems } from './compare-items';
import { compareRichText } from './compare-rich-text';
import { itemsOf } from './items-of';
import { movedIn } from '@/lib/core/merging';
import { nameInDutch } from './name-in-dutch';
import { same } from '@/lib/core/merging';
import { at, changed, keyOf, told, type Told } from './telling';
import { wordsFor } from './value-in-words';

/** Both versions, with how their values read. */
export type Both = {
  before: Protocol;
  after: Protocol;
  sayBefore: ReturnType<typeof wordsFor>;
  sayAfter: ReturnType<typeof wordsFor>;
};

export function bothVersions(before: Protocol, after: Protocol): Both {
  return { before, after, sayBefore: wordsFor(before), sayAfter: wordsFor(after) };
}

/** Does a card stand in other columns than before? Another part in the same columns is no move. */
function standsElsewhere(before: unknown, after: unknown): boolean {
  const columnsOf = (card: unknown) => (card as Things['card']).parts.map(({ columnId }) => columnId).sort();
  return !same(columnsOf(before), columnsOf(after));
}

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

/** Who decides in a card, told by itself: the question that a council asks first. */
function compareDeciders(
  both: Both,
  of: Told,
  was: readonly PartOfColumn[],
  is: readonly PartOfColumn[],
): Change[] {
  const deciders = (parts: readonly PartOfColumn[]) =>
    parts.flatMap(({ part, columnId }) => (part === 'decides' ? [columnId] : []));
  if (same(deciders(was).sort(), deciders(is).sort())) return [];
  const before = both.sayBefore('card', 'columnIds', deciders(was));
  const after = both.sayAfter('card', 'columnIds', deciders(is));
  return [changed(of, { field: 'parts', word: 'wie beslist', part: 'decides' }, before, after)];
}

function compareField<S extends Subject>(
  both: Both,
  subject: S,
  [before, after]: readonly [Things[S], Things[S]],
  of: Told,
  [field, word]: readonly [string, string],
): Change[] {
  const [was, is] = [(before as Fields)[field], (after as Fields)[field]];
  if (field === 'face') return compareFace(of, was as Face | undefined, is as Face | undefined);
  if (isRichText(was) || isRichText(is)) {
    const terms = [
      (id: EntryId) => both.sayBefore(subject, 'definitionId', id),
      (id: EntryId) => both.sayAfter(subject, 'definitionId', id),
    ] as const;
    return compareRichText(
      of,
      { field, word },
      [was as RichText | undefined, is as RichText | undefined],
      terms,
    );
  }
  const [items, others] = [itemsOf(both.sayBefore, field, was), itemsOf(both.sayAfter, field, is)];
  if (items && others) {
    const whole = items.heading === others.heading ? [] : [headingChange(of, field, items, others)];
    const inside = compareItems(of, { field, noun: items.noun }, items.items, others.items);
    const changes = [...whole, ...inside];
    return changes.length > 0 ? changes : [changed(of, { field, word }, word, word)];
  }
  const [old, now] = [both.sayBefore(subject, field, was), both.sayAfter(subject, field, is)];
  const change = changed(of, { field, word }, old, now);
  if (field !== 'parts') return [change];
  const deciders = compareDeciders(both, of, was as PartOfColumn[], is as PartOfColumn[]);
  return [...deciders, { ...change, kind: standsElsewhere(before, after) ? 'moved' : 'changed' }];
}

type Fields = Readonly<Record<string, unknown>>;
type Listed = NonNullable<ReturnType<typeof itemsOf>>;

function headingChange(of: Told, field: string, before: Listed, after: Listed): Change {
  return changed(of, { field, word: before.headingWord, part: 'heading' }, before.heading, after.heading);
}

/** The fields of a thing that say something else than before. */
export function compareFields<S extends Subject>(
  both: Both,
  subject: S,
  before: Things[S],
  after: Things[S],
  where: string,
): Change[] {
  if (before === after) return [];
  const fields = Object.entries<string>(names[subject].fields).filter(
    ([field]) => !same((before as Fields)[field], (after as Fields)[field]),
  );
  if (fields.length === 0) return [];
  const of = told(subject, after, where);
  return fields.flatMap((field) => compareField(both, subject, [before, after], of, field));
}

export function added<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = nameInDutch(subject, thing);
  const { id } = thing;
  return {
    kind: 'added',
    subject,
    id,
    key: keyOf({ subject, id }, 'added'),
    where,
    after: name,
    sentence: `Toegevoegd: ${name}${at(where)}.`,
  };
}

export function removed<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = nameInDutch(subject, thing);
  const { id } = thing;
  return {
    kind: 'removed',
    subject,
    id,
    key: keyOf({ subject, id }, 'removed'),
    where,
    before: name,
    sentence: `Vervallen: ${name}${at(where)}.`,
  };
}

/** A thing that stands at another place among its neighbours. */
export function reordered<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = sentenceCase(nameInDutch(subject, thing));
  const sentence = `${name}${at(where)} staat op een andere plek in de volgorde.`;
  const { id } = thing;
  const key = keyOf({ subject, id }, 'moved', 'order');
  return { kind: 'moved', subject, id, key, where, field: 'order', sentence };
}

/** Everything that happened to a list of things that stand in one place. */
export function compareList<S extends Subject>(
  both: Both,
  subject: S,
  before: readonly Things[S][],
  after: readonly Things[S][],
  where = '',
): Change[] {
  const old = new Map(before.map((thing) => [thing.id as string, thing]));
  const now = new Set<string>(after.map((thing) => thing.id));
  const moved = movedIn(
    before.map(({ id }) => id as string),
    after.map(({ id }) => id as string),
  );
  return [
    ...before.filter((thing) => !now.has(thing.id)).map((thing) => removed(subject, thing, where)),
    ...after.flatMap((thing) => {
      const was = old.get(thing.id);
      if (!was) return [added(subject, thing, where)];
      const order = moved.has(thing.id) ? [reordered(subject, thing, where)] : [];
      return [...order, ...compareFields(both, subject, was, thing, where)];
    }),
  ];
}
