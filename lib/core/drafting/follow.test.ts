import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { modelServer, type ModelServer } from '@/lib/testing/model-server';
import type { Protocol } from '@/schemas/protocol';
import {
  draftState,
  edited,
  followed,
  rebaseDraft,
  sendingConfirmed,
  sendingReturned,
  sendingStarted,
  sentOnNewer,
  type DraftState,
} from './index';

const start = exampleProtocol();

function saved(state: DraftState, server: ModelServer, isAnswerLost: boolean): DraftState {
  if (state.unsent.length === 0) return state;
  const sending = sendingStarted(state, 'save-1');
  const answer = server.save(sending.sending, sending.revision);
  if (!answer) return rebaseDraft(sendingReturned(sending, 'refused'), server.read());
  if (isAnswerLost) return sendingReturned(sending, 'lost');
  if (answer.newer) return sentOnNewer(sending, { document: answer.newer, revision: answer.revision });
  return sendingConfirmed(sending, answer.revision);
}

/** Hears all that was told since; some of it gets lost, comes twice, or too late. */
function heard(state: DraftState, server: ModelServer, chance: number): DraftState {
  const waiting = server.told.filter(({ revision }) => revision > state.revision);
  const line = chance % 4 === 0 ? waiting.slice(1) : chance % 4 === 1 ? [...waiting, ...waiting] : waiting;
  return line.reduce((now, told) => followed(now, told) ?? rebaseDraft(now, server.read()), state);
}

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), choice: arbitraryChoice }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), isLost: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hear' as const), chance: fc.nat(7) }) },
);
const acts = fc.array(fc.record({ who: fc.nat(2), act }), { minLength: 20, maxLength: 60 });

/** Every edit a person made is in the document, waits to be decided, was set aside, or was overwritten by a later one. */
describe('three people who edit one draft over a bad line', () => {
  it('end with the same document as the server, whatever got lost, came twice or came late', () => {
    let edits = 0;
    fc.assert(
      fc.property(acts, (list) => {
        const server = modelServer(start);
        const people = [1, 2, 3].map(() => draftState(start, 1));
        for (const { who, act: one } of list) {
          const state = people[who]!;
          if (one.do === 'save') people[who] = saved(state, server, one.isLost);
          else if (one.do === 'hear') people[who] = heard(state, server, one.chance);
          else {
            const [step] = applyChoices(state.document, [one.choice]);
            const done = step && edited(state, step.operation, 0);
            if (!done?.ok) continue;
            people[who] = done.value;
            edits += 1;
          }
        }
        // Everybody comes back and sends what waits.
        for (let round = 0; round < 3; round += 1)
          people.forEach((state, who) => {
            people[who] = saved(heard(state, server, 2), server, false);
          });
        const documents: Protocol[] = people.map((state) => heard(state, server, 2).document);
        for (const document of documents) expect(document).toEqual(server.read().document);
        for (const { unsent, sending } of people) expect([...unsent, ...sending]).toEqual([]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
    expect(edits).toBeGreaterThan(300);
  }, 600_000);
});
