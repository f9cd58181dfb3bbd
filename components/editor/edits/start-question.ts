import { mostStartAnswers } from '@/schemas/limits';
import type { PartId } from '@/schemas/ids';
import type { Protocol, StartQuestion } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';

export type StartOption = StartQuestion['options'][number];

/** The words of the checklist while there is no start question, with every route as an answer. */
export function newStartQuestion({ routes }: Pick<Protocol, 'routes'>): StartQuestion {
  return { text: 'Waar gaat het om?', options: routes.slice(0, mostStartAnswers).map(optionFor) };
}

/** An answer that leads to the first route that has none yet, else to the first. */
export function withOption(
  question: StartQuestion,
  { routes }: Pick<Protocol, 'routes'>,
): StartQuestion | undefined {
  const free = routes.find(({ id }) => !question.options.some(({ routeId }) => routeId === id)) ?? routes[0];
  if (!free || question.options.length >= mostStartAnswers) return undefined;
  return { ...question, options: [...question.options, optionFor(free)] };
}

export function withoutOption(question: StartQuestion, id: PartId): StartQuestion {
  return { ...question, options: question.options.filter((one) => one.id !== id) };
}

export function changeOption(question: StartQuestion, changed: StartOption): StartQuestion {
  return { ...question, options: question.options.map((one) => (one.id === changed.id ? changed : one)) };
}

/** The answer at `index` changes places with its neighbour; at the end of the list nothing moves. */
export function swapOptions(question: StartQuestion, index: number, other: number): StartQuestion {
  const [a, b] = [question.options[index], question.options[other]];
  if (!a || !b) return question;
  return {
    ...question,
    options: question.options.map((one, at) => (at === index ? b : at === other ? a : one)),
  };
}

function optionFor({ id, title, appliesWhen }: Pick<Route, 'id' | 'title' | 'appliesWhen'>): StartOption {
  const hint = appliesWhen && appliesWhen.length <= 300 ? { hint: appliesWhen } : {};
  return { id: newId('part'), label: title, ...hint, routeId: id };
}
