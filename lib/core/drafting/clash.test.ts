import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { takenFrom } from '@/lib/core/protocol/operations/taken-from';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { insisted } from './insist';
import { clashSettled, draftState, edited, rebaseDraft, undone, type DraftState } from './index';

const card = (id: string) => id as CardId;
const titled = (id: string, title: string): Operation => ({
  kind: 'change_card',
  cardId: card(id),
  patch: { title },
});
const after = (before: Protocol, ...operations: Operation[]): Protocol =>
  operations.reduce((now, operation) => {
    const applied = applyOperation(now, operation);
    if (!applied.ok) throw new Error(applied.failure.code);
    return applied.value.protocol;
  }, before);
const withEdits = (start: Protocol, ...operations: Operation[]): DraftState =>
  operations.reduce(
    (state, operation, at) => {
      const done = edited(state, operation, at);
      return done.ok ? done.value : state;
    },
    draftState(start, 1),
  );
const onTopOf = (state: DraftState, document: Protocol, revision: number) =>
  rebaseDraft(state, { document, revision, generation: 1 });
const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);
const titleIn = (document: Protocol, id: string) => findCard(document, card(id))?.card.title;

describe('an edit of what a colleague changed since', () => {
  it('waits, with both texts, and leaves the text of the colleague as it is', () => {
    const state = withEdits(start, titled('k1', 'Van mij'));
    const rebased = onTopOf(state, after(start, titled('k1', 'Van een collega')), 2);
    expect(titleIn(rebased.document, 'k1')).toBe('Van een collega');
    expect(rebased).toMatchObject({ unsent: [], setAside: [], undo: [], revision: 2 });
    const [clash, ...others] = rebased.clashes;
    expect(others).toEqual([]);
    expect(clash!.theirs[0]).toMatchObject({ after: 'Van een collega' });
    expect(clash!.mine[0]).toMatchObject({ before: 'Van een collega', after: 'Van mij' });
  });

  it('is made after all when the person says so, and only then', () => {
    const theirs = after(start, titled('k1', 'Van een collega'));
    const rebased = onTopOf(withEdits(start, titled('k1', 'V'), titled('k1', 'Van mij')), theirs, 2);
    const [clash] = rebased.clashes;
    const mine = clashSettled(rebased, clash!, 'mine', 9);
    expect([titleIn(mine.document, 'k1'), mine.clashes, mine.unsent.length]).toEqual(['Van mij', [], 2]);
    const left = clashSettled(rebased, clash!, 'theirs', 9);
    expect([titleIn(left.document, 'k1'), left.clashes, left.unsent]).toEqual(['Van een collega', [], []]);
  });

  it('holds up nothing else: what nobody else touched is kept', () => {
    const state = withEdits(start, titled('k1', 'Van mij'), titled('k2', 'Ook van mij'));
    const rebased = onTopOf(state, after(start, titled('k1', 'Van een collega')), 2);
    expect(titleIn(rebased.document, 'k2')).toBe('Ook van mij');
    expect([rebased.unsent.length, rebased.clashes.length]).toEqual([1, 1]);
  });

  it('is not made by taking back an older edit either', () => {
    const mine = withEdits(start, titled('k1', 'Van mij'), titled('k2', 'Ook van mij'));
    const saved = { ...mine, saved: mine.document, unsent: [] };
    const rebased = onTopOf(saved, after(mine.document, titled('k1', 'Van een collega')), 3);
    const last = undone(rebased);
    expect(last.ok && titleIn(last.value.document, 'k2')).toBe('Kaart k2');
    const first = last.ok && undone(last.value);
    expect(first).toMatchObject({ ok: false, failure: { code: 'changed_since' } });
  });

  it('is none when both wrote the same, nor when only the answer of the server got lost', () => {
    const same = onTopOf(withEdits(start, titled('k1', 'A')), after(start, titled('k1', 'A')), 2);
    expect(same.clashes).toEqual([]);
    // "A" arrived, its answer did not, and meanwhile the person typed on.
    const typed = withEdits(start, titled('k1', 'A'), titled('k1', 'AB'));
    const rebased = onTopOf(typed, after(start, titled('k1', 'A')), 2);
    expect([rebased.clashes, titleIn(rebased.document, 'k1')]).toEqual([[], 'AB']);
  });

  it('is none where each changed another field of one thing: both are kept', () => {
    const example = exampleProtocol();
    const contact = example.contacts[0]!;
    const replaced = (fields: object): Operation => ({
      kind: 'replace_entry',
      collection: 'contacts',
      entry: { ...contact, ...fields },
    });
    const newer = after(example, replaced({ phone: '088 123 45 67' }));
    const rebased = onTopOf(withEdits(example, replaced({ name: 'Anders' })), newer, 2);
    expect(rebased.clashes).toEqual([]);
    expect(rebased.document.contacts[0]).toEqual({ ...contact, name: 'Anders', phone: '088 123 45 67' });
  });

  it('is seen where one edit puts another document in the place of all of this one', () => {
    const newer = after(start, titled('k1', 'Van een collega'));
    const upload: Operation = { kind: 'replace_protocol', protocol: { ...start, title: 'Uit een bestand' } };
    const rebased = onTopOf(withEdits(start, upload), newer, 2);
    expect([rebased.document, rebased.clashes.length]).toEqual([newer, 1]);
  });

  it('is seen when it would remove what the colleague worked on', () => {
    const state = withEdits(start, { kind: 'remove_card', cardId: card('k2') });
    const rebased = onTopOf(state, after(start, titled('k2', 'Net verbeterd')), 2);
    expect(titleIn(rebased.document, 'k2')).toBe('Net verbeterd');
    expect(rebased.clashes[0]!.theirs[0]).toMatchObject({ after: 'Net verbeterd' });
    const two = protocolWithSteps([action('k1', 'col-a')], [action('k2', 'col-a')]);
    const stepId = two.routes[0]!.steps[1]!.id;
    const newer = after(two, titled('k2', 'Net verbeterd'));
    const inside = onTopOf(withEdits(two, { kind: 'remove_step', stepId }), newer, 2);
    expect(titleIn(inside.document, 'k2')).toBe('Net verbeterd');
    expect(inside.clashes).toHaveLength(1);
  });
});

