import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperations, type Operation } from '@/lib/core/protocol';
import { richTextFrom } from '@/lib/core/rich-text';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ColumnId, ExitId, FunctionId, StepId } from '@/schemas/ids';
import { compareProtocols } from './index';
import { same } from '@/lib/core/merging';

const before = exampleProtocol();

/** What a reader is told after these edits of the example. */
function toldAfter(...operations: Operation[]): string[] {
  const result = applyOperations(before, operations);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return compareProtocols(before, result.value.protocol).map(({ sentence }) => sentence);
}

const share = 'c-share' as CardId;
const onShare = 'Kaart "Vraag advies aan Veilig Thuis" (route "Thuissituatie", stap "2. Stap s-2")';

describe('comparing two versions', () => {
  it('finds nothing between a version and its copy', () => {
    expect(compareProtocols(before, structuredClone(before))).toEqual([]);
  });

  it('tells a new title with the old and the new one', () => {
    expect(toldAfter({ kind: 'change_card', cardId: share, patch: { title: 'Bel Veilig Thuis' } })).toEqual([
      'Kaart "Bel Veilig Thuis" (route "Thuissituatie", stap "2. Stap s-2"): titel was "Vraag advies aan Veilig Thuis", is nu "Bel Veilig Thuis".',
    ]);
  });

  it('tells a move as a move, not as a loss and a gain', () => {
    const parts = [{ columnId: 'lead' as ColumnId, part: 'does' as const }];
    const cardId = 'c-know' as CardId;
    expect(toldAfter({ kind: 'move_card', cardId, stepId: 's-3' as StepId, index: 0, parts })).toEqual([
      'Kaart "Weet wat er speelt" is verplaatst van route "Thuissituatie", stap "2. Stap s-2" naar route "Thuissituatie", stap "3. Stap s-3".',
    ]);
  });

  it('tells another order once, for what was picked up', () => {
    expect(toldAfter({ kind: 'move_step', stepId: 's-1' as StepId, index: 2 })).toEqual([
      'Stap "1. Stap s-1" (route "Thuissituatie") staat op een andere plek in de volgorde.',
    ]);
  });

  it('tells another column as a move, another part as a change', () => {
    const move = (columnId: string, part: 'does' | 'joins') => {
      const parts = [{ columnId: columnId as ColumnId, part }];
      const result = applyOperations(before, [
        { kind: 'move_card', cardId: 'c-know' as CardId, stepId: 's-2' as StepId, index: 1, parts },
      ]);
      return result.ok ? compareProtocols(before, result.value.protocol) : [];
    };
    expect(move('care', 'does')).toMatchObject([
      { kind: 'moved', field: 'parts', before: 'Directie: voert uit', after: 'Zorgteam: voert uit' },
    ]);
    expect(move('lead', 'joins')).toMatchObject([
      { kind: 'changed', field: 'parts', after: 'Directie: denkt mee' },
    ]);
  });

  it('tells a new card once, with its lines as part of it', () => {
    const card = action('c-new', 'care', ['c-weigh'], { title: 'Praat met de ouders' });
    expect(toldAfter({ kind: 'add_card', stepId: 's-2' as StepId, index: 1, card })).toEqual([
      'Toegevoegd: kaart "Praat met de ouders" (route "Thuissituatie", stap "2. Stap s-2").',
    ]);
  });

  it('tells a removed card and the lines that went with it', () => {
    expect(toldAfter({ kind: 'remove_card', cardId: 'c-hand' as CardId })).toEqual([
      'Vervallen: kaart "Geef het door" (route "Thuissituatie", stap "1. Stap s-1").',
      'Vervallen: lijn (kaart "Leg je signalen vast").',
    ]);
  });

  it('tells where a line leads now', () => {
    const [cardId, exitId] = ['c-weigh' as CardId, 'c-weigh-x2' as ExitId];
    const patch = { to: { cardId: 'c-after' as CardId } };
    expect(toldAfter({ kind: 'change_exit', cardId, exitId, patch })).toEqual([
      'Lijn "nee" (kaart "Is melden nodig?"): bestemming was "Sluit af en leg vast", is nu "Blijf volgen".',
    ]);
  });

  it('tells terms, roles and contacts in the words of the screen', () => {
    const phone = { ...before.contacts[0]!, phone: '0800-1234' };
    expect(
      toldAfter(
        {
          kind: 'change_card',
          cardId: share,
          patch: { deadline: { term: { kind: 'within', amount: 1, unit: 'hour' } } },
        },
        { kind: 'change_function', functionId: 'head' as FunctionId, patch: { decidesOnReport: false } },
        { kind: 'replace_entry', collection: 'contacts', entry: phone },
      ),
    ).toEqual([
      'Functie "directeur": beslist over melden was "ja", is nu "nee".',
      `${onShare}: termijn was "tussen 1 en 2 weken na «Leg je signalen vast» (bij acuut gevaar: direct)", is nu "binnen 1 uur".`,
      'Contact "Veilig Thuis": telefoonnummer was "0800-2000", is nu "0800-1234".',
    ]);
  });

  it('keeps a long text out of the sentence and gives it beside', () => {
    const body = richTextFrom('Een lang verhaal. '.repeat(20));
    const result = applyOperations(before, [{ kind: 'change_card', cardId: share, patch: { body } }]);
    const [change] = result.ok ? compareProtocols(before, result.value.protocol) : [];
    expect(change).toMatchObject({ sentence: `${onShare}: uitleg toegevoegd.`, field: 'body' });
    expect(change?.after).toContain('Een lang verhaal.');
    expect(change).not.toHaveProperty('before');
  });

  it('says so when only marks changed', () => {
    const [definition] = before.definitions;
    const text = richTextFrom('Let op bij mishandeling');
    const was = { ...before, definitions: [{ ...definition!, text }] };
    const bold = structuredClone(text);
    (bold.content[0] as { content: { marks?: object[] }[] }).content[0]!.marks = [{ type: 'bold' }];
    const now = { ...before, definitions: [{ ...definition!, text: bold }] };
    expect(compareProtocols(was, now).map(({ sentence }) => sentence)).toEqual([
      'Begrip "kindcheck": opmaak of verwijzingen van omschrijving gewijzigd.',
    ]);
  });

  it('misses nothing and invents nothing: whatever was edited, it tells exactly when the versions differ', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { minLength: 1, maxLength: 12 }), (choices) => {
        for (const { before: was, after } of applyChoices(before, choices)) {
          expect(compareProtocols(was, after).length > 0).toBe(!same(was, after));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells additions as losses the other way round', () => {
    const count = (changes: ReturnType<typeof compareProtocols>, kind: string) =>
      changes.filter((change) => change.kind === kind).length;
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { minLength: 1, maxLength: 12 }), (choices) => {
        const after = applyChoices(before, choices).at(-1)?.after ?? before;
        const [there, back] = [compareProtocols(before, after), compareProtocols(after, before)];
        expect(count(there, 'added')).toBe(count(back, 'removed'));
        expect(count(there, 'changed')).toBe(count(back, 'changed'));
      }),
      { numRuns: 40 },
    );
  });
});
