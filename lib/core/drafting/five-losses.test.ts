import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { withEdits } from '@/lib/testing/with-edits';
import type { CardId, EntryId, PartId } from '@/schemas/ids';
import type { Chapter, Protocol } from '@/schemas/protocol';
import { draftState, edited, leftOf, rebaseDraft, takenUp, undone, type DraftState } from './index';

/** What two people lost to each other before an edit said what it was made on (docs/EDITING-TOGETHER.md). */

const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
const after = (document: Protocol, ...operations: Operation[]) => withEdits(document, ...operations).document;
const meet = (mine: DraftState, document: Protocol) =>
  rebaseDraft(mine, { document, revision: 2, generation: 1 });

const paragraph = (text: string): Chapter['body'] => ({
  type: 'doc',
  content: text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const chapter: Chapter = {
  id: 'h1' as EntryId,
  title: 'Inleiding',
  level: 1,
  body: paragraph('Waarom.'),
  functionIds: [],
  tags: [],
};
const base = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a'), action('k3', 'col-a')]);
const start: Protocol = { ...base, chapters: [chapter] };
const k1 = 'k1' as CardId;
const task = (id: string, text: string) => ({ id: id as PartId, text });
const tasks = (...items: ReturnType<typeof task>[]): Operation => ({
  kind: 'change_card',
  cardId: k1,
  patch: { tasks: { ordered: false, items } },
});
const chapterWith = (fields: Partial<Chapter>): Operation => ({
  kind: 'replace_entry',
  collection: 'chapters',
  entry: { ...chapter, ...fields },
});
const orderOf = (document: Protocol) => document.routes[0]!.steps[0]!.cards.map(({ id }) => id);

describe('two people at once', () => {
  it('keep two fields of one chapter (E3)', () => {
    const mine = withEdits(start, chapterWith({ body: paragraph('Waarom dit.') }));
    const met = meet(mine, after(start, chapterWith({ title: 'Vooraf' })));
    expect(met.document.chapters[0]).toMatchObject({ title: 'Vooraf', body: paragraph('Waarom dit.') });
  });

  it('keep two tasks on one card (E3)', () => {
    const mine = withEdits(start, tasks(task('t1', 'Van mij')));
    const met = meet(mine, after(start, tasks(task('t2', 'Van een collega'))));
    expect(findCard(met.document, k1)?.card.tasks.items.map(({ text }) => text)).toEqual([
      'Van een collega',
      'Van mij',
    ]);
  });

  it('take back only their own: the later change of a colleague stays (U1)', () => {
    const mine = withEdits(start, tasks(task('t1', 'Van mij')));
    const saved = { ...mine, saved: mine.document, unsent: [], revision: 2 };
    const newer = after(mine.document, tasks(task('t1', 'Van mij'), task('t2', 'Van een collega')));
    const back = undone(rebaseDraft(saved, { document: newer, revision: 3, generation: 1 }));
    expect(back.ok && findCard(back.value.document, k1)?.card.tasks.items).toEqual([
      task('t2', 'Van een collega'),
    ]);
  });

  it('move a card to the place they meant, whatever was put before it (E7)', () => {
    const stepId = start.routes[0]!.steps[0]!.id;
    const parts = findCard(start, 'k3' as CardId)!.card.parts;
    const moved: Operation = { kind: 'move_card', cardId: 'k3' as CardId, stepId, index: 1, parts };
    const added: Operation = { kind: 'add_card', stepId, index: 0, card: action('k0', 'col-a') };
    expect(orderOf(meet(withEdits(start, moved), after(start, added)).document)).toEqual([
      'k0',
      'k1',
      'k3',
      'k2',
    ]);
  });

  it('lose no explanation that both began: the first stays, the other is shown (E4, P1)', () => {
    const explained = (text: string): Operation => ({
      kind: 'change_card',
      cardId: k1,
      patch: { body: paragraph(text) },
    });
    const met = meet(withEdits(start, explained('Van mij.')), after(start, explained('Van een collega.')));
    expect(findCard(met.document, k1)?.card.body).toEqual(paragraph('Van een collega.'));
    expect(met.clashes).toHaveLength(1);
    expect(met.clashes[0]).toMatchObject({
      theirs: [{ after: 'Van een collega.' }],
      mine: [{ after: 'Van mij.' }],
    });
  });
});

describe('an edit', () => {
  it('that is there already changes nothing (E9)', () => {
    const mine = withEdits(start, tasks(task('t1', 'Van mij')), chapterWith({ title: 'Vooraf' }));
    for (const operation of mine.unsent) {
      const again = applyOperation(mine.document, operation);
      expect(again.ok && again.value.protocol).toEqual(mine.document);
    }
  });

  it('of a text that was replaced as a whole is kept aside and not made on the other (S3)', () => {
    const mine = withEdits(start, tasks(task('t1', 'Van mij')));
    const met = rebaseDraft(mine, { document: start, revision: 2, generation: 2 });
    expect(met).toMatchObject({ document: start, unsent: [], undo: [] });
    expect(met.setAside).toMatchObject([
      { because: 'replaced', operations: mine.unsent, texts: ['Van mij'] },
    ]);
  });

  it('that a page left behind is made when it is opened again, on what others saved meanwhile', () => {
    const mine = withEdits(start, tasks(task('t1', 'Van mij')), chapterWith({ title: 'Vooraf' }));
    const left = throughJson(leftOf(mine)!);
    const newer = after(start, tasks(task('t2', 'Van een collega')), chapterWith({ title: 'Eerst' }));
    const again = takenUp(draftState(newer, 3), left, { generation: 1 });
    expect(findCard(again.document, k1)?.card.tasks.items).toHaveLength(2);
    expect(again.document.chapters[0]?.title).toBe('Eerst');
    expect(again.clashes[0]).toMatchObject({
      theirs: [{ before: 'Inleiding', after: 'Eerst' }],
      mine: [{ before: 'Eerst', after: 'Vooraf' }],
    });
    expect(leftOf(again)?.operations).toHaveLength(1);
    expect(leftOf(again)?.clashes).toHaveLength(1);
    // Taken up a second time it changes nothing; of a text that was replaced it is kept aside.
    expect(
      takenUp(again, { ...left, operations: left.operations.slice(0, 1) }, { generation: 1 }).document,
    ).toEqual(again.document);
    expect(takenUp(draftState(newer, 3), left, { generation: 3 })).toMatchObject({
      document: newer,
      setAside: [{ because: 'replaced', operations: left.operations, texts: ['Van mij', 'Vooraf'] }],
    });
    // What this page wrote itself, on the text of now, is made all the same.
    const own = withEdits(newer, chapterWith({ title: 'Van nu' }));
    expect(takenUp({ ...own, revision: 3 }, left, { generation: 3 })).toMatchObject({
      document: own.document,
      unsent: own.unsent,
      setAside: [{ operations: left.operations }],
    });
    expect(leftOf(draftState(newer, 3))).toBeUndefined();
  });

  it('typed in pieces is taken back as one, also when a colleague worked in between (U3)', () => {
    const typed = (text: string) => ({ kind: 'change_card', cardId: k1, patch: { title: text } }) as const;
    let state = draftState(start, 1);
    for (const text of ['B', 'Be', 'Bel']) {
      const done = edited(state, typed(text), 0, 'title k1');
      state = done.ok ? done.value : state;
    }
    const saved = { ...state, saved: state.document, unsent: [], revision: 2 };
    const newer = after(state.document, chapterWith({ title: 'Vooraf' }));
    const back = undone(rebaseDraft(saved, { document: newer, revision: 3, generation: 1 }));
    expect(back.ok && back.value.document).toEqual(after(start, chapterWith({ title: 'Vooraf' })));
    expect(back.ok && back.value.undo).toEqual([]);
  });
});
