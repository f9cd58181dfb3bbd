import { describe, expect, it } from 'vitest';
import { testDay } from '@/lib/testing/findings-of';
import { endsWithout, type Ends } from '@/lib/testing/ends-without';
import { outcome, type Way } from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { factsOf } from './facts';
import { weighingBypassed } from './legal/ml-39-weighing-bypassed';

/** The protocol with one line of its home route leading to another card of that route. */
function retargeted(protocol: Protocol, exitId: string, to: CardId): Protocol {
  const changed = (card: Card) =>
    card.exits.some(({ id }) => id === exitId)
      ? {
          ...card,
          exits: card.exits.map((exit) => (exit.id === exitId ? { ...exit, to: { cardId: to } } : exit)),
        }
      : card;
  return {
    ...protocol,
    routes: protocol.routes.map((route) =>
      route.kind === 'home'
        ? {
            ...route,
            steps: route.steps.map((step) => ({ ...step, cards: step.cards.map(changed) })),
          }
        : route,
    ),
  };
}

type Mutation = { name: string; protocol: Protocol };

/** Every line of the home routes to every other card of its route. */
function everyRetarget(protocol: Protocol): Mutation[] {
  return protocol.routes
    .filter(({ kind }) => kind === 'home')
    .flatMap((route) => {
      const cards = route.steps.flatMap((step) => step.cards);
      return cards.flatMap(({ exits }) =>
        exits.flatMap(({ id, to }) =>
          cards
            .filter((card) => !('cardId' in to && to.cardId === card.id))
            .map((card) => ({ name: `${id} → ${card.id}`, protocol: retargeted(protocol, id, card.id) })),
        ),
      );
    });
}

/** Help put into every line of the home routes, from where one goes on to every card of the route. */
function everyHelpBetween(protocol: Protocol, more: Partial<Exclude<Way, string>>): Mutation[] {
  return protocol.routes
    .filter(({ kind }) => kind === 'home')
    .flatMap((route) => {
      const cards = route.steps.flatMap((step) => step.cards);
      return cards.flatMap(({ exits }) =>
        exits.flatMap(({ id }) =>
          cards.map((card) => ({
            name: `${id} → help → ${card.id}`,
            protocol: withHelp(retargeted(protocol, id, helpFirst), route.id, { to: card.id, ...more }),
          })),
        ),
      );
    });
}

const helpFirst = 'hulp-vooraf' as CardId;

function withHelp(protocol: Protocol, routeId: string, way: Way): Protocol {
  const help = outcome(helpFirst, [way], { outcome: 'help' });
  const routes = protocol.routes.map((route) => {
    if (route.id !== routeId) return route;
    const [first, ...rest] = route.steps;
    return { ...route, steps: [{ ...first!, cards: [...first!.cards, help] }, ...rest] };
  });
  return { ...protocol, routes };
}

const ml39 = (protocol: Protocol) => weighingBypassed.check(protocol, factsOf(protocol, { on: testDay }));
const blocksOf39 = (protocol: Protocol) =>
  ml39(protocol).some(({ severity }) => (severity ?? 'blocks') === 'blocks');
const isDanger = (ends: Ends) => ends.help || ends.close || ends.other;

describe.each(['model-meldcode', 'kalisto', 'scol', 'wie-wanneer-wat'])(
  'every line of %s to every other card',
  (name) => {
    const protocol = readContent(name);
    const facts = factsOf(protocol, { on: testDay });
    const asked = protocol.routes
      .filter(({ kind }) => kind === 'home')
      .flatMap((route) => route.steps.flatMap(({ cards }) => cards))
      .flatMap((card) => (card.kind === 'question' ? card.questions : []));
    const all = everyRetarget(protocol);
    const judged = all.map((one) => ({
      ...one,
      ends: endsWithout(one.protocol, 'weighing-2'),
      blocks: blocksOf39(one.protocol),
    }));
    const dangers = judged.filter(({ ends }) => isDanger(ends));

    it('is tried in hundreds of ways, of which many are dangerous', () => {
      expect(asked).toContain('weighing-2');
      expect(all.length).toBeGreaterThan(500);
      expect(dangers.length).toBeGreaterThan(20);
    });

    it('blocks each that a way without weighing 2 makes dangerous, and no other', () => {
      const missed = dangers.filter(({ blocks }) => !blocks);
      expect(missed.map((one) => one.name)).toEqual([]);
      expect(judged.filter(({ blocks, ends }) => blocks && !isDanger(ends)).map((one) => one.name)).toEqual(
        [],
      );
    });

    it('finds each that leads past weighing 1', () => {
      const hurried = new Set(
        facts.tagged('speed-up').flatMap(({ card }) => card?.exits.map(({ id }): string => id) ?? []),
      );
      const past = judged
        .filter(({ name: mutation }) => !hurried.has(mutation.split(' ')[0]!))
        .filter(({ protocol: one }) => isDanger(endsWithout(one, 'weighing-1')));
      expect(past.filter(({ protocol: one }) => ml39(one).length === 0).map((one) => one.name)).toEqual([]);
    });
  },
);

describe.each(['model-meldcode', 'kalisto', 'scol', 'wie-wanneer-wat'])(
  'help put into every line of %s',
  (name) => {
    const judged = everyHelpBetween(readContent(name), {}).map((one) => ({
      ...one,
      found: ml39(one.protocol),
    }));
    const blocks = ({ found }: (typeof judged)[number]) =>
      found.some(({ severity }) => severity === 'blocks');
    const ends = (helpEnds: boolean) =>
      judged.filter(({ protocol }) => isDanger(endsWithout(protocol, 'weighing-2', { helpEnds })));

    it('blocks where a way ends in it, or goes round in it, without weighing 2, and nowhere else', () => {
      const dangers = ends(false);
      expect(dangers.length).toBeGreaterThan(20);
      expect(judged.filter((one) => blocks(one)).map((one) => one.name)).toEqual(
        dangers.map((one) => one.name),
      );
    });

    it('holds no help back that always leads on to weighing 2, and says to weigh after it', () => {
      const first = ends(true).filter((one) => !blocks(one));
      expect(first.length).toBeGreaterThan(10);
      expect(first.filter(({ found }) => found.length === 0).map((one) => one.name)).toEqual([]);
      const told = first.flatMap(({ found }) => found.map(({ message }) => message));
      expect(told.filter((message) => /hulp-vooraf.*Laat elke weg langs/.test(message))).toEqual([]);
    });

    it('blocks as well where it leads on only at new signals', () => {
      const now = everyHelpBetween(readContent(name), { tags: ['new-signals'] });
      const dangers = now.filter(({ protocol }) =>
        isDanger(endsWithout(protocol, 'weighing-2', { helpEnds: true })),
      );
      expect(now.filter(({ protocol }) => blocksOf39(protocol)).map((one) => one.name)).toEqual(
        dangers.map((one) => one.name),
      );
    });
  },
);
