import { expect, it } from 'vitest';
import { testDay } from '@/lib/testing/findings-of';
import { plantedDefects } from '@/lib/testing/planted-defects/planted-defects';
import { readContent } from '@/lib/testing/read-content';
import type { Protocol } from '@/schemas/protocol';
import { checkProtocol } from './index';

const model = readContent('model-meldcode');

/** All that a rule may look for. */
const soothing = [
  'Bel 112 of Veilig Thuis, tenzij dat gevaarlijk is. Bij mishandeling ook.',
  'Intern begeleider, mentor, directeur en aandachtsfunctionaris leggen het vast.',
  model.annexes[0]?.title ?? '',
  model.chapters[0]?.title ?? '',
].map((text) => text.slice(0, 90));

function withPosterText({ routes, ...protocol }: Protocol, posterText: string): Protocol {
  const withText = routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => ({ ...card, posterText })),
    })),
  }));
  return { ...protocol, routes: withText };
}

it.each(Object.entries(plantedDefects))(
  'finds what is wrong in %s whatever the poster says: who walks the steps does not read it',
  (_family, planted) => {
    for (const [index, { plant, record }] of planted.entries()) {
      const spoilt = plant(model);
      const judging = { on: testDay, ...(record && { record }) };
      const before = checkProtocol(spoilt, judging).map(({ key }) => key);
      const text = soothing[index % soothing.length]!;
      const after = new Set(checkProtocol(withPosterText(spoilt, text), judging).map(({ key }) => key));
      expect(before.filter((key) => !after.has(key))).toEqual([]);
    }
  },
);
