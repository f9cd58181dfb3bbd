import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { findCard } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { countingIds } from '@/lib/testing/counting-ids';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import type { ColumnId, StepId } from '@/schemas/ids';
import { blocksOfText, pasteText, tasksFrom, type PastedBlock } from './index';

const example = exampleProtocol();
const place = { stepId: 's-2' as StepId, index: 1, columnId: 'care' as ColumnId };

function pasted(blocks: readonly PastedBlock[]) {
  const result = pasteText(example, blocks, place, countingIds());
  if (!result.ok) throw new Error(result.failure.message);
  const after = applyAndUndo(example, result.value.operation);
  const cards = result.value.cardIds.map((id) => findCard(after, id)!);
  return { ...result.value, after, cards };
}

describe('plain text', () => {
  it('is a line for each line, deeper where it stands further to the right', () => {
    expect(
      blocksOfText('1. Bel\r\n\t- Veilig Thuis\n\t- de wijkagent\n\n2) Schrijf\u200b op\n  · wat\n'),
    ).toEqual([
      { kind: 'line', level: 0, text: 'Bel' },
      { kind: 'line', level: 1, text: 'Veilig Thuis' },
      { kind: 'line', level: 1, text: 'de wijkagent' },
      { kind: 'line', level: 0, text: 'Schrijf op' },
      { kind: 'line', level: 1, text: 'wat' },
    ]);
  });

  it('is a table where every line has as many cells', () => {
    expect(blocksOfText('Stap\tZorgteam\nOverleg\tBel')).toEqual([
      {
        kind: 'table',
        rows: [
          ['Stap', 'Zorgteam'],
          ['Overleg', 'Bel'],
        ],
      },
    ]);
    expect(blocksOfText('1.\tBel\n2.\tSchrijf')).toMatchObject([{ text: 'Bel' }, { text: 'Schrijf' }]);
  });
});

describe('text that becomes cards', () => {
  it('is a card a line, in the step and column pasted in, with deeper lines as tasks', () => {
    const { cards, after } = pasted(blocksOfText('Overleg\n  met de AF\n    vandaag nog\nIs er gevaar?'));
    expect(cards.map(({ card, step, index }) => [card.kind, card.title, step.id, index])).toEqual([
      ['action', 'Overleg', 's-2', 1],
      ['question', 'Is er gevaar?', 's-2', 2],
    ]);
    expect(cards[0]!.card.tasks.items).toMatchObject([
      { text: 'met de AF', children: [{ text: 'vandaag nog' }] },
    ]);
    expect(cards[0]!.card.parts).toEqual([{ columnId: 'care', part: 'does' }]);
    expect(after.routes[0]!.steps).toHaveLength(3);
  });

  it('keeps all of a line that is too long for a title', () => {
    const long = 'woord '.repeat(60).trim();
    const { cards, notes } = pasted(blocksOfText(long));
    expect(cards[0]!.card.title).toMatch(/woord…$/);
    expect(plainText(cards[0]!.card.body!)).toBe(long);
    expect(notes).toEqual(['Wat te lang is voor een titel, staat helemaal in de uitleg van de kaart.']);
  });
});

describe('a table', () => {
  it('becomes steps, with cards in the columns that its head names', () => {
    const { after, cards, stepIds, notes } = pasted(
      blocksOfText(
        'Stap\tdirectie\tleerkracht\tOuders\n1. Signaleren\t\tKijk goed\tLuister\nStap 2: Overleg\tBeslis?\t\t',
      ),
    );
    const steps = after.routes[0]!.steps;
    expect(steps.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '1 Stap s-1',
      '2 Stap s-2',
      '3 Signaleren',
      '4 Overleg',
      '5 Stap s-3',
    ]);
    expect(stepIds).toEqual([steps[2]!.id, steps[3]!.id]);
    expect(cards.map(({ card }) => [card.title, card.parts[0]!.columnId])).toEqual([
      ['Kijk goed', 'staff'],
      ['Luister', 'care'],
      ['Beslis?', 'lead'],
    ]);
    expect(notes).toEqual(['Hier is geen kolom "Ouders". Wat daarin stond, staat in kolom "Zorgteam".']);
  });

  it('without such a head becomes a card a row', () => {
    const { cards, notes } = pasted(blocksOfText('Bel\tvandaag\nSchrijf\tmorgen'));
    expect(cards.map(({ card }) => [card.title, card.tasks.items[0]!.text])).toEqual([
      ['Bel', 'vandaag'],
      ['Schrijf', 'morgen'],
    ]);
    expect(notes.join()).toContain('noemt geen kolom');
  });
});

describe('text that becomes tasks', () => {
  it('is a task a line, with deeper lines as its parts, and a row of a table as one', () => {
    const { tasks } = tasksFrom(
      [
        ...blocksOfText('Bel\n - wie\nSchrijf'),
        {
          kind: 'table',
          rows: [
            ['a', '', 'b\nc'],
            ['', '', ''],
          ],
        },
      ],
      countingIds(),
    );
    expect(tasks.map(({ text, children = [] }) => [text, ...children.map((child) => child.text)])).toEqual([
      ['Bel', 'wie'],
      ['Schrijf'],
      ['a – b c'],
    ]);
  });

  it('goes on in the next where it does not fit', () => {
    const many = `Bel\n${' x\n'.repeat(21)}${'y'.repeat(700)}`;
    const { tasks, notes } = tasksFrom(blocksOfText(many), countingIds());
    expect(tasks.map(({ text, children = [] }) => [text.length, children.length])).toEqual([
      [3, 20],
      [1, 0],
      [600, 0],
      [100, 0],
    ]);
    expect(notes).toEqual(['Een regel was te lang voor één taak en is verdeeld.']);
  });
});

it('whatever the text, gives a sound document with all of its words', () => {
  const words = fc.constantFrom(
    'Bel',
    '\t',
    '  ',
    '\n',
    '- ',
    'Directie',
    '?',
    '😀'.repeat(130),
    'x'.repeat(250),
    '1. ',
  );
  const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, (one) => {
      const result = pasteText(example, blocksOfText(one), place, countingIds());
      if (!result.ok || !applyOperation(example, result.value.operation).ok) return;
      const { cards } = pasted(blocksOfText(one));
      const said = JSON.stringify(cards.map(({ card, step }) => [card, step.title]));
      for (const word of ['Bel', 'x'.repeat(100)]) {
        if (blocksOfText(one).some((block) => block.kind === 'line' && block.text.includes(word)))
          expect(said).toContain(word);
      }
    }),
    { numRuns: howOften(60, 2000), ...howSeeded() },
  );
});
