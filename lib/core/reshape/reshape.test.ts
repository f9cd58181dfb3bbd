import { describe, expect, it } from 'vitest';
import { findCard } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import {
  action,
  column,
  handover,
  outcome,
  protocolOf,
  protocolWithSteps,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import type { CardId, ColumnId, FunctionId, PartId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import {
  doubleColumn,
  mergeAll,
  mergeCards,
  mergeColumns,
  mergeSteps,
  renumber,
  splitCard,
  splitColumn,
  splitStep,
  type Reshaped,
} from './index';

const k = (id: string) => id as CardId;
const tasks = (...ids: string[]) => ({
  ordered: false,
  items: ids.map((id) => ({ id: id as PartId, text: `Taak ${id}` })),
});

function done(protocol: Protocol, reshaped: Reshaped): Protocol {
  if (!reshaped.ok) throw new Error(reshaped.failure.message);
  return applyAndUndo(protocol, { kind: 'batch', operations: reshaped.value });
}
const why = (reshaped: Reshaped) => (reshaped.ok ? '' : reshaped.failure.message);
const exitsOf = (protocol: Protocol, id: string) => findCard(protocol, k(id))!.card.exits.map(({ to }) => to);

describe('two cards as one', () => {
  const protocol = protocolWithSteps([
    action('voor', 'col-a', ['een', 'twee']),
    action('een', 'col-a', [{ to: 'twee', label: 'daarna' }], { tasks: tasks('t1') }),
    action('twee', 'col-a', ['klaar', 'voor'], {
      tasks: tasks('t1', 't2'),
      record: { what: 'het gesprek', byFunctionIds: [] },
    }),
    outcome('klaar'),
  ]);
  const merged = done(protocol, mergeCards(protocol, k('een'), k('twee'), countingIds()));

  it('say all that both said, the second under its title', () => {
    const { card } = findCard(merged, k('een'))!;
    expect(card.tasks.items.map(({ text }) => text)).toEqual(['Taak t1', 'Kaart twee', 'Taak t1', 'Taak t2']);
    expect(new Set(card.tasks.items.map(({ id }) => id)).size).toBe(4);
    expect(card.record?.what).toBe('het gesprek');
    expect(plainText(card.body!)).toBe('daarna');
    expect(findCard(merged, k('twee'))).toBeUndefined();
  });

  it('have the lines of both, and one where two said the same', () => {
    expect(exitsOf(merged, 'een')).toEqual([{ cardId: 'klaar' }, { cardId: 'voor' }]);
    expect(exitsOf(merged, 'voor')).toEqual([{ cardId: 'een' }]);
  });

  it('say for whom a task was, once more people stand on the card', () => {
    const two = {
      ...protocolWithSteps([
        action('een', 'col-a', ['klaar'], { tasks: tasks('t1') }),
        handover('twee', 'col-b', ['klaar'], { hearsBack: 'morgen', condition: '' }),
        outcome('klaar'),
      ]),
      columns: [column('col-a'), column('col-b')],
    };
    const { card } = findCard(done(two, mergeCards(two, k('een'), k('twee'), countingIds())), k('een'))!;
    expect(card.kind === 'handover' && card.hearsBack).toBe('morgen');
    expect(card.parts.map(({ columnId }) => columnId)).toEqual(['col-a', 'col-b']);
    expect(card.tasks.items.map(({ columnIds }) => columnIds)).toEqual([['col-a'], undefined]);
    expect(card.exits.map(({ columnIds }) => columnIds)).toEqual([['col-a'], ['col-b']]);
  });

  it.each([
    ['a question', question('twee', 'col-a'), /Een vraag kun je niet/],
    ['an outcome', outcome('twee'), /Een uitkomst kun je alleen/],
    [
      'a card with a condition',
      action('twee', 'col-a', [], { condition: 'bij letsel' }),
      /voorwaarden gelijk/,
    ],
  ])('cannot be with %s', (_what, other, sentence) => {
    const both = protocolWithSteps([action('een', 'col-a'), other]);
    expect(why(mergeCards(both, k('een'), k('twee'), countingIds()))).toMatch(sentence);
  });

  it('cannot be over two routes, or with itself', () => {
    const routes = [
      route('r-1', [step('s-1', [action('een', 'col-a')])]),
      route('r-2', [step('s-2', [action('twee', 'col-a')])]),
    ];
    const both = protocolOf({ routes });
    expect(why(mergeCards(both, k('een'), k('twee'), countingIds()))).toMatch(/in twee routes/);
    expect(why(mergeCards(both, k('een'), k('een'), countingIds()))).toBe('Kies twee kaarten.');
  });
});

describe('a card as two', () => {
  it('parts the tasks, and what it asks comes last, with its lines', () => {
    const protocol = protocolWithSteps([
      question('vraag', 'col-a', [{ to: 'klaar', answers: ['yes'], label: 'ja' }], {
        tasks: tasks('t1', 't2'),
      }),
      outcome('klaar'),
    ]);
    const parted = done(protocol, splitCard(protocol, k('vraag'), 't2' as PartId, countingIds()));
    const [first, second] = parted.routes[0]!.steps[0]!.cards;
    expect([first!.kind, first!.title, second!.kind, second!.title]).toEqual([
      'action',
      'Kaart vraag',
      'question',
      'Kaart vraag (vervolg)',
    ]);
    expect([first, second].map((card) => card!.tasks.items.map(({ id }) => id))).toEqual([['t1'], ['t2']]);
    expect(exitsOf(parted, 'vraag')).toEqual([{ cardId: second!.id }]);
    expect(second!.exits).toMatchObject([{ label: 'ja', to: { cardId: 'klaar' } }]);
  });

  it('cannot be of an outcome, or from a task that is gone', () => {
    const protocol = protocolWithSteps([outcome('klaar', [], { tasks: tasks('t1') })]);
    expect(why(splitCard(protocol, k('klaar'), 't1' as PartId, countingIds()))).toMatch(/uitkomst/);
    expect(why(splitCard(protocol, k('klaar'), 't9' as PartId, countingIds()))).toMatch(/is er niet meer/);
  });
});

describe('steps', () => {
  const protocol = protocolWithSteps([action('een', 'col-a', ['twee'])], [action('twee', 'col-a')], []);

  it('as one hold the cards of both, and the numbers go on', () => {
    const merged = done(protocol, mergeSteps(protocol, 'step-1' as StepId)).routes[0]!.steps;
    expect(merged.map(({ label, title, cards }) => [label, title, cards.length])).toEqual([
      ['1', 'Stap step-1 en Stap step-2', 2],
      ['2', 'Stap step-3', 0],
    ]);
    expect(why(mergeSteps(protocol, 'step-3' as StepId))).toMatch(/staat geen stap/);
  });

  it('keep both numbers where somebody chose them', () => {
    const own = protocolOf({
      routes: [route('r-1', [step('s-1', [], { label: '4' }), step('s-2', [], { label: 'Fase 5' })])],
    });
    expect(done(own, mergeSteps(own, 's-1' as StepId)).routes[0]!.steps[0]!.label).toBe('4+Fase 5');
  });

  it('as two part the cards', () => {
    const merged = done(protocol, mergeSteps(protocol, 'step-1' as StepId));
    const parted = done(merged, splitStep(merged, k('twee'), countingIds())).routes[0]!.steps;
    expect(parted.map(({ label, cards }) => [label, cards.map(({ id }) => id)])).toEqual([
      ['1', ['een']],
      ['2', ['twee']],
      ['3', []],
    ]);
    expect(why(splitStep(merged, k('een'), countingIds()))).toMatch(/niet de eerste/);
  });

  it('are numbered on only where they counted on by one', () => {
    const labelled = (...labels: string[]) => labels.map((label, at) => ({ id: `s-${at}` as StepId, label }));
    const numbers = (before: string[], after: string[]) =>
      renumber(labelled(...before), labelled(...after)).map(
        (edit) => edit.kind === 'change_step' && edit.patch.label,
      );
    expect(numbers(['0', '1', '2'], ['0', '3', '1', '2'])).toEqual(['1', '2', '3']);
    expect(numbers(['1', '1A', '2'], ['1', '1A', '3', '2'])).toEqual(['2', '3']);
    expect(numbers(['1', '3'], ['1', '4', '3'])).toEqual([]);
    expect(numbers(['Fase 1', 'Fase 2'], ['Fase 2', 'Fase 1'])).toEqual([]);
  });
});

describe('columns', () => {
  const columnIds = ['col-a', 'col-b'] as ColumnId[];
  const protocol = protocolOf({
    functions: [schoolFunction('ib', { name: 'IB’er' }), schoolFunction('af', { name: 'AF' })],
    columns: [column('col-a', ['ib']), column('col-b', ['af']), column('col-c')],
    routes: [
      route('r-1', [
        step('s-1', [action('een', ['col-a', 'col-b'], [{ to: 'een', columnIds: columnIds.slice(1) }])]),
      ]),
      route('r-2', [step('s-2', [action('twee', 'col-b')])], { columnIds: columnIds.slice(1) }),
    ],
  });

  it('as one hold the functions and cards of both, in every route', () => {
    const merged = done(protocol, mergeColumns(protocol, columnIds[0]!, columnIds[1]!));
    expect(merged.columns.map(({ label, functionIds }) => [label, functionIds])).toEqual([
      ['Kolom col-a en Kolom col-b', ['ib', 'af']],
      ['Kolom col-c', []],
    ]);
    expect(findCard(merged, k('een'))!.card).toMatchObject({
      parts: [{ columnId: 'col-a', part: 'does' }],
      exits: [{ columnIds: ['col-a'] }],
    });
    expect(merged.routes[1]!.columnIds).toEqual(['col-a']);
    expect(why(mergeColumns(protocol, columnIds[0]!, columnIds[0]!))).toBe('Kies twee kolommen.');
  });

  it('as two both stand on every card', () => {
    const merged = done(protocol, mergeColumns(protocol, columnIds[0]!, columnIds[1]!));
    const parted = done(merged, splitColumn(merged, columnIds[0]!, ['af' as FunctionId], countingIds()));
    expect(parted.columns.map(({ label }) => label)).toEqual([
      'Kolom col-a en Kolom col-b',
      'AF',
      'Kolom col-c',
    ]);
    const added = parted.columns[1]!.id;
    expect(findCard(parted, k('twee'))!.card.parts.map(({ columnId }) => columnId)).toEqual(['col-a', added]);
    expect(parted.routes[1]!.columnIds).toEqual(['col-a', added]);
    expect(why(splitColumn(protocol, columnIds[0]!, [], countingIds()))).toMatch(/Kies een functie/);
  });

  it('doubled stand together on every card, each with its own name', () => {
    const doubled = done(protocol, doubleColumn(protocol, columnIds[1]!, countingIds()));
    const added = doubled.columns[2]!;
    expect(added).toMatchObject({
      label: 'Kolom col-b (kopie)',
      responsibility: protocol.columns[1]!.responsibility,
      functionIds: [],
    });
    expect(findCard(doubled, k('een'))!.card).toMatchObject({
      parts: [{ columnId: 'col-a' }, { columnId: 'col-b' }, { columnId: added.id }],
      exits: [{ columnIds: ['col-b', added.id] }],
    });
    expect(doubled.routes[1]!.columnIds).toEqual(['col-b', added.id]);
    expect(why(doubleColumn(protocol, 'weg' as ColumnId, countingIds()))).toMatch(/is er niet meer/);
  });
});

describe('more than two cards as one', () => {
  const protocol = protocolWithSteps([
    action('een', 'col-a', ['drie']),
    action('twee', 'col-a'),
    action('drie', 'col-a', ['vraag']),
    question('vraag', 'col-a'),
  ]);

  it('become part of the one that stands first, in their order', () => {
    const merged = done(protocol, mergeAll(protocol, [k('drie'), k('een'), k('twee')], countingIds()));
    expect(merged.routes[0]!.steps[0]!.cards.map(({ id }) => id)).toEqual(['een', 'vraag']);
    const { tasks, exits } = findCard(merged, k('een'))!.card;
    expect(tasks.items.map(({ text }) => text)).toEqual(['Kaart twee', 'Kaart drie']);
    expect(exits.map(({ to }) => to)).toEqual([{ cardId: 'vraag' }]);
  });

  it('stay as they are when one of them cannot', () => {
    expect(why(mergeAll(protocol, [k('een'), k('twee'), k('vraag')], countingIds()))).toMatch(/^Een vraag/);
    expect(why(mergeAll(protocol, [k('een')], countingIds()))).toBe('Kies twee kaarten of meer.');
  });
});
