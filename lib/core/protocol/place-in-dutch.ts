import { stepInWords } from './step-words';

/** How the members of a list are called, and which of their fields tells them apart for a person. */
const members: Readonly<Record<string, { noun: string; name?: string }>> = {
  routes: { noun: 'route', name: 'title' },
  steps: { noun: 'stap', name: 'label' },
  cards: { noun: 'kaart', name: 'title' },
  exits: { noun: 'uitgang', name: 'label' },
  parts: { noun: 'rol' },
  functions: { noun: 'functie', name: 'name' },
  columns: { noun: 'kolom', name: 'label' },
  contacts: { noun: 'contact', name: 'name' },
  definitions: { noun: 'definitie', name: 'term' },
  chapters: { noun: 'hoofdstuk', name: 'title' },
  annexes: { noun: 'bijlage', name: 'title' },
  signalLists: { noun: 'signalenlijst', name: 'title' },
  groups: { noun: 'groep', name: 'title' },
  items: { noun: 'punt' },
  children: { noun: 'deelpunt' },
  examples: { noun: 'voorbeeld' },
  tools: { noun: 'hulpmiddel', name: 'label' },
  globalExits: { noun: 'vaste uitgang', name: 'label' },
  forms: { noun: 'formulier', name: 'title' },
  fields: { noun: 'vraag', name: 'label' },
  participation: { noun: 'participatiepunt', name: 'title' },
  recitals: { noun: 'overweging' },
  sources: { noun: 'bron', name: 'title' },
  exceptions: { noun: 'reden bij de toets' },
  approvals: { noun: 'besluit', name: 'body' },
  options: { noun: 'keuze', name: 'label' },
  content: { noun: 'tekstdeel' },
  marks: { noun: 'opmaak' },
  operations: { noun: 'bewerking' },
};

/** How a field is called. A field that is not here is called by its own name. */
const fields: Readonly<Record<string, string>> = {
  title: 'titel',
  subtitle: 'ondertitel',
  name: 'naam',
  label: 'opschrift',
  body: 'uitleg',
  intro: 'inleiding',
  text: 'tekst',
  term: 'term',
  kind: 'soort',
  kinds: 'wettelijke soort',
  organisation: 'organisatie',
  sectors: 'sectoren',
  deadline: 'termijn',
  record: 'vastleggen',
  feedback: 'terugkoppeling',
  tasks: 'taken',
  condition: 'voorwaarde',
  answers: 'antwoorden',
  to: 'bestemming',
  cardId: 'kaart',
  routeId: 'route',
  stepId: 'stap',
  columnId: 'kolom',
  columnIds: 'kolommen',
  functionId: 'functie',
  functionIds: 'functies',
  memberIds: 'leden',
  byFunctionIds: 'door wie',
  toFunctionIds: 'aan wie',
  contactIds: 'contacten',
  definitionIds: 'definities',
  definitionId: 'definitie',
  formIds: 'formulieren',
  routeIds: 'routes',
  entryId: 'bijlage',
  startCardId: 'eerste kaart',
  startQuestion: 'startvraag',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  href: 'link',
  date: 'datum',
  note: 'toelichting',
  from: 'vanaf',
  acute: 'bij acuut gevaar',
  formatVersion: 'formaatversie',
  tags: 'kenmerken',
  questions: 'soort vraag',
  outcome: 'soort uitkomst',
  explanation: 'uitleg',
  source: 'bron',
  reason: 'reden',
  givenOn: 'datum',
};

/** Steps of the path that say nothing to a person. */
const silent = new Set<PropertyKey>(['attrs', 'operations', 'patch', 'protocol']);

/** A hostile document may name its field after something that every object has. */
function fieldInDutch(field: string): string {
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field;
}

function childOf(value: unknown, key: PropertyKey): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  const child: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return child;
}

function memberInDutch(list: string, index: number, member: unknown): string {
  const known = Object.hasOwn(members, list) ? members[list] : undefined;
  const { noun, name } = known ?? { noun: fieldInDutch(list), name: undefined };
  const title = name === undefined ? undefined : childOf(member, name);
  if (typeof title !== 'string' || title.trim() === '') return `${noun} ${index + 1}`;
  const short = title.length > 60 ? `${title.slice(0, 59)}…` : title;
  return list === 'steps' ? stepInWords({ label: short, title: '' }) : `${noun} "${short}"`;
}

/**
 * A path into the document as a person reads it: `route "Thuissituatie", stap 2, kaart "Vraag advies", titel`.
 * `document` may be any broken value. The root itself is "het document".
 */
export function placeInDutch(document: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let value = document;
  let list: string | undefined;
  for (const key of path) {
    value = childOf(value, key);
    if (typeof key === 'number' && list !== undefined) {
      words.push(memberInDutch(list, key, value));
      list = undefined;
      continue;
    }
    if (list !== undefined && !silent.has(list)) words.push(fieldInDutch(list));
    list = String(key);
  }
  if (list !== undefined && !silent.has(list)) words.push(fieldInDutch(list));
  return words.join(', ') || 'het document';
}
