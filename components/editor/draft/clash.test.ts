import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProtocols } from '@/lib/core/compare';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { createDraft } from './create-draft';
import { clashSettled, draftState, edited, type DraftState } from './draft-state';
import { rebaseDraft } from './rebase-draft';

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
const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);
const titleIn = (document: Protocol, id: string) => findCard(document, card(id))?.card.title;

describe('an edit of what a colleague changed since', () => {
  it('waits, with both texts, and leaves the text of the colleague as it is', () => {
    const state = withEdits(start, titled('k1', 'Van mij'));
    const rebased = rebaseDraft(state, after(start, titled('k1', 'Van een collega')), 2);
    expect(titleIn(rebased.document, 'k1')).toBe('Van een collega');
    expect(rebased).toMatchObject({ unsent: [], setAside: [], undo: [], revision: 2 });
    const [clash, ...others] = rebased.clashes;
    expect(others).toEqual([]);
    expect(clash!.theirs[0]).toMatchObject({ after: 'Van een collega' });
    expect(clash!.mine[0]).toMatchObject({ before: 'Van een collega', after: 'Van mij' });
  });

  it('is made after all when the person says so, and only then', () => {
    const theirs = after(start, titled('k1', 'Van een collega'));
    const rebased = rebaseDraft(withEdits(start, titled('k1', 'V'), titled('k1', 'Van mij')), theirs, 2);
    const [clash] = rebased.clashes;
    const mine = clashSettled(rebased, clash!, 'mine', 9);
    expect([titleIn(mine.document, 'k1'), mine.clashes, mine.unsent.length]).toEqual(['Van mij', [], 2]);
    const left = clashSettled(rebased, clash!, 'theirs', 9);
    expect([titleIn(left.document, 'k1'), left.clashes, left.unsent]).toEqual(['Van een collega', [], []]);
  });

  it('holds up nothing else: what nobody else touched is kept', () => {
    const state = withEdits(start, titled('k1', 'Van mij'), titled('k2', 'Ook van mij'));
    const rebased = rebaseDraft(state, after(start, titled('k1', 'Van een collega')), 2);
    expect(titleIn(rebased.document, 'k2')).toBe('Ook van mij');
    expect([rebased.unsent.length, rebased.clashes.length]).toEqual([1, 1]);
  });

  it('is not made by taking back an older edit either', () => {
    const mine = withEdits(start, titled('k1', 'Van mij'), titled('k2', 'Ook van mij'));
    const saved = { ...mine, saved: mine.document, unsent: [] };
    const rebased = rebaseDraft(saved, after(mine.document, titled('k1', 'Van een collega')), 3);
    const undone = rebased.undo.map(({ operation }) => operation);
    expect(undone).toEqual([titled('k2', 'Ook van mij')]);
  });

  it('is none when both wrote the same, nor when only the answer of the server got lost', () => {
    const same = rebaseDraft(withEdits(start, titled('k1', 'A')), after(start, titled('k1', 'A')), 2);
    expect(same.clashes).toEqual([]);
    // "A" arrived, its answer did not, and meanwhile the person typed on.
    const typed = withEdits(start, titled('k1', 'A'), titled('k1', 'AB'));
    const rebased = rebaseDraft(typed, after(start, titled('k1', 'A')), 2);
    expect([rebased.clashes, titleIn(rebased.document, 'k1')]).toEqual([[], 'AB']);
  });

  it('is seen too where one edit puts back more than it is about: a whole contact, a whole document', () => {
    const example = exampleProtocol();
    const contact = example.contacts[0]!;
    const mine: Operation = {
      kind: 'replace_entry',
      collection: 'contacts',
      entry: { ...contact, name: 'Anders' },
    };
    const newer = after(example, { kind: 'replace_entry', collection: 'contacts', entry: { ...contact, phone: '088 123 45 67' } }); // prettier-ignore
    const rebased = rebaseDraft(withEdits(example, mine), newer, 2);
    expect(rebased.document).toEqual(newer);
    expect(rebased.clashes[0]!.theirs[0]).toMatchObject({ field: 'phone', after: '088 123 45 67' });

    const upload: Operation = {
      kind: 'replace_protocol',
      protocol: { ...example, title: 'Uit een bestand' },
    };
    expect(rebaseDraft(withEdits(example, upload), newer, 2).clashes).toHaveLength(1);
  });

  it('is seen when it would remove what the colleague worked on', () => {
    const state = withEdits(start, { kind: 'remove_card', cardId: card('k2') });
    const rebased = rebaseDraft(state, after(start, titled('k2', 'Net verbeterd')), 2);
    expect(titleIn(rebased.document, 'k2')).toBe('Net verbeterd');
    expect(rebased.clashes[0]!.theirs[0]).toMatchObject({ after: 'Net verbeterd' });
    const two = protocolWithSteps([action('k1', 'col-a')], [action('k2', 'col-a')]);
    const stepId = two.routes[0]!.steps[1]!.id;
    const newer = after(two, titled('k2', 'Net verbeterd'));
    const inside = rebaseDraft(withEdits(two, { kind: 'remove_step', stepId }), newer, 2);
    expect(titleIn(inside.document, 'k2')).toBe('Net verbeterd');
    expect(inside.clashes).toHaveLength(1);
  });
});

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
        const rebased = rebaseDraft(state, newer, 2);
        clashed += rebased.clashes.length;

        const changedByThem = new Set(compareProtocols(example, newer).map(({ key }) => key));
        const undone = compareProtocols(newer, rebased.document).filter(({ key }) => changedByThem.has(key));
        for (const { key } of undone) {
          // Only where both came to the same by themselves does the edit of this person go on from there.
          const metThere = steps.some(
            ({ after: then }) => !compareProtocols(then, newer).some((change) => change.key === key),
          );
          expect(metThere, key).toBe(true);
        }

        const told = new Set([
          ...rebased.unsent,
          ...rebased.setAside,
          ...rebased.clashes.flatMap(({ operations }) => operations),
        ]);
        for (const { operation } of steps.filter(({ operation: one }) => !told.has(one))) {
          expect(operation.kind).toMatch(/^(add|remove)_/);
        }
      }),
      { numRuns: 300 },
    );
    expect(clashed).toBeGreaterThan(0);
  }, 120_000);
});

describe('a draft on screen', () => {
  it('saves the rest, keeps what clashes until it is settled, and then saves that', async () => {
    const server = { document: after(start, titled('k1', 'Van een collega')), revision: 2 };
    const draft = createDraft(
      'p1',
      { document: start, revision: 1 },
      {
        save: async ({ revision, operations }) => {
          if (revision !== server.revision) {
            return { ok: false, failure: { code: 'conflict', revision: server.revision, message: 'Later.' } };
          }
          server.document = after(server.document, ...operations);
          server.revision += 1;
          return { ok: true, value: { revision: server.revision } };
        },
        reload: async () => ({ ok: true, value: { ...server } }),
        now: () => 0,
        after: () => () => undefined,
      },
    );
    draft.edit(titled('k1', 'Van mij'));
    draft.edit(titled('k2', 'Ook van mij'));
    await draft.saveNow();
    expect([titleIn(server.document, 'k1'), titleIn(server.document, 'k2')]).toEqual(['Van een collega', 'Ook van mij']); // prettier-ignore
    const [clash] = draft.state.get().clashes;
    draft.settleClash(clash!, 'mine');
    await draft.saveNow();
    expect(titleIn(server.document, 'k1')).toBe('Van mij');
    expect(draft.state.get()).toMatchObject({ clashes: [], saved: server.document, revision: 4 });
  });
});
