import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProtocolText } from '@/lib/core/protocol';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, type LayoutOptions, type Scene } from '.';
import { papers } from './poster/paper';
import { smallShare } from './style';

const measurer = createMeasurer(fontMetrics);
const start = sampleMeldcode();
const contents = readdirSync('content')
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, protocol: read(`content/${file}`) }));

function read(file: string): Protocol {
  const parsed = parseProtocolText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no protocol`);
  return parsed.value;
}

function optionsFor(protocol: Protocol): { options: LayoutOptions; smallest: number }[] {
  const posters = (['a3', 'a4'] as const).map((paper) => ({
    options: { kind: 'poster' as const, paper, edition: exampleEdition },
    smallest: papers[paper].smallest,
  }));
  const canvases = protocol.routes.map(({ id }) => ({
    options: { kind: 'canvas' as const, routeId: id },
    smallest: 11,
  }));
  return [...posters, ...canvases];
}

/** Exits that the canvas of their route does not draw, though their target stands there too. */
function undrawnExits(protocol: Protocol): string[] {
  return protocol.routes.flatMap((route) => {
    const cards = route.steps.flatMap((step) => step.cards);
    const inRoute = new Set(cards.map(({ id }) => id));
    const drawn = new Set(
      layOut(protocol, { kind: 'canvas', routeId: route.id }, measurer).pages[0]?.lines.flatMap(
        (line) => line.exitIds,
      ),
    );
    return cards.flatMap((card) =>
      card.exits
        .filter(
          ({ id, to }) =>
            !drawn.has(id) && ('routeId' in to || (inRoute.has(to.cardId) && to.cardId !== card.id)),
        )
        .map(({ id }) => `${card.id}: ${id}`),
    );
  });
}

const textOf = (scene: Scene) =>
  scene.pages
    .flatMap(({ groups }) =>
      groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))),
    )
    .join(' ');

/** Words as they read when lines are joined: a hyphen at the end of a line falls away. */
const joined = (text: string) => text.replace(/-? /g, '').replace(/[-\s]/g, '');

describe.each(contents)('the scenes of $file', ({ protocol }) => {
  it('have no overlap, no overflow, no line through a card, no small text', () => {
    const defects = optionsFor(protocol).flatMap(({ options, smallest }) =>
      findLayoutDefects(layOut(protocol, options, measurer), smallest),
    );
    expect(defects).toEqual([]);
  });

  it('draw a line for every exit on the canvas', () => {
    expect(undrawnExits(protocol)).toEqual([]);
  });

  it.each(['a3', 'a4'] as const)('say every step, card, task, function, exit and number on %s', (paper) => {
    const said = joined(
      textOf(layOut(protocol, { kind: 'poster', paper, edition: exampleEdition }, measurer)),
    );
    const cards = protocol.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
    const expected = [
      ...protocol.routes.flatMap(({ steps }) => steps.flatMap(({ label, title }) => [label, title])),
      ...cards.flatMap(({ title, tasks }) => [title, ...tasks.items.map(({ text }) => text)]),
      ...cards.flatMap(({ exits }) => exits.map(({ label }) => label)),
      ...protocol.functions.map(({ name }) => name),
      ...protocol.contacts.flatMap(({ phone }) => phone ?? []),
      ...protocol.globalExits.map(({ label }) => label),
    ];
    const missing = expected.filter((words) => !said.includes(joined(measurer.measure(words, 400).text)));
    expect(missing).toEqual([]);
  });

  it.each(['a3', 'a4'] as const)('lead on from every card by a line or in words on %s', (paper) => {
    const { pages } = layOut(protocol, { kind: 'poster', paper, edition: exampleEdition }, measurer);
    const drawn = new Set(pages.flatMap(({ lines }) => lines.flatMap(({ exitIds }) => exitIds)));
    const cards = protocol.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
    const silent = cards.flatMap((card) =>
      card.exits
        .filter((exit) => exit.label === '' && !('routeId' in exit.to) && !drawn.has(exit.id))
        .map((exit) => {
          const marks = pages.flatMap(({ groups }) =>
            groups.filter(({ ref }) => ref.cardId === card.id).flatMap((group) => group.marks),
          );
          const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
          return said.includes('verder') ? [] : [`${card.title} (${exit.id})`];
        }),
    );
    expect(silent.flat()).toEqual([]);
  });
});

describe('any draft', () => {
  it('has no overlap, no overflow, no line through a card and no undrawn exit, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { maxLength: 40 }), (choices) => {
        const steps = applyChoices(start, choices);
        const protocol = steps[steps.length - 1]?.after ?? start;
        for (const { options, smallest } of optionsFor(protocol)) {
          expect(findLayoutDefects(layOut(protocol, options, measurer), smallest)).toEqual([]);
        }
        expect(undrawnExits(protocol)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has text of at least eight points on A3 and six and a half on A4', () => {
    expect(papers.a3.minBody * smallShare).toBeGreaterThanOrEqual(8);
    expect(papers.a4.minBody * smallShare).toBeGreaterThanOrEqual(6.5);
  });
});
