import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, parseProtocol } from '@/lib/core/protocol';
import { cardsOf, everyCard } from '@/lib/core/protocol/questions';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { countingIds } from '@/lib/testing/counting-ids';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { readContent } from '@/lib/testing/read-content';
import type { Clip } from '@/schemas/clip';
import type { Protocol } from '@/schemas/protocol';
import { clipAsHtml, clipAsText, clipOf, pasteClip, readClip, type Choice } from './index';

const runs = { numRuns: howOften(50, 500), ...howSeeded() };
const contents = ['model-meldcode', 'zorgteam', 'kalisto', 'scol', 'wie-wanneer-wat'].map(readContent);

/** The example after some edits, or now and then one of the five. */
const arbitraryProtocol: fc.Arbitrary<Protocol> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(arbitraryChoice, { maxLength: 12 })
      .map((choices) => applyChoices(exampleProtocol(), choices).at(-1)?.after ?? exampleProtocol()),
  },
  { weight: 1, arbitrary: fc.constantFrom(...contents) },
);

/** Some cards of one route, or some of its steps. */
function choiceIn({ routes }: Protocol, bits: number, ofSteps: boolean): Choice {
  const route = routes[bits % Math.max(1, routes.length)];
  const some = (_item: unknown, index: number) => ((bits >> (index % 16)) & 1) === 1;
  const steps = route?.steps.filter(some) ?? [];
  if (ofSteps) return { stepIds: steps.map(({ id }) => id) };
  return { cardIds: (route ? cardsOf(route) : []).filter(some).map(({ id }) => id) };
}

const throughText = (clip: Clip) => {
  const read = readClip(JSON.stringify(clip));
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

function pastedIn(protocol: Protocol, clip: Clip, bits: number) {
  const steps = protocol.routes.flatMap((route) => route.steps);
  const step = steps[bits % Math.max(1, steps.length)];
  if (!step) return undefined;
  const columnId = bits % 3 === 0 ? protocol.columns[bits % protocol.columns.length]?.id : undefined;
  const place = { stepId: step.id, index: bits % 4, columnId, isCell: bits % 2 === 0 };
  const pasted = pasteClip(protocol, clip, place, countingIds());
  return pasted.ok ? pasted.value : undefined;
}

const anywhere = fc.tuple(arbitraryProtocol, arbitraryProtocol, fc.nat(0xffff), fc.nat(0xffff), fc.boolean());

describe('whatever is copied and wherever it is pasted', () => {
  it('gives a sound document that can be undone, with everything that was there as it was', () => {
    let count = 0;
    fc.assert(
      fc.property(anywhere, ([from, to, bits, where, ofSteps]) => {
        const clip = clipOf(from, choiceIn(from, bits, ofSteps));
        const pasted = clip && pastedIn(to, throughText(clip), where);
        if (!pasted || !applyOperation(to, pasted.operation).ok) return;
        count += 1;
        const after = applyAndUndo(to, pasted.operation);
        expect(everyCard(after).length).toBe(everyCard(to).length + pasted.cardIds.length);
        const now = new Map(everyCard(after).map(({ card }) => [card.id, card]));
        for (const { card } of everyCard(to)) expect(now.get(card.id)).toEqual(card);
        for (const list of ['functions', 'columns', 'chapters', 'globalExits'] as const)
          expect(after[list]).toEqual(to[list]);
        for (const list of ['definitions', 'contacts', 'annexes', 'forms', 'signalLists'] as const)
          expect(after[list].slice(0, to[list].length)).toEqual(to[list]);
      }),
      runs,
    );
    expect(count).toBeGreaterThan(runs.numRuns / 3);
  }, 120_000);

  it('comes back into its own document as it was, ids apart', () => {
    let count = 0;
    fc.assert(
      fc.property(arbitraryProtocol, fc.nat(0xffff), (protocol, bits) => {
        const clip = clipOf(protocol, choiceIn(protocol, bits, true));
        const cut = clip && pastedIn(protocol, throughText(clip), bits * 6 + 1);
        if (!cut) return;
        const applied = applyOperation(protocol, cut.operation);
        if (!applied.ok) return;
        const again = clipOf(applied.value.protocol, { stepIds: cut.stepIds });
        count += 1;
        expect(clipAsText(again!).replace(/^\S.*$/gm, '')).toBe(clipAsText(clip).replace(/^\S.*$/gm, ''));
        const shape = ({ document }: Clip) =>
          everyCard(document).map(({ card: { id: _id, ...card } }) => ({
            ...card,
            deadline: card.deadline?.term,
            exits: card.exits.map(({ label, to }) => ({ label, toRoute: 'routeId' in to && to.routeId })),
          }));
        const sameRoute = clip.document.routes[0]!.id === again!.document.routes[0]!.id;
        if (sameRoute) expect(shape(again!)).toEqual(shape(clip));
        expect(cut.notes.filter((note) => /geen|Meegekomen/.test(note) && sameRoute)).toEqual([]);
      }),
      runs,
    );
    expect(count).toBeGreaterThan(runs.numRuns / 3);
  }, 120_000);

  it('is read back from text as it was written, and holds nothing of the board', () => {
    fc.assert(
      fc.property(arbitraryProtocol, fc.nat(0xffff), fc.boolean(), (protocol, bits, ofSteps) => {
        const clip = clipOf(protocol, choiceIn(protocol, bits, ofSteps));
        if (!clip) return;
        expect(throughText(clip)).toEqual(clip);
        const { title, organisation, approvals, exceptions, chapters, face } = clip.document;
        expect({ title, organisation, approvals, exceptions, chapters, face }).toEqual({
          title: '',
          organisation: '',
          approvals: [],
          exceptions: [],
          chapters: [],
          face: undefined,
        });
        for (const { card } of everyCard(clip.document))
          expect(clipAsText(clip)).toContain(card.title.replace(/\s+/g, ' ').trim());
        const open = clipAsHtml(clip).match(/<(ul|li)>/g)?.length;
        expect(clipAsHtml(clip).match(/<\/(ul|li)>/g)?.length).toBe(open);
        expect(parseProtocol(clip.document).ok).toBe(true);
      }),
      runs,
    );
  });

  it('refuses any text that is no clip', () => {
    const clip = JSON.stringify(clipOf(exampleProtocol(), choiceIn(exampleProtocol(), 0xffff, true)));
    fc.assert(
      fc.property(fc.nat(clip.length - 1), fc.string({ maxLength: 8 }), (at, noise) => {
        const read = readClip(clip.slice(0, at) + noise + clip.slice(at + noise.length));
        if (read.ok) expect(parseProtocol(read.value.document).ok).toBe(true);
        else expect(read.failure.message).toMatch(/\.$/);
      }),
      { ...runs, numRuns: howOften(150, 3000) },
    );
  });
});
