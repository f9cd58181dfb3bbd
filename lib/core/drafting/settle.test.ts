import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { withEdits } from '@/lib/testing/with-edits';
import type { CardId, EntryId } from '@/schemas/ids';
import type { Chapter, Protocol } from '@/schemas/protocol';
import { joinedDocuments, joinedText, sentencesOf } from './join-texts';
import {
  asidePutBack,
  clashSettled,
  draftState,
  fittingBack,
  joiningTexts,
  leftOf,
  rebaseDraft,
  sidesOf,
  takenUp,
  putAway,
  takenOut,
  type DraftState,
} from './index';

const card = (id: string) => id as CardId;
const joke = { personId: 'p2', name: 'Joke', at: '2026-11-30T13:47:00.000Z' };
const after = (before: Protocol, ...operations: Operation[]) => withEdits(before, ...operations).document;
const meet = (mine: DraftState, document: Protocol) =>
  rebaseDraft(mine, { document, revision: 2, generation: 1, saves: [joke] });

const base = protocolWithSteps(
  [action('k1', 'col-a', ['k2']), action('k2', 'col-a', ['k3'])],
  [action('k3', 'col-a')],
);
const chapter = {
  id: 'h1' as EntryId,
  title: 'Inleiding',
  level: 1,
  body: richTextFrom('Waarom.'),
  functionIds: [],
  tags: [],
} as Chapter;
const start: Protocol = { ...base, chapters: [chapter] };
const bodied = (text: string): Operation => ({
  kind: 'change_card',
  cardId: card('k1'),
  patch: { body: richTextFrom(text) },
});
const titled = (id: string, title: string): Operation => ({
  kind: 'change_card',
  cardId: card(id),
  patch: { title },
});

describe('one text written by two', () => {
  it('is shown as it stands now, with who saved and when each was written (P4)', () => {
    const met = meet(withEdits(start, titled('k1', 'Van mij')), after(start, titled('k1', 'Van Joke')));
    const [clash] = met.clashes;
    expect(clash).toMatchObject({ by: [joke], at: 0 });
    const again = after(met.document, titled('k1', 'Van Joke, later'));
    expect(sidesOf(again, clash!)).toMatchObject({
      kind: 'texts',
      sides: [
        {
          about: 'Van Joke, later · titel',
          theirs: 'Van Joke, later',
          mine: 'Van mij',
        },
      ],
    });
  });

  it('is no text where one of the two took something away: it is said what each did (P4)', () => {
    const met = meet(
      withEdits(start, { kind: 'remove_card', cardId: card('k1') }),
      after(start, titled('k1', 'Van Joke')),
    );
    const sides = sidesOf(met.document, met.clashes[0]!);
    expect(sides).toMatchObject({ kind: 'acts', theirs: [expect.stringContaining('"Van Joke"')] });
    expect(joiningTexts(met.document, met.clashes[0]!)).toBeUndefined();
  });

  it('is closed by itself when there is nothing left to choose, and set aside when its card is gone (P1, P3)', () => {
    const met = meet(withEdits(start, titled('k1', 'Van mij')), after(start, titled('k1', 'Van Joke')));
    const same = after(met.document, titled('k1', 'Van mij'));
    expect(rebaseDraft(met, { document: same, revision: 3, generation: 1 })).toMatchObject({
      clashes: [],
      setAside: [],
    });
    const gone = after(met.document, { kind: 'remove_card', cardId: card('k1') });
    const lost = rebaseDraft(met, { document: gone, revision: 3, generation: 1 });
    expect(lost).toMatchObject({ clashes: [], setAside: [{ because: 'removed', texts: ['Van mij'] }] });
  });

  it('can stand under each other: every paragraph and sentence of both is there (P5)', () => {
    const typed = ['Va', 'Van mij.\n\nEn meer.'].map(bodied);
    const met = meet(withEdits(start, ...typed), after(start, bodied('Van Joke.')));
    const both = clashSettled(met, met.clashes[0]!, 'both', 9);
    expect(both.clashes).toEqual([]);
    expect(findCard(both.document, card('k1'))?.card.body).toEqual(
      richTextFrom('Van Joke.\n\nVan mij.\n\nEn meer.'),
    );
    const titles = meet(withEdits(start, titled('k1', 'Bel')), after(start, titled('k1', 'Overleg')));
    const line = clashSettled(titles, titles.clashes[0]!, 'both', 9);
    expect(findCard(line.document, card('k1'))?.card.title).toBe('Overleg. Bel');
  });

  it('is not offered under each other where that does not fit (P5)', () => {
    const [long, other] = ['a', 'b'].map((letter) => letter.repeat(130));
    const met = meet(withEdits(start, titled('k1', long!)), after(start, titled('k1', other!)));
    expect(joiningTexts(met.document, met.clashes[0]!)).toBeUndefined();
    expect(clashSettled(met, met.clashes[0]!, 'both', 9)).toBe(met);
  });

  it('loses no word when it is put under the other (P5)', () => {
    const sentence = fc.constantFrom(
      'Bel eerst.',
      'Noteer het.',
      'Weet je het niet?',
      'Vraag het',
      'Doe het nu!',
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const both = joinedText(one, other);
        for (const part of [...sentencesOf(one), ...sentencesOf(other)]) expect(both).toContain(part);
        const documents = [one, other].map((each) => richTextFrom(each.replaceAll(' ', '\n\n')));
        const joined = joinedDocuments(documents[0]!, documents[1]!);
        for (const { content } of documents) expect(joined.content).toEqual(expect.arrayContaining(content));
      }),
    );
  });

  it('waits for later, also in the next page (P6)', () => {
    const met = meet(withEdits(start, titled('k1', 'Van mij')), after(start, titled('k1', 'Van Joke')));
    const left = JSON.parse(JSON.stringify(leftOf(putAway(met, met.clashes[0]!)))) as NonNullable<
      ReturnType<typeof leftOf>
    >;
    expect(left.count).toBe(1);
    const again = takenUp(draftState(met.document, 2), left, { generation: 1 });
    expect(again.clashes).toMatchObject([{ isLater: true, by: [joke] }]);
    expect(takenOut(again).clashes).toMatchObject([{ isLater: false }]);
    expect(sidesOf(again.document, again.clashes[0]!)).toMatchObject({
      sides: [{ theirs: 'Van Joke', mine: 'Van mij' }],
    });
  });
});

