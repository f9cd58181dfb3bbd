import type { StepId } from '@/schemas/ids';
import { eachStep, inHome, replaced, type Mutation } from './mutation';

export const otherOrders: readonly Mutation[] = [
  {
    name: 'two steps stand in each other’s place',
    apply: (protocol, pick) =>
      inHome(protocol, (route) => {
        const [a, b] = [pick.one(route.steps), pick.one(route.steps)];
        return { ...route, steps: route.steps.map((one) => (one === a ? b! : one === b ? a! : one)) };
      }),
  },
  {
    name: 'two steps are one',
    apply: (protocol, pick) =>
      inHome(protocol, (route) => {
        const index = pick.number() % Math.max(1, route.steps.length - 1);
        const [a, b] = [route.steps[index], route.steps[index + 1]];
        if (!a || !b) return route;
        const kinds = [...new Set([...a.kinds, ...b.kinds])].slice(0, 6);
        const merged = {
          ...a,
          label: `${a.label}+${b.label}`.slice(0, 20),
          kinds,
          cards: [...a.cards, ...b.cards],
        };
        return { ...route, steps: replaced(replaced(route.steps, a, [merged]), b, []) };
      }),
  },
  {
    name: 'a step is split',
    apply: (protocol, pick) =>
      inHome(protocol, (route) => {
        const step = pick.one(route.steps.filter(({ cards }) => cards.length > 1));
        if (!step) return route;
        const half = Math.ceil(step.cards.length / 2);
        const rest = { ...step, id: pick.fresh('stap') as StepId, label: `${step.label}b`.slice(0, 20) };
        const kinds = pick.yes() ? step.kinds : [];
        const parts = [
          { ...step, cards: step.cards.slice(0, half) },
          { ...rest, kinds, cards: step.cards.slice(half) },
        ];
        return { ...route, steps: replaced(route.steps, step, parts) };
      }),
  },
  {
    name: 'phases with their own labels',
    apply: (protocol) => eachStep(protocol, (step, index) => ({ ...step, label: `Fase ${index + 1}` })),
  },
  {
    name: 'the other routes come first',
    apply: (protocol) => ({ ...protocol, routes: protocol.routes.toReversed() }),
  },
  {
    name: 'the steps have no kind',
    apply: (protocol, pick) =>
      inHome(protocol, (route) => {
        const step = pick.one(route.steps);
        return step ? { ...route, steps: replaced(route.steps, step, [{ ...step, kinds: [] }]) } : route;
      }),
  },
  {
    name: 'looking back is a step before the last',
    apply: (protocol, pick) =>
      inHome(protocol, (route) => ({
        ...route,
        steps: route.steps.map((step, index) =>
          index === route.steps.length - 1 - (pick.number() % 2) ? { ...step, kinds: ['evaluate'] } : step,
        ),
      })),
  },
];
