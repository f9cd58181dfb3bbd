import { words } from '@/lib/core/protocol/questions';
import type { CardId, EntryId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';
import type { Option } from '../fields/many-field';

/** What can be chosen in a list, with the words on screen. */
export function functionOptions(document: Protocol): Option<FunctionId>[] {
  return document.functions.map(({ id, name }) => ({ value: id, label: name }));
}

export const tagOptions = (Object.keys(words.tag) as Tag[]).map((value) => ({
  value,
  label: words.tag[value],
}));

export function contactOptions(document: Protocol): Option<EntryId>[] {
  return document.contacts.map(({ id, name }) => ({ value: id, label: name }));
}

export function definitionOptions(document: Protocol): Option<EntryId>[] {
  return document.definitions.map(({ id, term }) => ({ value: id, label: term }));
}

export function formOptions(document: Protocol): Option<EntryId>[] {
  return document.forms.map(({ id, title }) => ({ value: id, label: title }));
}

/** Where an arrow can lead: the cards per step, and the other routes. `self` is left out. */
export function targetOptions(document: Protocol, self: CardId) {
  const cards = document.routes.flatMap((route) =>
    route.steps.map((step) => ({
      group:
        document.routes.length > 1
          ? `${route.title}: stap ${step.label}`
          : `Stap ${step.label} · ${step.title}`,
      items: step.cards
        .filter(({ id }) => id !== self)
        .map(({ id, title }) => ({ value: `card:${id}`, label: title })),
    })),
  );
  const routes = document.routes.map(({ id, title }) => ({ value: `route:${id}`, label: title }));
  return [...cards.filter(({ items }) => items.length > 0), { group: 'Begin van een route', items: routes }];
}
