import type { Protocol } from '@/schemas/protocol';
import { soundFlow } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Problem, Rule, Where } from '../rule';
import { taskTexts, textsOfItem } from '../task-texts';
import { emptyItemsIn, isEmpty, saysNothing } from './empty-items';
import { richTextsOf } from './rich-texts-of';

/** What is empty: a point of a list, a task, a name, or a whole text. */
type Kind = 'point' | 'name' | 'text';
type Empty = { where: Where; kind: Kind };

/** Functions, columns, routes, steps and cards without a name are for empty-title. */
export const emptyText: Rule = {
  id: 'empty-text',
  title: 'Nergens staat een lege plek',
  why: 'Wie een punt zonder tekst leest, weet niet of er iets ontbreekt.',
  severity: 'warns',
  grounds: soundFlow,
  exception: 'reason',
  check: (protocol, { cards }) => {
    const inTasks = cards.flatMap(({ card, where }) =>
      taskTexts(card)
        .filter(isEmpty)
        .map((): Empty => ({ where, kind: 'point' })),
    );
    const inTexts = richTextsOf(protocol).flatMap(({ where, text }) =>
      emptyItemsIn(text).map((): Empty => ({ where, kind: 'point' })),
    );
    return problemsOf(protocol, [...inTasks, ...inTexts, ...inLists(protocol), ...emptyEntries(protocol)]);
  },
};

const said: Readonly<Record<Kind, readonly [one: string, what: string]>> = {
  point: ['staat een punt zonder tekst', 'Vul het in, of haal het weg.'],
  name: ['staat geen naam', 'Vul een naam in, of haal het weg.'],
  text: ['staat geen tekst', 'Schrijf de tekst, of haal het weg.'],
};

/** One problem for each kind at each place. */
function problemsOf(protocol: Protocol, found: readonly Empty[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { where, kind } of found) {
    const [what, todo] = said[kind];
    const place = placeInWords(protocol, where);
    problems.set(`${kind} ${JSON.stringify(where)}`, {
      where,
      subject: kind,
      message: `Hier ${what}: ${place}. ${todo}`,
    });
  }
  return [...problems.values()];
}

/** Signals, fields of a form, and examples. */
function inLists({ signalLists, forms, definitions }: Protocol): Empty[] {
  const points = (where: Where, texts: readonly string[]) =>
    texts.filter(isEmpty).map((): Empty => ({ where, kind: 'point' }));
  return [
    ...signalLists.flatMap(({ id, groups }) =>
      points(
        { collection: 'signalLists', entryId: id },
        groups.flatMap(({ items }) => items.flatMap(textsOfItem)),
      ),
    ),
    ...forms.flatMap(({ id, fields }) =>
      points(
        { collection: 'forms', entryId: id },
        fields.map(({ label }) => label),
      ),
    ),
    ...definitions.flatMap(({ id, examples }) =>
      points(
        { collection: 'definitions', entryId: id },
        examples.map(({ text }) => text),
      ),
    ),
  ];
}

/** Entries beside the flow without a name or a text. A chapter that deeper ones belong to is their heading. */
function emptyEntries(protocol: Protocol): Empty[] {
  const { chapters, annexes, participation, recitals, definitions } = protocol;
  const isHeading = (index: number) => (chapters[index + 1]?.level ?? 0) > (chapters[index]?.level ?? 0);
  const named = [
    ...chapters.map(({ id, title }) => ['chapters', id, title] as const),
    ...annexes.map(({ id, title }) => ['annexes', id, title] as const),
    ...participation.map(({ id, title }) => ['participation', id, title] as const),
    ...definitions.map(({ id, term }) => ['definitions', id, term] as const),
    ...protocol.contacts.map(({ id, name }) => ['contacts', id, name] as const),
    ...protocol.globalExits.map(({ id, label }) => ['globalExits', id, label] as const),
    ...protocol.signalLists.map(({ id, title }) => ['signalLists', id, title] as const),
    ...protocol.forms.map(({ id, title }) => ['forms', id, title] as const),
    ...protocol.sources.map(({ id, title }) => ['sources', id, title] as const),
  ];
  const texts = [
    ...chapters.flatMap(({ id, body }, index) => (isHeading(index) ? [] : [['chapters', id, body] as const])),
    ...annexes.map(({ id, body }) => ['annexes', id, body] as const),
    ...participation.map(({ id, body }) => ['participation', id, body] as const),
    ...recitals.map(({ id, text }) => ['recitals', id, text] as const),
    ...definitions.map(({ id, text }) => ['definitions', id, text] as const),
  ];
  return [
    ...named.flatMap(([collection, entryId, name]): Empty[] =>
      isEmpty(name) ? [{ where: { collection, entryId }, kind: 'name' }] : [],
    ),
    ...texts.flatMap(([collection, entryId, text]): Empty[] =>
      saysNothing(text) ? [{ where: { collection, entryId }, kind: 'text' }] : [],
    ),
  ];
}