describe('what a colleague took away while this person wrote in it', () => {
  const things: [string, Operation, Operation[], string][] = [
    ['kaart', { kind: 'remove_card', cardId: card('k2') }, [titled('k2', 'Van mij')], 'Kaart k2'],
    [
      'stap',
      { kind: 'remove_step', stepId: start.routes[0]!.steps[1]!.id },
      [titled('k3', 'Van mij')],
      start.routes[0]!.steps[1]!.title,
    ],
    [
      'hoofdstuk',
      { kind: 'remove_entry', collection: 'chapters', entryId: chapter.id },
      [{ kind: 'replace_entry', collection: 'chapters', entry: { ...chapter, title: 'Van mij' } }],
      'Inleiding',
    ],
  ];

  it.each(things)('is put back whole, with that text in it: a %s (P7)', (_noun, removal, edits, title) => {
    const newer = after(start, removal);
    const met = meet(withEdits(start, ...edits), newer);
    expect(met.setAside).toMatchObject([
      { because: 'removed', by: [joke], gone: { title }, texts: ['Van mij'] },
    ]);
    const back = asidePutBack(met, met.setAside[0]!, 9);
    expect(back.document).toEqual(after(start, ...edits));
    expect(back.setAside).toEqual([]);
    // Taken away again it is as if nothing had been put back.
    expect(after(back.document, removal)).toEqual(newer);
  });

  it('is not put back where it has no place any more, and its text stays (P7)', () => {
    const steps = start.routes[0]!.steps;
    const newer = after(start, { kind: 'remove_card', cardId: card('k3') });
    const met = meet(withEdits(start, titled('k3', 'Van mij')), newer);
    const without = after(newer, { kind: 'remove_step', stepId: steps[1]!.id });
    expect(fittingBack(newer, met.setAside[0]!)).toBeDefined();
    expect(fittingBack(without, met.setAside[0]!)).toBeUndefined();
    expect(met.setAside[0]).toMatchObject({ texts: ['Van mij'] });
  });

  it('keeps its words also when the page was closed meanwhile (P3)', () => {
    const left = leftOf(withEdits(start, titled('k2', 'Van mij')))!;
    const newer = after(start, { kind: 'remove_card', cardId: card('k2') });
    const again = takenUp(draftState(newer, 2), left, { generation: 1, saves: [joke] });
    expect(again.setAside).toMatchObject([{ because: 'unfit', by: [joke], texts: ['Van mij'] }]);
  });
});

it('clearing a field that has a default, which a colleague cleared too, changes nothing (E9)', () => {
  const full = after(start, {
    kind: 'change_card',
    cardId: card('k1'),
    patch: { tags: ['veilig-thuis-advice'] as never },
  });
  const cleared: Operation = { kind: 'change_card', cardId: card('k1'), patch: { tags: undefined } };
  const mine = withEdits(full, cleared);
  const again = applyOperation(after(full, cleared), mine.unsent[0]!);
  expect(again.ok && again.value.protocol).toEqual(after(full, cleared));
});
