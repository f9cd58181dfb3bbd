import { describe, expect, it } from 'vitest';
import { stepTitle } from '@/lib/core/protocol/questions';
import { exampleEdition } from '@/lib/testing/example-edition';
import { expectGolden } from '@/lib/testing/expect-golden';
import { readContent } from '@/lib/testing/read-content';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { createMeasurer, fontMetrics } from '..';
import { makeLookup } from '../kit';
import { type Infographic, layOutSheets } from './lay-out-sheets';

const measurer = createMeasurer(fontMetrics);
const contents = readProtocols().filter(({ name }) => !name.startsWith('min-'));

function infographic(protocol: Protocol): Infographic {
  return layOutSheets({ lookup: makeLookup(protocol), measurer }, 'a3', exampleEdition);
}

/** What stands on the sheet of each card (+) and what only in the checklist (-), to be read in a diff. */
function listKept({ cards, orientation, pages, scale }: Infographic): string {
  const lines = [`${orientation}, ${pages.length} bladen, ${scale} keer`];
  let last: unknown;
  for (const { card, shown, sheet } of cards) {
    const { step, route } = card.found;
    if (step !== last) lines.push('', `blad ${sheet} · ${route.title} · ${stepTitle(step)}`);
    last = step;
    const items = card.items.map((item, i) => {
      const words = item.kind === 'task' ? item.task.text : `(${item.text})`;
      return `    ${i < shown ? '+' : '-'} ${words}`;
    });
    lines.push(`  ${card.title}`, ...items);
  }
  return `${lines.join('\n')}\n`;
}

function withCard(protocol: Protocol, title: string, change: (card: Card) => Card): Protocol {
  const routes = protocol.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => (card.title === title ? change(card) : card)),
    })),
  }));
  return { ...protocol, routes };
}

const kept = (of: Infographic, title: string) => {
  const found = of.cards.find(({ card }) => card.card.title === title)!;
  return found.card.items
    .slice(0, found.shown)
    .map((item) => (item.kind === 'task' ? item.task.text : item.text));
};

describe.each(contents)('the sheet of $name', ({ name, protocol }) => {
  it('keeps and drops what its list says', () => {
    expectGolden(`lib/core/layout/sheet/goldens/${name}.txt`, listKept(infographic(protocol)));
  });

  it('tells of every card once', () => {
    const ids = infographic(protocol).cards.map(({ card }) => card.card.id);
    const all = protocol.routes.flatMap(({ steps }) =>
      steps.flatMap(({ cards }) => cards.map(({ id }) => id)),
    );
    expect(ids.toSorted()).toEqual(all.toSorted());
  });

  it('keeps of every card the worthiest first', () => {
    for (const { card } of infographic(protocol).cards) {
      const worths = card.items.map(({ worth }) => worth);
      expect(worths).toEqual([...worths].sort((a, b) => b - a));
    }
  });
});

describe('an author', () => {
  const model = readContent('model-meldcode');
  const title = 'Overleg met elkaar en zo nodig met Veilig Thuis';

  it('puts a task on the sheet by marking it', () => {
    const text = 'Laat de eerste signaleerder weten dat het is opgepakt';
    const marked = withCard(model, title, (card) => {
      const items = card.tasks.items.map((task) =>
        task.text === text ? { ...task, onPoster: true as const } : task,
      );
      return { ...card, tasks: { ...card.tasks, items } };
    });
    expect(kept(infographic(model), title)).not.toContain(text);
    expect(kept(infographic(marked), title)).toContain(text);
  });

  it('replaces the tasks by words of its own, but not those that guard a child or say whom to call', () => {
    const own = 'Overleg vandaag nog.';
    const found = kept(infographic(withCard(model, title, (card) => ({ ...card, posterText: own }))), title);
    expect(found).toContain(own);
    for (const words of found.filter((said) => said !== own))
      expect(words).toMatch(/112|\d{4}|Veilig Thuis|wacht niet/);
  });
});

describe('a small protocol', () => {
  it('keeps all its tasks and is drawn larger', () => {
    const { cards, scale } = infographic(sampleMeldcode());
    expect(cards.every(({ card, shown }) => shown === card.items.length)).toBe(true);
    expect(scale).toBeGreaterThan(1);
  });
});
