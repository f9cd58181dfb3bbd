import fc from 'fast-check';
import {
  asidePutBack,
  clashSettled,
  draftState,
  edited,
  followed,
  rebaseDraft,
  redone,
  sendingConfirmed,
  sendingReturned,
  sendingStarted,
  sentOnNewer,
  undone,
  type DraftState,
  type Told,
} from '@/lib/core/drafting';
import { findCard, type Operation } from '@/lib/core/protocol';
import { cardsOf } from '@/lib/core/protocol/questions';
import { action } from './build-protocol';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';

type Saved = { revision: number; newer?: Protocol | undefined };
/** The server of one draft, as its clients meet it. */
export type DraftServer = {
  read: () => Promise<{ document: Protocol; revision: number; generation: number }>;
  /** 'refused': it answered that it could not. 'lost': no answer came; it was made or it was not. */
  save: (
    operations: Operation[],
    revision: number,
    isCutOff: boolean,
    saveId: string | undefined,
  ) => Promise<Saved | 'refused' | 'lost'>;
  /** What it told since a revision, as far as it came over the line. */
  toldSince: (revision: number) => readonly Told[];
};

const edit = fc.record({
  do: fc.constant('edit' as const),
  how: fc.constantFrom('title', 'body', 'task', 'task', 'card', 'remove', 'undo', 'redo'),
  pick: fc.nat(0xffff),
});
const act = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), line: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hear' as const), line: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('choose' as const), pick: fc.nat(0xffff) }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
/** What three people do, one after the other, from a seed. */
export const acts = (most: number) =>
  fc.array(fc.record({ who: fc.nat(2), act }), { minLength: most / 2, maxLength: most });

/** All that somebody sees of what was written: in the draft, or kept for them, as it is shown. */
const heldBy = ({ document, clashes, setAside }: DraftState) => [
  document,
  // What one took away or emptied is named by what stood there, which is nothing that one wrote.
  clashes.flatMap(({ mine }) =>
    mine.map(({ kind, before, after, sentence }) =>
      kind === 'removed' || (before && !after) ? '' : (after ?? sentence),
    ),
  ),
  setAside.map(({ texts }) => texts),
];

/** Words that are written once in the whole world, so that each can be found back. */
const wordsIn = (value: unknown) => new Set(JSON.stringify(value).match(/woord-\d+-/g) ?? []);

/**
 * Three people work on one draft over a line that loses, doubles and delays; then all come together. Gives what became
 * of it; `lost` are words that somebody wrote, that stand nowhere any more, and that nobody who saw them took away.
 */
