import { describe, expect, it } from 'vitest';
import { asks, cardsOf } from '@/lib/core/protocol';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { model } from '@/lib/testing/mend';
import type { RouteId, StepId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';
import { draftOf } from '../draft';
import { wayIn, wayOut, wayPast } from './lines';
import { weave } from './weave';

const home = model.routes.find(({ kind }) => kind === 'home')!;
const asked = (kind: QuestionKind) => cardsOf(home).find((card) => asks(card, kind))!;
const titled = (title: string) => cardsOf(home).find((card) => card.title === title)!;

const steps = [
  step('s-1', [action('a-1', 'col-a', ['a-2'])], { kinds: ['consult'] }),
  step('s-2', [action('a-2', 'col-a', ['a-3']), action('a-3', 'col-a', ['a-4'])], { kinds: ['weigh'] }),
  step('s-3', [action('a-4', 'col-a', ['o-1']), outcome('o-1', [], { outcome: 'help' })], {
    kinds: ['decide'],
  }),
];
const own = route('home', steps);

/** Where the lines of each card go: "a-1 > a-2". */
function linesAfter(cards: Card[], stepId: string, more: Partial<Parameters<typeof weave>[1]> = {}) {
  const draft = draftOf({ protocol: protocolOf({ routes: [own] }), model, newId: countingIds() });
  const put = weave(draft, { routeId: 'home' as RouteId, stepId: stepId as StepId, cards, ...more });
  const nameOf = (id: string) => [...put].find(([, mine]) => mine === id)?.[0] ?? id;
  const lines = draft.protocol.routes
    .flatMap(cardsOf)
    .flatMap(({ id, exits }) =>
      exits.map(({ to }) => `${nameOf(id)} > ${'cardId' in to ? nameOf(to.cardId) : to.routeId}`),
    );
  return { lines, start: nameOf(draft.protocol.routes[0]!.startCardId!) };
}

describe('the gaps in a route', () => {
  it('are the ways into a step, out of it, and past a place between two', () => {
    const names = (gap: ReturnType<typeof wayIn>) => gap && [gap.lines.map(({ from }) => from.id), gap.onto];
    expect(names(wayIn(own, 's-2' as StepId))).toEqual([['a-1'], 'a-2']);
    expect(names(wayIn(own, 's-1' as StepId))).toEqual([[], 'a-1']);
    expect(names(wayOut(own, 's-2' as StepId))).toEqual([['a-3'], 'a-4']);
    expect(wayOut(own, 's-3' as StepId)).toBeUndefined();
    expect(names(wayPast(own, 1))).toEqual([['a-1'], 'a-2']);
  });
});

describe('weaving a card in', () => {
  it('turns what led to the old card, and goes on to it', () => {
    const { lines } = linesAfter([titled('Praat met de ouders')], 's-2', {
      gap: wayIn(own, 's-2' as StepId),
    });
    expect(lines).toContain('a-1 > gesprek-ouders');
    expect(lines).toContain('gesprek-ouders > a-2');
    expect(lines).not.toContain('a-1 > a-2');
  });

  it('makes it the beginning when the old card was', () => {
    const card = titled('Deel de signalen en doe de kindcheck');
    const { lines, start } = linesAfter([card], 's-1', { gap: wayIn(own, 's-1' as StepId) });
    expect(start).toBe('kindcheck');
    expect(lines).toContain('kindcheck > a-1');
  });

  it('brings the outcome that an answer needs, and carries on with the other', () => {
    const { lines } = linesAfter([asked('weighing-1')], 's-2', { otherwise: wayOut(own, 's-2' as StepId) });
    expect(lines).toContain('a-3 > afweging-1');
    expect(lines).toContain('afweging-1 > a-4');
    expect(lines.filter((line) => line.startsWith('afweging-1'))).toHaveLength(2);
    expect(lines.some((line) => /^afweging-1 > kaart-nieuw/.test(line))).toBe(true);
  });

  it('takes the place it has in the model when what comes before it there is here too', () => {
    const first = question(
      'w-1',
      'col-a',
      [
        { to: 'a-4', answers: ['yes'], label: 'ja' },
        { to: 'o-1', answers: ['no'], label: 'nee' },
      ],
      { questions: ['weighing-1'] },
    );
    const weighing = { ...steps[1]!, cards: [action('a-2', 'col-a', ['w-1']), first] };
    const draft = draftOf({
      protocol: protocolOf({ routes: [route('home', [steps[0]!, weighing, steps[2]!])] }),
      model,
      newId: countingIds(),
    });
    const put = weave(draft, {
      routeId: 'home' as RouteId,
      stepId: 's-2' as StepId,
      cards: [asked('weighing-2')],
    });
    const exits = draft.protocol.routes.flatMap(cardsOf).find(({ id }) => id === 'w-1')!.exits;
    expect(exits.map(({ to }) => to)).toEqual([{ cardId: [...put.values()][0] }, { cardId: 'o-1' }]);
  });

  it('leaves out a question that would have one answer, for want of the routes it leads to', () => {
    const cards = [titled('Overleg met elkaar en zo nodig met Veilig Thuis'), asked('triage')];
    const { lines } = linesAfter(cards, 's-1', { gap: wayOut(own, 's-1' as StepId) });
    expect(lines).toContain('overleggen > a-2');
    expect(lines.join()).not.toContain('bijzondere-vorm');
  });
});
