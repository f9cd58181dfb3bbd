import { called, names } from './names';
import type { Noun } from './noun';
import { nounOfList } from './noun-of-list';
import { stepInWords } from './step-words';

/** The fields by which a person tells things apart; of some things another one than their title. */
const tellingFields = ['title', 'label', 'name', 'term'];
const tellingField: { readonly [N in Noun]?: string } = { step: 'label', approval: 'body' };

/** Lists, and fields that hold one thing, by what is in them. */
const inside: Readonly<Record<string, Noun>> = {
  ...nounOfList,
  parts: 'part',
  children: 'subitem',
  examples: 'example',
  tools: 'tool',
  groups: 'group',
  fields: 'form-question',
  options: 'start-answer',
  content: 'text-part',
  marks: 'mark',
  startQuestion: 'start-question',
  face: 'face',
  logo: 'logo',
  deadline: 'deadline',
  record: 'record',
  feedback: 'feedback',
};

/** Fields that stand in no table, because they are the same everywhere or no person sees them. */
const others: Readonly<Record<string, string>> = {
  cardId: names.card.one,
  routeId: names.route.one,
  stepId: names.step.one,
  columnId: names.column.one,
  definitionId: names.definition.one,
  operations: 'bewerking',
  formatVersion: 'formaatversie',
};

/** Steps of the path that say nothing to a person. */
const silent = new Set<PropertyKey>(['attrs', 'operations', 'patch', 'protocol']);

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  // A hostile document may name its field after something that every object has.
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** How a field of `holder` is called; one that is nowhere, by its own name. */
function fieldInDutch(field: string, holder: Noun): string {
  const fields = [names[holder], ...Object.values(names)].map((name) => own<string>(name.fields, field));
  const list = own(nounOfList, field);
  return (
    own(others, field) ?? (list && names[list].many) ?? fields.find((name) => name !== undefined) ?? field
  );
}

function childOf(value: unknown, key: PropertyKey): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  const child: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return child;
}

/** What is in a field of `holder`, when that is a noun: the members of a list, or one thing. */
function nounIn(field: string, holder: Noun): Noun | undefined {
  if (field === 'items') return holder === 'group' ? 'signal' : 'task';
  return own(inside, field);
}

function memberInDutch(noun: Noun | undefined, list: string, index: number, member: unknown): string {
  const word = noun ? names[noun].one : fieldInDutch(list, 'protocol');
  const fields = [(noun && tellingField[noun]) ?? tellingFields].flat();
  const title = fields.map((field) => childOf(member, field)).find((value) => typeof value === 'string');
  if (!noun || typeof title !== 'string' || title.trim() === '') return `${word} ${index + 1}`;
  const short = title.length > 60 ? `${title.slice(0, 59)}…` : title;
  return noun === 'step' ? stepInWords({ label: short, title: '' }) : called(noun, short);
}

/**
 * A path into the document as a person reads it: `route "Thuissituatie", stap 2, kaart "Vraag advies", titel`.
 * `document` may be any broken value. The root itself is "het document".
 */
export function placeInDutch(document: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let value = document;
  let holder: Noun = 'protocol';
  let list: string | undefined;
  const sayField = () => {
    if (list !== undefined && !silent.has(list)) words.push(fieldInDutch(list, holder));
  };
  for (const key of path) {
    value = childOf(value, key);
    if (typeof key === 'number' && list !== undefined) {
      const noun = nounIn(list, holder);
      words.push(memberInDutch(noun, list, key, value));
      holder = noun ?? holder;
      list = undefined;
      continue;
    }
    sayField();
    const single = list === undefined ? undefined : nounIn(list, holder);
    if (single !== undefined) holder = single;
    list = String(key);
  }
  sayField();
  return words.join(', ') || 'het document';
}
