import { describe, expect, it } from 'vitest';
import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { check, mend } from '@/lib/testing/mend';
import type { Protocol } from '@/schemas/protocol';

const cardsAfter = (protocol: Protocol, rule: string) => {
  const finding = check(protocol).find((one) => one.rule === rule)!;
  return mend(protocol, finding).routes.flatMap(({ steps }) => steps.flatMap(({ cards }) => cards));
};

describe('mending the flow', () => {
  it('leads what stops to the outcome that closes', () => {
    const cards = cardsAfter(protocolWithSteps([action('c-1', 'col-a')], [outcome('o-1')]), 'dead-end');
    expect(cards[0]!.exits).toMatchObject([{ label: '', to: { cardId: 'o-1' } }]);
  });

  it('brings that outcome where the route has none', () => {
    const cards = cardsAfter(protocolWithSteps([action('c-1', 'col-a')]), 'dead-end');
    expect(cards[1]).toMatchObject({ kind: 'outcome', outcome: 'close', title: 'Sluit af en leg vast' });
  });

  it('begins at the first card in reading order', () => {
    const protocol = protocolWithSteps([], [action('c-1', 'col-a', ['o-1']), outcome('o-1')]);
    const without = {
      ...protocol,
      routes: protocol.routes.map((route) => ({ ...route, startCardId: null })),
    };
    const finding = check(without).find(({ rule }) => rule === 'route-without-start')!;
    expect(mend(without, finding).routes[0]!.startCardId).toBe('c-1');
  });

  it('gives a question of the law the answer it lacks', () => {
    const asked = question('w-1', 'col-a', [{ to: 'o-1', answers: ['no'], label: 'nee' }], {
      questions: ['help-possible'],
    });
    const reported = outcome('o-2', [], { outcome: 'report' });
    const cards = cardsAfter(
      protocolWithSteps([asked, action('c-1', 'col-a', ['o-2'])], [outcome('o-1'), reported]),
      'question-without-choice',
    );
    expect(cards[0]!.exits.map(({ answers }) => answers)).toEqual([['no'], ['yes', 'doubt']]);
  });

  it('turns a term that ends before it begins', () => {
    const term = { kind: 'range' as const, from: 5, to: 2, unit: 'day' as const };
    const late = action('c-1', 'col-a', ['o-1'], { deadline: { term } });
    const cards = cardsAfter(protocolWithSteps([late, outcome('o-1')]), 'deadline-backwards');
    expect(cards[0]!.deadline?.term).toEqual({ ...term, from: 2, to: 5 });
  });

  it('offers nothing for a circle: a person says where it ends', () => {
    const circle = protocolWithSteps([action('c-1', 'col-a', ['c-2']), action('c-2', 'col-a', ['c-1'])]);
    const found = check(circle).filter(({ rule }) => rule === 'route-without-end');
    expect(found.map(({ fixLabel }) => fixLabel)).toEqual([undefined]);
  });
});
