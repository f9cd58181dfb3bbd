import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  conditionInWords,
  deadlineInWords,
  emergencyNumbers,
} from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { atFullLength } from '@/lib/testing/full-length';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { joinedWords, linesOn, saidIn } from '@/lib/testing/scene-words';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { createMeasurer, fontMetrics, layOut, type Paper, type Scene } from '..';
import { guards } from '../guards';

const measurer = createMeasurer(fontMetrics);
const papers = ['a3', 'a4'] as const;
/** No text is smaller than this, in points. */
const smallest = { a3: 8, a4: 6.5 } as const;
const protocols = readProtocols();
const contents = protocols.filter(({ name }) => !name.startsWith('min-'));

function sheetsOf(protocol: Protocol, paper: Paper): Scene {
  return layOut(protocol, { kind: 'infographic', paper, edition: exampleEdition }, measurer);
}

const cardsOf = ({ routes }: Protocol): Card[] =>
  routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));

/** What stands on the sheets whatever gives way: all but tasks that guard nobody, explanations and records. */
function always(protocol: Protocol): string[] {
  const { routes, globalExits, contacts, functions } = protocol;
  const nameOf = (id: string) => functions.find((one) => one.id === id)?.name ?? '';
  const ofCard = (card: Card): string[] => [
    card.title.replace(/^Afweging \d\s*[·:.]\s*/i, ''),
    card.condition ? conditionInWords(card.condition) : '',
    card.deadline ? deadlineInWords({ ...card.deadline, acute: undefined }, protocol) : '',
    ...card.parts.flatMap(({ text }) => text ?? []),
    ...card.exits.flatMap(({ label, note }) => [label, note ?? '']),
    ...card.tasks.items
      .filter(guards)
      .flatMap((task) => [
        task.text,
        task.condition ?? '',
        ...(task.children ?? []).map((child) => child.text),
      ]),
    ...(card.kind === 'handover' ? [card.hearsBack ?? '', ...card.toFunctionIds.map(nameOf)] : []),
  ];
  const used = routes.flatMap((route) =>
    columnsOf(protocol, route).filter(({ id }) =>
      route.steps.some(({ cards }) =>
        cards.some(({ parts }) => parts.some(({ columnId }) => columnId === id)),
      ),
    ),
  );
  return [
    ...routes.flatMap((route) => [
      route.title,
      route.appliesWhen ?? '',
      route.deadline ? deadlineInWords(route.deadline, protocol) : '',
      ...route.steps.flatMap((step) => [
        step.label,
        step.deadline ? deadlineInWords({ ...step.deadline, acute: undefined }, protocol) : '',
        step.feedback?.to ?? '',
        ...step.cards.flatMap(ofCard),
      ]),
    ]),
    ...used.flatMap(({ label, functionIds }) => [label, ...functionIds.map(nameOf)]),
    ...globalExits.flatMap(({ label, text }) => [label, text]),
    ...contacts.flatMap(({ phone }) => phone ?? []),
  ];
}

function missing(protocol: Protocol, scene: Scene): string[] {
  const said = saidIn(scene).toLowerCase();
  return always(protocol).filter(
    (words) => !said.includes(joinedWords(measurer.measure(words, 400).text).toLowerCase()),
  );
}

describe.each(protocols)('the sheets of $name', ({ protocol }) => {
  it.each(papers)('have no overlap, no overflow, no line through a card and no small text on %s', (paper) => {
    expect(findLayoutDefects(sheetsOf(protocol, paper), smallest[paper])).toEqual([]);
  });

  it.each(papers)('say on %s every title, term, exit, condition, function and number', (paper) => {
    expect(missing(protocol, sheetsOf(protocol, paper))).toEqual([]);
  });

  it.each(papers)('have the numbers to call in danger and for advice on every sheet of %s', (paper) => {
    const { danger, veiligThuis } = emergencyNumbers(protocol);
    for (const page of sheetsOf(protocol, paper).pages) {
      const said = linesOn(page).join(' ');
      expect(said).toContain(danger);
      expect(said).toContain(veiligThuis);
      expect(said).toMatch(/aandachtsfunctionaris/i);
    }
  });

  it('have titles and exits of at least twelve points and tasks of nine and a half on A3', () => {
    for (const { groups } of sheetsOf(protocol, 'a3').pages) {
      for (const { role, marks } of groups.filter((group) => ['card', 'exit'].includes(group.role))) {
        const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
        expect(Math.min(...texts.map(({ size }) => size)), role).toBeGreaterThanOrEqual(8.5);
        for (const { as, size } of texts) if (as === 'heading') expect(size).toBeGreaterThanOrEqual(12);
        for (const { as, size } of texts) if (as === 'item') expect(size).toBeGreaterThanOrEqual(9.5);
      }
    }
  });

  it('lead on from every card by a line, by place or in words', () => {
    const { pages } = sheetsOf(protocol, 'a3');
    const drawn = new Set(pages.flatMap(({ lines }) => lines.flatMap(({ exitIds }) => exitIds)));
    const groups = pages.flatMap((page) => page.groups);
    const order = groups.flatMap(({ role, ref }) => (role === 'card' ? [ref.cardId] : []));
    const silent = cardsOf(protocol).flatMap((card) =>
      card.exits
        .filter(({ id, to, label }) => {
          if (label !== '' || drawn.has(id) || 'routeId' in to) return false;
          const isNext = order.indexOf(to.cardId) === order.indexOf(card.id) + 1;
          const words = groups
            .filter(({ ref, role }) => role === 'card' && ref.cardId === card.id)
            .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
          return !isNext && !/verder|meld|sluit|hulp|→/i.test(words.join(' '));
        })
        .map(({ id }) => `${card.title} (${id})`),
    );
    expect(silent).toEqual([]);
  });

  it('are the same when made twice', () => {
    expect(sheetsOf(protocol, 'a3')).toEqual(sheetsOf(protocol, 'a3'));
  });
});

describe.each(contents)('the main route of $name', ({ protocol }) => {
  it('stands on one sheet of A3', () => {
    const main = protocol.routes[0]!.id;
    expect(sheetsOf(protocol, 'a3').pages.filter(({ routeIds }) => routeIds.includes(main))).toHaveLength(1);
  });

  it('names every other route on the first sheet, with the sheet it stands on', () => {
    const { pages } = sheetsOf(protocol, 'a3');
    for (const { id, title } of protocol.routes.slice(1)) {
      const chip = pages[0]!.groups.find(({ role, ref }) => role === 'other-route' && ref.routeId === id)!;
      const said = chip.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
      const sheet = pages.findIndex(({ routeIds }) => routeIds.includes(id)) + 1;
      expect(joinedWords(said)).toContain(joinedWords(title));
      expect(said).toContain(`blad ${sheet}`);
    }
  });
});

describe('the sheets of any draft', () => {
  it('have no defect and say all that must be said, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { maxLength: 40 }), (choices) => {
        const steps = applyChoices(sampleMeldcode(), choices);
        const protocol = steps[steps.length - 1]?.after ?? sampleMeldcode();
        for (const paper of papers) {
          const scene = sheetsOf(protocol, paper);
          expect(findLayoutDefects(scene, smallest[paper])).toEqual([]);
          expect(missing(protocol, scene)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([true, false])(
    'have no defect where every text is as long as it may be (one word: %s)',
    (isOneWord) => {
      const protocol = atFullLength(sampleMeldcode(), isOneWord);
      expect(findLayoutDefects(sheetsOf(protocol, 'a3'), smallest.a3)).toEqual([]);
    },
  );
});
