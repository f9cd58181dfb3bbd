import {
  action,
  column,
  outcome,
  protocolOf,
  question,
  route,
  step,
  type Way,
} from '@/lib/testing/build-protocol';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';

const columns = ['c1', 'c2', 'c3'];
const MOST_STEPS = 20;
const sentences = [
  'Schrijf op wat je zag of hoorde, met dag en tijd',
  'Bespreek de signalen met de aandachtsfunctionaris en spreek af wie wat doet',
  'Vraag zo nodig advies aan Veilig Thuis, ook als je twijfelt',
];

/** A protocol of so many cards, as full as real ones: every fifth card asks, every tenth ends the route. */
export function largeProtocol(cards: number): Protocol {
  const all = Array.from({ length: cards }, (_, i) => makeCard(i, cards));
  const perStep = Math.max(12, Math.ceil(cards / MOST_STEPS));
  const steps = Array.from({ length: Math.ceil(cards / perStep) }, (_, i) =>
    step(`s${i + 1}`, all.slice(i * perStep, (i + 1) * perStep)),
  );
  return protocolOf({ columns: columns.map((id) => column(id)), routes: [route('groot', steps)] });
}

function makeCard(i: number, cards: number): Card {
  const next: Way[] = i + 1 < cards ? [`k${i + 1 + ((i + 1) % 10 === 9 ? 1 : 0)}`] : [];
  const span = columns.slice(i % 3, (i % 3) + 1 + (i % 2));
  const tasks = {
    ordered: false,
    items: sentences.map((text, t) => ({ id: `t${t}` as never, text: `${text} (${i})` })),
  };
  if (i % 10 === 9) return outcome(`k${i}`, [], { tasks });
  if (i % 5 !== 4)
    return action(
      `k${i}`,
      span,
      next.filter((to) => to !== `k${cards}`),
      { tasks },
    );
  const end = `k${Math.min(cards - 1, i - (i % 10) + 9)}`;
  return question(`k${i}`, span, [
    { to: end, label: 'ja of twijfel' },
    { to: `k${Math.min(cards - 1, i + 1)}`, label: 'nee' },
  ]);
}
