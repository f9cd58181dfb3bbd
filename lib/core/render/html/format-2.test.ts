import { describe, expect, it } from 'vitest';
import { flowOf } from '@/lib/core/run';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { FunctionId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { renderChecklist, renderStappenplan } from './index';
import type { Edition } from './index';

const edition: Edition = {
  board: { name: 'Stichting Voorbeeld' },
  label: 'versie 1.0',
  approvals: [],
  contentHash: '7f3a91c2deadbeef',
  path: '/voorbeeld/meldcode/v/1',
  styleFile: 'site.css',
  scriptFile: 'checklist.js',
};
const pagesOf = (protocol: Protocol) => ({
  stappenplan: renderStappenplan(protocol, edition, []),
  checklist: renderChecklist(protocol, edition, flowOf(protocol)),
});
const articleOf = (page: string, id: string) =>
  new RegExp(`<article class="[^"]*" id="k-${id}">[^]*?</article>`).exec(page)![0].replaceAll(/\s+/g, ' ');

function noted(card: Card): Card {
  const note = (ofWhat: string) => ({ footnote: `Noot bij ${ofWhat}.` });
  return {
    ...card,
    ...note('de titel'),
    tasks: {
      ...card.tasks,
      items: card.tasks.items.map((task) => ({
        ...task,
        ...note(`taak ${task.id}`),
        ...(task.children && {
          children: task.children.map((child) => ({ ...child, ...note(`deel ${child.id}`) })),
        }),
      })),
    },
    exits: card.exits.map((exit, index) => ({ ...exit, ...note(`uitgang ${index}`) })),
  };
}

/** Every title, task, part, exit, step and column has a footnote. */
function everythingNoted(): Protocol {
  const protocol = exampleProtocol();
  return {
    ...protocol,
    columns: protocol.columns.map((column) => ({ ...column, footnote: `Noot bij ${column.label}.` })),
    routes: protocol.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => ({
        ...step,
        footnote: `Noot bij stap ${step.label}.`,
        cards: step.cards.map(noted),
      })),
    })),
  };
}

describe('footnotes', () => {
  const { stappenplan, checklist } = pagesOf(everythingNoted());

  it.each(Object.entries({ stappenplan, checklist }))(
    '%s has a mark behind the words for each note, and each number once in a card',
    (_name, page) => {
      for (const card of everythingNoted().routes.flatMap(({ steps }) =>
        steps.flatMap(({ cards }) => cards),
      )) {
        const article = articleOf(page, card.id);
        const marks = [...article.matchAll(/<sup class="footnote">(\d+)<\/sup>/g)].map(
          ([, number]) => number,
        );
        const notes = [...article.matchAll(/<li value="(\d+)"/g)].map(([, number]) => number);
        expect(new Set(marks).size).toBe(marks.length);
        expect(marks).toEqual(expect.arrayContaining(notes));
        const tasks = card.tasks.items.flatMap((task) => [task, ...(task.children ?? [])]);
        for (const { footnote } of [card, ...tasks, ...card.exits]) expect(article).toContain(footnote);
      }
    },
  );

  it('stand under the step and the columns they belong to', () => {
    expect(stappenplan).toContain('Noot bij stap');
    for (const { label } of everythingNoted().columns) expect(stappenplan).toContain(`Noot bij ${label}.`);
  });

  it('keep the numbers of the explanation apart from those of the card', () => {
    const article = articleOf(stappenplan, 'c-see');
    expect(article).toContain('<ol class="footnotes" start="5">');
    expect(article).toMatch(/Leg je signalen vast<sup class="footnote">1<\/sup>/);
    expect(article).toMatch(/Praat met het kind<sup class="footnote">3<\/sup>/);
  });
});

describe('a term of somebody else', () => {
  it('never reads as a term for who does the card', () => {
    const example = exampleProtocol();
    const of = { ofFunctionId: 'officer' as FunctionId };
    const protocol = {
      ...example,
      routes: example.routes.map((route) => ({
        ...route,
        steps: route.steps.map((step) => ({
          ...step,
          ...(step.deadline && { deadline: { ...step.deadline, ...of } }),
          cards: step.cards.map((card) =>
            card.deadline ? { ...card, deadline: { ...card.deadline, ...of } } : card,
          ),
        })),
      })),
    };
    for (const page of Object.values(pagesOf(protocol))) {
      expect(page).toContain('<b>Termijn van aandachtsfunctionaris:</b>');
      expect(page).not.toContain('<b>Wanneer:</b>');
    }
  });
});

it('says of a decision that is awaited that it is not there yet', () => {
  const approvals = [{ id: 'b-1' as PartId, kind: 'consent' as const, body: 'GMR PO' }];
  const { stappenplan } = pagesOf({ ...exampleProtocol(), approvals });
  expect(stappenplan.replaceAll(/\s+/g, ' ')).toMatch(/<td>GMR PO<\/td> <td> ?nog niet ?<\/td>/);
});
