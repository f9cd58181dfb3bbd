import { describe, expect, it } from 'vitest';
import { findCard } from '@/lib/core/protocol/questions';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { clipAsHtml, clipAsText, clipOf, doubleCards, pasteClip, readClip, type PastePlace } from './index';

const example = exampleProtocol();
const cards = (...ids: string[]) => clipOf(example, { cardIds: ids as CardId[] })!;
const steps = (...ids: string[]) => clipOf(example, { stepIds: ids as StepId[] })!;

function pasted(protocol: Protocol, clip: ReturnType<typeof cards>, place: Partial<PastePlace> = {}) {
  const stepId = protocol.routes[0]!.steps[0]!.id;
  const result = pasteClip(protocol, clip, { stepId, index: 0, ...place }, countingIds());
  if (!result.ok) throw new Error(result.failure.message);
  const after = applyAndUndo(protocol, result.value.operation);
  return { ...result.value, after, cards: result.value.cardIds.map((id) => findCard(after, id)!.card) };
}

const school = protocolOf({
  columns: [column('iedereen', [], { label: ' iedereen ' }), column('zorg', [], { label: 'Zorg' })],
  routes: [
    route('thuis', [
      step('stap-1', [action('eerst', 'iedereen'), outcome('klaar')]),
      step('stap-2', []),
      step('stap-3', []),
    ]),
  ],
});

describe('cards in a protocol of another school', () => {
  const { after, cards: there, notes } = pasted(school, cards('c-see', 'c-share', 'c-hand'), { index: 1 });

  it('stand in their own rows, in the columns of the same name', () => {
    expect(after.routes[0]!.steps.map((one) => one.cards.map(({ title }) => title))).toEqual([
      ['Kaart eerst', 'Leg je signalen vast', 'Geef het door', 'Kaart klaar'],
      ['Vraag advies aan Veilig Thuis'],
      [],
    ]);
    expect(there.map(({ parts }) => parts.map(({ columnId }) => columnId))).toEqual([
      ['iedereen'],
      ['iedereen'],
      ['iedereen'],
    ]);
  });

  it('keep the lines among them, and what they use comes along', () => {
    expect(there[0]!.exits.map(({ to }) => to)).toEqual([{ cardId: there[2]!.id }, { cardId: there[1]!.id }]);
    expect(after.definitions.map(({ term }) => term)).toEqual(['kindcheck', 'kindermishandeling']);
    expect(after.contacts).toHaveLength(1);
    expect(there[0]!.formIds).toEqual([after.forms[0]!.id]);
    expect(there[0]!.tools[0]!.entryId).toBe(after.signalLists[0]!.id);
  });

  it('say what is not as it was', () => {
    expect(notes.join('\n')).toMatch(
      /Hier is geen kolom "Zorgteam"\. Wat daarin stond, staat in kolom "iedereen"\./,
    );
    expect(notes[0]).toMatch(/^Hier (is|zijn) geen functies? "leerkracht".* weggelaten\.$/);
    expect(notes.join('\n')).toMatch(/Meegekomen: .*1 formulier/);
    expect(notes).toContain('2 lijnen naar kaarten die je niet kopieerde, zijn weggelaten.');
  });
});

it('uses what says the same, and of one name what is here', () => {
  const again = pasted(example, cards('c-see'));
  expect(again.cards[0]!.definitionIds).toEqual(findCard(example, 'c-see' as CardId)!.card.definitionIds);
  expect(again.notes.filter((note) => note.startsWith('Meegekomen'))).toEqual([]);
  const [definition, ...others] = example.definitions;
  const changed = { ...definition!, term: definition!.term.toUpperCase(), source: 'Van hier' };
  const elsewhere = pasted({ ...example, definitions: [changed, ...others] }, cards('c-see'));
  expect(elsewhere.after.definitions).toEqual([changed, ...others]);
  expect(elsewhere.notes.join()).toContain(
    `Hier staat al een ander begrip "${definition!.term}". Dat is gebruikt.`,
  );
});

it('puts cards of one column in the column that somebody chose', () => {
  const { cards: there } = pasted(example, cards('c-see', 'c-hand'), {
    columnId: 'lead' as ColumnId,
    isCell: true,
  });
  expect(there.map(({ parts }) => parts[0]!.columnId)).toEqual(['lead', 'lead']);
  const [wide] = pasted(example, cards('c-share'), { columnId: 'staff' as ColumnId, isCell: true }).cards;
  expect(wide!.parts.map(({ columnId }) => columnId)).toEqual(['care', 'lead']);
});

it('counts a term from the words of what stayed behind', () => {
  const [share] = pasted(example, cards('c-share')).cards;
  expect(share!.deadline?.from).toEqual({ kind: 'event', text: '«Leg je signalen vast»' });
  const both = pasted(example, cards('c-see', 'c-share')).cards;
  expect(both[1]!.deadline?.from).toEqual({ kind: 'card', cardId: both[0]!.id });
});