const places = (taken: unknown[]) => taken.map((one) => JSON.stringify(one));

describe('whatever two people do at the same time', () => {
  const choices = fc.array(arbitraryChoice, { maxLength: 8 });
  it('undoes nothing of the colleague and loses nothing of this person without a word', () => {
    let clashed = 0;
    fc.assert(
      fc.property(choices, choices, (theirs, mine) => {
        const example = exampleProtocol();
        const newer = applyChoices(example, theirs).at(-1)?.after ?? example;
        const steps = applyChoices(example, mine);
        const state = withEdits(example, ...steps.map(({ operation }) => operation));
        const rebased = onTopOf(state, newer, 2);
        clashed += rebased.clashes.length;

        // What they wrote is still there, and what they took away stays away, thing by thing and field by field.
        const written = places(takenFrom(newer, example));
        const struck = places(takenFrom(example, newer));
        for (const place of places(takenFrom(newer, rebased.document))) {
          const metThere = steps.some(({ after: then }) => !places(takenFrom(newer, then)).includes(place));
          expect(written.includes(place) && !metThere, place).toBe(false);
        }
        for (const place of places(takenFrom(rebased.document, newer))) {
          expect(struck.includes(place), place).toBe(false);
        }

        const told = new Set([
          ...rebased.unsent,
          ...rebased.setAside.flatMap(({ operations }) => operations),
          ...rebased.clashes.flatMap(({ operations }) => operations),
        ]);
        // Of what is not told there is nothing left to choose: it stands there already.
        for (const operation of state.unsent.filter((one) => !told.has(one))) {
          if (/^(add|remove)_/.test(operation.kind)) continue;
          expect(insisted(rebased.document, [operation])).toEqual(rebased.document);
        }
      }),
      { numRuns: 300 },
    );
    expect(clashed).toBeGreaterThan(0);
  }, 120_000);
});
