import type { Protocol } from '@/schemas/protocol';
import type { Change, Subject, Things } from './change';
import { fieldWords } from './fields';
import { movedIn } from './moved-in';
import { nameInDutch, sentenceCase } from './name-in-dutch';
import { same } from './same';
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

const at = (where: string) => (where === '' ? '' : ` (${where})`);

function isShort(text: string): boolean {
  return text.length <= 120 && !text.includes('\n');
}

function changedSentence(name: string, word: string, before: string, after: string): string {
  if (before === after) return `${name}: opmaak of verwijzingen van ${word} gewijzigd.`;
  if (!isShort(before) || !isShort(after)) {
    const how = before === '' ? 'toegevoegd' : after === '' ? 'vervallen' : 'gewijzigd';
    return `${name}: ${word} ${how}.`;
  }
  if (before === '') return `${name}: ${word} toegevoegd: "${after}".`;
  if (after === '') return `${name}: ${word} vervallen (was "${before}").`;
  return `${name}: ${word} was "${before}", is nu "${after}".`;
}

/** Does a card stand in other columns than before? Another part in the same columns is no move. */
function standsElsewhere(before: unknown, after: unknown): boolean {
  const columnsOf = (card: unknown) => (card as Things['card']).parts.map(({ columnId }) => columnId).sort();
  return !same(columnsOf(before), columnsOf(after));
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
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const name = sentenceCase(nameInDutch(subject, after));
  return Object.entries<string>(fieldWords[subject]).flatMap(([field, word]) => {
    if (same(old[field], now[field])) return [];
    const [was, is] = [both.sayBefore(subject, field, old[field]), both.sayAfter(subject, field, now[field])];
    const change: Change = {
      kind: field === 'parts' && standsElsewhere(before, after) ? 'moved' : 'changed',
      subject,
      id: after.id,
      where,
      field,
      ...(was !== '' && { before: was }),
      ...(is !== '' && { after: is }),
      sentence: changedSentence(`${name}${at(where)}`, word, was, is),
    };
    return [change];
  });
}

export function added<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = nameInDutch(subject, thing);
  return {
    kind: 'added',
    subject,
    id: thing.id,
    where,
    after: name,
    sentence: `Toegevoegd: ${name}${at(where)}.`,
  };
}

export function removed<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = nameInDutch(subject, thing);
  return {
    kind: 'removed',
    subject,
    id: thing.id,
    where,
    before: name,
    sentence: `Vervallen: ${name}${at(where)}.`,
  };
}

/** A thing that stands at another place among its neighbours. */
export function reordered<S extends Subject>(subject: S, thing: Things[S], where: string): Change {
  const name = sentenceCase(nameInDutch(subject, thing));
  const sentence = `${name}${at(where)} staat op een andere plek in de volgorde.`;
  return { kind: 'moved', subject, id: thing.id, where, field: 'order', sentence };
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