it('says whose term it is when who that is, is not here', () => {
  const { after, stepIds } = pasted(school, steps('s-3'));
  const there = after.routes[0]!.steps.find(({ id }) => id === stepIds[0])!;
  expect(there.deadline?.note).toBe('Termijn van aandachtsfunctionaris.');
  expect(there.deadline?.ofFunctionId).toBeUndefined();
});

it('says which words of a note found no room behind whose term it is', () => {
  const full = structuredClone(example);
  const step = full.routes.flatMap((route) => route.steps).find(({ id }) => id === 's-3')!;
  step.deadline!.note = `${'lang '.repeat(55)}en het einde`;
  const { notes } = pasted(school, clipOf(full, { stepIds: [step.id] })!);
  expect(notes.join(' ')).toMatch(/past dit er niet meer bij: ".*einde"/);
});

it('numbers steps on, where they were numbered so', () => {
  const { after } = pasted(example, steps('s-1', 's-2'));
  expect(after.routes[0]!.steps.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
  const own = {
    ...school,
    routes: [route('thuis', [step('s-a', [], { label: '3' }), step('s-b', [], { label: '7' })])],
  };
  expect(pasted(own, steps('s-1')).after.routes[0]!.steps.map(({ label }) => label)).toEqual(['3', '1', '7']);
});

it('refuses cards where there is no column', () => {
  const bare = { ...school, columns: [], routes: [route('thuis', [step('stap-1', [])])] };
  const place = { stepId: 'stap-1' as StepId, index: 0 };
  expect(pasteClip(bare, cards('c-see'), place, countingIds())).toMatchObject({
    ok: false,
    failure: { code: 'no_column' },
  });
  expect(pasteClip(bare, cards('c-report'), place, countingIds()).ok).toBe(true);
  expect(pasteClip(bare, cards('c-see'), { ...place, stepId: 'weg' as StepId }, countingIds())).toMatchObject(
    {
      failure: { code: 'no_place' },
    },
  );
});

it('reads as an outline in other programs', () => {
  expect(clipAsText(cards('c-see', 'c-hand'))).toContain('\n  - Praat met het kind\n    - open vragen\n');
  expect(clipAsText(steps('s-3'))).toMatch(
    /^Stap 3: .*\n {2}- Is melden nodig\?\n {4}- ja of twijfel → Meld bij Veilig Thuis\n/,
  );
  const html = clipAsHtml(
    clipOf(
      protocolOf({ routes: [route('r-1', [step('s-1', [action('k-1', 'col-a', [], { title: '<b>&' })])])] }),
      { cardIds: ['k-1' as CardId] },
    )!,
  );
  expect(html).toBe('<ul><li>&lt;b&gt;&amp;</li></ul>');
});

describe('a clip from somewhere', () => {
  const text = JSON.stringify(cards('c-see'));
  it.each([
    ['', 'not_a_clip'],
    ['[]', 'not_a_clip'],
    ['['.repeat(200_000), 'not_a_clip'],
    [text.replace('"version":1', '"version":2'), 'newer'],
    [text.replace('"formatVersion":2', '"formatVersion":9'), 'not_a_clip'],
    [text.replace('"title":"Leg', '"__proto__":{},"title":"Leg'), 'not_a_clip'],
    [text.replace('"linesOut"', '"more":1,"linesOut"'), 'not_a_clip'],
    [`${text}${' '.repeat(1_000_000)}`, 'too_large'],
  ])('is refused when it is none (%#)', (given, code) => {
    expect(readClip(given)).toMatchObject({ ok: false, failure: { code } });
  });

  it('is cleaned', () => {
    const read = readClip(text.replace('Leg je', 'Leg\\u202e je\\u200b'));
    expect(read.ok && read.value.document.routes[0]!.steps[0]!.cards[0]!.title).toBe('Leg je signalen vast');
  });
});

describe('cards doubled', () => {
  it('stand in each step behind the last of them there, with the lines among them', () => {
    const protocol = protocolOf({
      columns: [column('ca')],
      routes: [
        route('thuis', [
          step('s1', [action('k-a', 'ca', ['k-c', 'k-b']), action('k-b', 'ca'), action('k-x', 'ca')]),
          step('s2', [action('k-y', 'ca')]),
          step('s3', [action('k-c', 'ca'), action('k-z', 'ca')]),
        ]),
      ],
    });
    const doubled = doubleCards(protocol, ['k-c', 'k-a', 'k-b'] as CardId[], countingIds());
    if (!doubled.ok) throw new Error(doubled.failure.message);
    const after = applyAndUndo(protocol, doubled.value.operation);
    expect(
      after.routes[0]!.steps.map((one) => one.cards.map(({ title }) => title.slice(-1)).join('')),
    ).toEqual(['ababx', 'y', 'ccz']);
    const [a, b, c] = doubled.value.cardIds;
    expect(findCard(after, a!)!.card.exits.map(({ to }) => to)).toEqual([{ cardId: c }, { cardId: b }]);
  });

  it('are nothing when they are gone', () => {
    expect(doubleCards(example, ['weg' as CardId], countingIds()).ok).toBe(false);
  });
});
