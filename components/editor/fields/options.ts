import { sentenceCase } from '@/lib/core/dutch';
import { names, words, stepInWords, stepTitle } from '@/lib/core/protocol/questions';
import type { CardId, EntryId, FunctionId, RouteId } from '@/schemas/ids';
import type { ExitTarget } from '@/schemas/protocol-flow';
import type { Protocol } from '@/schemas/protocol';
import type { QuestionKind, Tag } from '@/schemas/vocabulary';
import type { Option } from './many-field';

/** What can be chosen in a list, with the words on screen. */
export function functionOptions(document: Protocol): Option<FunctionId>[] {
  return document.functions.map(({ id, name }) => ({ value: id, label: name }));
}

export const questionOptions = (Object.keys(words.questionKind) as QuestionKind[]).map((value) => ({
  value,
  label: words.questionKind[value],
}));

/** A question is of no kind that has a name, or of those that have one. */
export function chosenQuestions(chosen: readonly QuestionKind[]): QuestionKind[] {
  const named = chosen.filter((kind) => kind !== 'other');
  return named.length > 0 ? named : ['other'];
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
export function targetOptions(document: Protocol, self?: CardId) {
  const cards = document.routes.flatMap((route) =>
    route.steps.map((step) => ({
      group: document.routes.length > 1 ? `${route.title}: ${stepInWords(step)}` : stepTitle(step, ' · '),
      items: step.cards
        .filter(({ id }) => id !== self)
        .map(({ id, title }) => ({ value: `card:${id}`, label: title })),
    })),
  );
  const routes = document.routes.map(({ id, title }) => ({ value: `route:${id}`, label: title }));
  return [...cards.filter(({ items }) => items.length > 0), { group: 'Begin van een route', items: routes }];
}

/** The value of an option of `targetOptions`, and back. */
export function keyOfTarget(to: ExitTarget): string {
  return 'cardId' in to ? `card:${to.cardId}` : `route:${to.routeId}`;
}

export function targetFrom(key: string): ExitTarget {
  if (key.startsWith('card:')) return { cardId: key.slice(5) as CardId };
  return { routeId: key.slice(6) as RouteId };
}

/** What of this protocol a tool can be: an annex, a form or a list of signals. */
export function entryOptions({ annexes, forms, signalLists }: Protocol) {
  const groups = [
    { group: sentenceCase(names.annex.many), items: annexes },
    { group: sentenceCase(names.form.many), items: forms },
    { group: sentenceCase(names['signal-list'].many), items: signalLists },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ group, items }) => ({
      group,
      items: items.map(({ id, title }) => ({ value: id, label: title })),
    }));
}
