import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asks, cardsOf, exitTargetCard, parseProtocolText } from '@/lib/core/protocol';
import { walk } from '@/lib/core/run';
import type { FunctionId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { questionKind, stepKind, tag, type QuestionKind } from '@/schemas/vocabulary';

const text = readFileSync(new URL('./model-meldcode.json', import.meta.url), 'utf8');
const parsed = parseProtocolText(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
const model = parsed.value;
const home = model.routes.find((route) => route.kind === 'home')!;

const allCards = model.routes.flatMap(cardsOf);
const question = (route: Route, kind: QuestionKind) =>
  cardsOf(route).find((card) => asks(card, kind));
const exitFor = (card: Card | undefined, answer: string): Exit | undefined =>
  card?.exits.find((exit) => exit.answers.some((one) => one === answer));

/** The first question or outcome that follows, walking only cards where nobody has to choose. */
function ledTo(exit: Exit | undefined): Card | undefined {
  let card = exit && exitTargetCard(model, exit);
  while (card && card.kind !== 'question' && card.kind !== 'outcome') {
    const next = card.exits[0];
    card = next && exitTargetCard(model, next);
  }
  return card;
}

describe('the model meldcode', () => {
  it('covers the five statutory steps in their order, and follows afterwards', () => {
    const statutory = stepKind.options.slice(0, 5);
    expect(home.steps.flatMap((step) => step.kinds)).toEqual([...statutory, 'follow']);
  });

  it('makes exactly one function decide on a report', () => {
    const deciders = model.functions.filter((one) => one.decidesOnReport);
    expect(deciders.map((one) => [one.name, one.kind])).toEqual([['Directeur', 'function']]);
  });

  it('asks the five weighing questions, each with a yes and a no', () => {
    for (const kind of questionKind.options.slice(0, 5)) {
      const card = question(home, kind);
      expect(exitFor(card, 'yes'), kind).toBeDefined();
      expect(exitFor(card, 'no'), kind).toBeDefined();
    }
  });

  it.each(model.routes.filter((route) => question(route, 'weighing-2')).map((route) => [route.title, route]))(
    'leads unsafety, and doubt about it, to a report: %s',
    (_title, route) => {
      const card = question(route, 'weighing-2');
      expect(exitFor(card, 'doubt')).toBe(exitFor(card, 'yes'));
      const end = ledTo(exitFor(card, 'yes'));
      expect(end?.kind === 'outcome' && end.outcome).toBe('report');
    },
  );

  it('takes both decisions, reporting first, also when a report was made', () => {
    const first = question(home, 'report-needed');
    const second = question(home, 'help-possible');
    expect(ledTo(exitFor(first, 'no'))).toBe(second);
    const report = ledTo(exitFor(first, 'yes'));
    expect(ledTo(report?.exits[0])).toBe(second);
  });

  it.each(['help-possible', 'weighing-3', 'weighing-4', 'weighing-5'] as const)('reports when the answer is no: %s', (kind) => {
    const end = ledTo(exitFor(question(home, kind), 'no'));
    expect(end?.kind === 'outcome' && end.outcome).toBe('report');
  });

  it('can close without a report or help', () => {
    const end = ledTo(exitFor(question(home, 'weighing-1'), 'no'));
    expect(end?.kind === 'outcome' && end.outcome).toBe('close');
  });

  it.each(model.routes.filter((route) => route.kind !== 'acute' && route.kind !== 'staff-offence'))(
    'brings a caretaker to a hand-over without a question: $title',
    (route) => {
      const walked = walk(model, { functionId: 'concierge' as FunctionId, routeId: route.id, answers: [] });
      expect(walked.ok && walked.value.map((one) => one.kind)).toEqual(['card', 'card', 'handed_over']);
    },
  );

  it('goes from a possible offence by staff to board, inspector, parents and police, in that order', () => {
    const route = model.routes.find((one) => one.kind === 'staff-offence')!;
    const order = ['inform-board', 'confidential-inspector', 'inform-before-police-report', 'police-report'];
    const found = cardsOf(route).flatMap((card) => card.tags.filter((one) => order.includes(one)));
    expect(found).toEqual(order);
  });

  it('answers every point of law and norm somewhere', () => {
    const used = new Set([...text.matchAll(/"tags": \[([^\]]*)\]/g)].flatMap((match) => match[1]!.match(/[a-z-]+/g)));
    expect(tag.options.filter((one) => !used.has(one))).toEqual([]);
  });

  it('stays short enough for a poster', () => {
    expect(cardsOf(home).length).toBeLessThanOrEqual(26);
    expect(allCards.filter((card) => card.title.length > 60)).toEqual([]);
    expect(allCards.filter((card) => card.tasks.items.length > 5)).toEqual([]);
    expect(allCards.flatMap((card) => card.tasks.items).filter((task) => task.text.length > 90)).toEqual([]);
  });

  it('names the day on which every telephone number was checked', () => {
    expect(model.contacts.filter((one) => one.phone && !one.checkedOn)).toEqual([]);
  });

  it('holds no unfinished or outdated words', () => {
    expect(text).not.toMatch(/\?\?\?|\.{5}|lorem|naam school|\b(AMK|SHG|AMHK|Wbp|PCL)\b|Bureau Jeugdzorg/i);
  });
});