export async function meetInOneDraft(
  server: DraftServer,
  list: readonly { who: number; act: Act }[],
): Promise<{ people: DraftState[]; edits: number; words: number; asked: number; lost: string[] }> {
  const start = await server.read();
  const people = [1, 2, 3].map(() => draftState(start.document, start.revision));
  const written = new Set<string>();
  const takenAway = new Set<string>();
  const lostByChoice = new Set<string>();
  let edits = 0;
  let asked = 0;
  let count = 0;
  let saves = 0;
  const newWord = () => `woord-${(count += 1)}-`;
  /** What a person did to their own screen, seeing what goes away by it. */
  const did = (who: number, next: DraftState) => {
    const [before, after] = [people[who]!, next].map((state) => wordsIn(heldBy(state)));
    for (const word of before!) if (!after!.has(word)) takenAway.add(word);
    for (const word of after!) written.add(word);
    people[who] = next;
    edits += 1;
  };
  const send = async (who: number, line: number) => {
    const state = people[who]!;
    if (state.unsent.length === 0) return;
    const sending = sendingStarted(state, `save-${String((saves += 1)).padStart(12, '0')}`);
    const answer = await server.save(
      sending.sending,
      sending.revision,
      line === 1,
      sending.unanswered?.saveId,
    );
    // Also an answer that did come may get lost on the way.
    if (answer === 'lost' || line === 0) people[who] = sendingReturned(sending, 'lost');
    else if (answer === 'refused')
      people[who] = rebaseDraft(sendingReturned(sending, 'refused'), await server.read());
    else
      people[who] = answer.newer
        ? sentOnNewer(sending, { document: answer.newer, revision: answer.revision })
        : sendingConfirmed(sending, answer.revision);
  };
  const hear = async (who: number, line: number) => {
    let state = people[who]!;
    // As the editor does: of a save without an answer nobody knows on which side of this it stands.
    if (state.unanswered) return;
    const waiting = server.toldSince(state.revision);
    const came = line === 0 ? waiting.slice(1) : line === 1 ? [...waiting, ...waiting] : waiting;
    for (const told of came) state = followed(state, told) ?? rebaseDraft(state, await server.read());
    people[who] = state;
  };
  const choose = (who: number, pick: number) => {
    const state = people[who]!;
    const [clash] = state.clashes;
    const [aside] = state.setAside;
    if (clash) {
      asked += 1;
      const choice = (['mine', 'theirs', 'both'] as const)[pick % 3]!;
      const next = clashSettled(state, clash, choice, 0);
      if (choice === 'both') keepsAll(state, next);
      did(who, next);
    } else if (aside) {
      const next = asidePutBack(state, aside, 0);
      keepsAll(state, next);
      did(who, next);
    }
  };
  /** What puts two texts below each other, or back, takes no word away. */
  const keepsAll = (before: DraftState, after: DraftState) => {
    const left = wordsIn(heldBy(after));
    for (const word of wordsIn(heldBy(before)))
      if (!left.has(word) && !takenAway.has(word)) lostByChoice.add(word);
  };
  for (const { who, act: one } of list) {
    if (one.do === 'save') await send(who, one.line);
    else if (one.do === 'hear') await hear(who, one.line);
    else if (one.do === 'choose') choose(who, one.pick);
    else {
      const next = madeOn(people[who]!, one.how, one.pick, newWord);
      if (next) did(who, next);
    }
  }
  // Everybody comes back and sends what waits.
  for (let round = 0; round < 4; round += 1)
    for (const who of [0, 1, 2]) {
      while (people[who]!.unsent.length > 0) await send(who, 2);
      people[who] = rebaseDraft(people[who]!, await server.read());
    }
  const { document, revision } = await server.read();
  people.forEach((state, who) => {
    people[who] =
      state.revision === revision ? state : rebaseDraft(state, { document, revision, generation: 1 });
  });
  const found = wordsIn([document, people.map(heldBy)]);
  const lost = [...written]
    .filter((word) => !found.has(word) && !takenAway.has(word))
    .concat(...lostByChoice);
  return { people, edits, words: written.size, asked, lost };
}

/** The draft with one more edit of its person; undefined when it cannot be made. */
function madeOn(
  state: DraftState,
  how: (typeof edit extends fc.Arbitrary<infer E> ? E : never)['how'],
  pick: number,
  newWord: () => string,
): DraftState | undefined {
  if (how === 'undo' || how === 'redo') {
    const done = how === 'undo' ? undone(state) : redone(state);
    return done.ok && done.value !== state ? done.value : undefined;
  }
  const { document } = state;
  const cards = document.routes.flatMap(cardsOf);
  const card = cards[pick % cards.length];
  if (!card) return undefined;
  const operation = operationOn(document, card, how, pick, newWord);
  const done = operation && edited(state, operation, 0);
  return done?.ok ? done.value : undefined;
}

function operationOn(
  document: Protocol,
  card: Card,
  how: string,
  pick: number,
  newWord: () => string,
): Operation | undefined {
  const cardId = card.id;
  switch (how) {
    case 'title':
      return { kind: 'change_card', cardId, patch: { title: `Kaart ${newWord()}` } };
    case 'body': {
      const text = `Zin ${newWord()}.`;
      const content = card.body?.content ?? [];
      const body: Card['body'] = {
        type: 'doc',
        content: [...content, { type: 'paragraph', content: [{ type: 'text', text }] }],
      };
      return { kind: 'change_card', cardId, patch: { body } };
    }
    case 'task': {
      const word = newWord();
      const items = [...card.tasks.items, { id: `t-${word}` as PartId, text: `Taak ${word}` }];
      return { kind: 'change_card', cardId, patch: { tasks: { ...card.tasks, items } } };
    }
    case 'card': {
      const found = findCard(document, cardId);
      const word = newWord();
      return (
        found && {
          kind: 'add_card',
          stepId: found.step.id,
          index: pick % (found.step.cards.length + 1),
          card: { ...action(`k-${word}`, card.parts[0]?.columnId ?? ''), title: `Nieuw ${word}` },
        }
      );
    }
    default:
      return cardsLeft(document) > 4 ? { kind: 'remove_card', cardId } : undefined;
  }
}

const cardsLeft = ({ routes }: Protocol) => routes.flatMap(cardsOf).length;
