import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleEdition } from '@/lib/testing/example-edition';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { joinedWords, saidIn } from '@/lib/testing/scene-words';
import { guardingWording, innocentWording, type Wording } from '@/lib/testing/task-wordings';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Task } from '@/schemas/protocol-flow';
import { createMeasurer, fontMetrics, layOut, type LayoutOptions, planInfographic } from '.';
import { roleContent } from './cards/role/role-content';
import { guards } from './guards';

const measurer = createMeasurer(fontMetrics);
const printed = (words: string) => joinedWords(measurer.measure(words, 400).text).toLowerCase();
const cardsOf = ({ routes }: Protocol): Card[] =>
  routes.flatMap(({ steps }) => steps.flatMap(({ cards }) => cards));

type Paper = { name: string; options: LayoutOptions; tasks: readonly Task[] };

/** Every paper that says tasks, with those of its cards. */
function papersOf(protocol: Protocol): Paper[] {
  const tasks = cardsOf(protocol).flatMap((card) => card.tasks.items);
  const edition = exampleEdition;
  return [
    ...(['a3', 'a4'] as const).map((paper) => ({
      name: `infographic ${paper}`,
      options: { kind: 'infographic' as const, paper, edition },
      tasks,
    })),
    ...protocol.columns.map(({ id, label }) => ({
      name: `role card ${label}`,
      options: { kind: 'role-card' as const, columnId: id, edition },
      tasks: roleContent(protocol, id)!
        .steps.flatMap(({ items }) => items)
        .flatMap((item) => (item.kind === 'does' ? [item.own] : item.cards))
        .flatMap((own) => own.tasks),
    })),
  ];
}

/** Tasks that guard a child of which a paper does not say every word. */
const lost = (protocol: Protocol) =>
  papersOf(protocol).flatMap(({ name, options, tasks }) => {
    const said = saidIn(layOut(protocol, options, measurer)).toLowerCase();
    return tasks
      .filter(guards)
      .flatMap(({ text, condition = '', children = [] }) => [
        text,
        condition,
        ...children.map((child) => child.text),
      ])
      .map((words) => printed(words.replace(/[.:;]$/, '')))
      .filter((words) => !said.includes(words))
      .map((words) => `${name}: ${words}`);
  });

/** Numbered tasks of which the infographic shows a later one and not an earlier one. */
const skipped = (protocol: Protocol) =>
  planInfographic(protocol, { paper: 'a3' }, measurer)
    .cards.filter(({ cardId }) =>
      cardsOf(protocol).some(({ id, tasks, posterText }) => id === cardId && tasks.ordered && !posterText),
    )
    .filter(({ cardId, shownTasks }) => {
      const { items } = cardsOf(protocol).find(({ id }) => id === cardId)!.tasks;
      return items.slice(0, shownTasks.length).some(({ id }) => !shownTasks.includes(id));
    });

describe.each(readProtocols())('every paper of $name', ({ protocol }) => {
  it('says in full each task that guards a child', () => {
    expect(lost(protocol)).toEqual([]);
  });

  it('skips no numbered task', () => {
    expect(skipped(protocol)).toEqual([]);
  });
});

/** The protocol with other words for its tasks, in turn, numbered or not and with a text for the poster by turns. */
function withWordings(protocol: Protocol, wordings: readonly Wording[], coin: () => boolean): Protocol {
  let at = 0;
  const reworded = (task: Task): Task => {
    const { text, condition, children = [] } = wordings[at++ % wordings.length]!;
    const parts = children.map((child, i) => ({ id: `${task.id}-${i}` as PartId, text: child }));
    return { ...task, text, condition, ...(parts.length > 0 && { children: parts }) };
  };
  return {
    ...protocol,
    routes: protocol.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => ({
        ...step,
        cards: step.cards.map((card) => ({
          ...card,
          ...(coin() && coin() && { posterText: 'Doe wat hier staat' }),
          tasks: { ordered: coin(), items: card.tasks.items.map(reworded) },
        })),
      })),
    })),
  };
}

describe('every paper of any draft', () => {
  it('says in full each task that guards a child and skips no numbered one, whatever their words', () => {
    const wordings = fc.array(fc.oneof(guardingWording, innocentWording, innocentWording), {
      minLength: 3,
      maxLength: 12,
    });
    const choices = fc.array(arbitraryChoice, { maxLength: 20 });
    fc.assert(
      fc.property(choices, wordings, fc.infiniteStream(fc.boolean()), (list, words, coin) => {
        const edited = applyChoices(sampleMeldcode(), list).at(-1)?.after ?? sampleMeldcode();
        const protocol = withWordings(edited, words, () => coin.next().value === true);
        expect(lost(protocol)).toEqual([]);
        expect(skipped(protocol)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
