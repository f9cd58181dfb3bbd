import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
  type Told,
} from '@/lib/core/drafting';
import { cardsOf } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { followDraft } from '@/lib/server/drafts/live-draft';
import { aProtocol } from '@/lib/testing/consent-journey';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { p95, type BenchRow } from './bench-row';

/** A person pauses so long between two saves, in milliseconds. */
const pause = 600;
const perWriter = 25;
/** Five people who save every three seconds, for an hour. */
const hour = 6000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const ms = (time: number) => `${time.toFixed(1)} ms`;

/** Somebody with the draft open: they see what others save, and save as the editor does. */
async function openDraft(world: World, protocolId: string) {
  const { document, revision } = await succeed(world, getDraft, 'editor', { protocolId });
  let state: DraftState = draftState(document, revision);
  let isSaving = false;
  const unheard: Told[] = [];
  const seen = new Map<number, number>();
  const hear = async (told: Told) => {
    if (isSaving) return void unheard.push(told);
    state =
      followed(state, told) ?? rebaseDraft(state, await succeed(world, getDraft, 'editor', { protocolId }));
    seen.set(told.revision, performance.now());
  };
  const { subject, visitor } = await succeed(world, followDraft, 'editor', { protocolId });
  const stop = world.house.live.listen(subject, visitor.personId, {
    hear: (message) => void hear(JSON.parse(message) as Told),
    end: () => undefined,
  });
  return {
    seen,
    stop: () => stop?.(),
    /** Changes a card and saves; gives the revision and how long the save took. */
    save: async (turn: number): Promise<{ revision: number; took: number }> => {
      const done = edited(state, newTitle(state, turn), turn);
      if (!done.ok) throw new Error(done.failure.code);
      state = sendingStarted(done.value, `save-${turn}`);
      isSaving = true;
      const began = performance.now();
      const answer = await applyOperations.run(world.house, await world.person('editor'), {
        ...{
          protocolId,
          revision: state.revision,
          operations: JSON.parse(JSON.stringify(state.sending)) as Operation[],
        },
      });
      const took = performance.now() - began;
      if (!answer.ok) throw new Error(answer.failure.code);
      const { newer, revision: now } = answer.value;
      state = newer ? sentOnNewer(state, { document: newer, revision: now }) : sendingConfirmed(state, now);
      isSaving = false;
      for (const told of unheard.splice(0)) await hear(told);
      return { revision: now, took };
    },
    state: () => state,
  };
}
type Person = Awaited<ReturnType<typeof openDraft>>;

function newTitle({ document }: DraftState, turn: number): Operation {
  const cards = document.routes.flatMap(cardsOf);
  const card = cards[turn % cards.length]!;
  return { kind: 'change_card', cardId: card.id, patch: { title: `Kaart ${turn}` } };
}

/** Ten of twenty people write at a time, each on cards of their own. */
async function busy(world: World): Promise<BenchRow[]> {
  const { protocolId } = await aProtocol(world);
  const people = await Promise.all(Array.from({ length: 20 }, () => openDraft(world, protocolId)));
  const saved: { revision: number; began: number }[] = [];
  const took: number[] = [];
  let errors = 0;
  const write = async (person: Person, at: number) => {
    for (let turn = 0; turn < perWriter; turn += 1) {
      await wait(pause * (0.5 + ((at * 7 + turn * 3) % 10) / 10));
      const began = performance.now();
      try {
        const done = await person.save(at + turn * 10);
        took.push(done.took);
        saved.push({ revision: done.revision, began });
      } catch {
        errors += 1;
      }
    }
  };
  await Promise.all(people.slice(0, 10).map(write));
  const readers = people.slice(10);
  const delays = saved.flatMap(({ revision, began }) =>
    readers.map(({ seen }) => (seen.get(revision) ?? Infinity) - began),
  );
  for (const { stop } of people) stop();
  const [saves, delay] = [p95(took), p95(delays)];
  return [
    {
      what: 'Een wijziging bewaren, 10 schrijven tegelijk in een concept',
      ours: `p95 ${ms(saves)}, ${errors} fouten`,
      goal: '<= 100 ms, 0 fouten',
      met: saves <= 100 && errors === 0,
    },
    {
      what: 'Van bewaren tot bij elk van 20 die meekijken, hun rekenwerk meegeteld',
      ours: `p95 ${ms(delay)}`,
      goal: '<= 1 s, met 0,6 s rust ervoor',
      met: delay <= 400,
    },
  ];
}

/** Somebody comes back after 500 edits of a colleague, with work of their own. */
async function cameBack(world: World): Promise<BenchRow> {
  const { protocolId } = await aProtocol(world);
  const [away, colleague] = [await openDraft(world, protocolId), await openDraft(world, protocolId)];
  away.stop();
  for (let turn = 0; turn < 500; turn += 1) await colleague.save(turn);
  const own = edited(away.state(), { kind: 'change_protocol', patch: { title: 'Van thuis' } }, 0);
  if (!own.ok) throw new Error(own.failure.code);
  const began = performance.now();
  const newer = await succeed(world, getDraft, 'editor', { protocolId });
  const state = rebaseDraft(sendingReturned(own.value, 'refused'), newer);
  const took = performance.now() - began;
  colleague.stop();
  return {
    what: 'Weer bij na 500 wijzigingen van een collega',
    ours: ms(took),
    goal: '<= 1 s, met het eigen werk erop',
    met: took <= 1000 && state.document.title === 'Van thuis' && state.unsent.length === 1,
  };
}

async function memory(world: World): Promise<BenchRow> {
  const { protocolId } = await aProtocol(world);
  const people = await Promise.all(Array.from({ length: 5 }, () => openDraft(world, protocolId)));
  const used: number[] = [];
  for (let turn = 0; turn < hour; turn += 1) {
    await people[turn % people.length]!.save(turn);
    people.forEach(({ seen }) => seen.clear());
    if ((turn + 1) % (hour / 3) !== 0) continue;
    collect();
    used.push(process.memoryUsage().heapUsed / 1e6);
  }
  for (const { stop } of people) stop();
  const [first = 0, , last = 0] = used;
  return {
    what: `Geheugen over een uur bewerken (${hour} keer bewaard)`,
    ours: used.map((each) => `${each.toFixed(0)} MB`).join(', '),
    goal: 'vlak: hoogstens 10 % meer',
    met: last <= first * 1.1,
  };
}

/** Several people in one draft, by the doors and on a real database. */
export async function run(): Promise<BenchRow[]> {
  const world = await openWorld({ now: () => new Date() });
  try {
    return [...(await busy(world)), await cameBack(world), await memory(world)];
  } finally {
    await world.close();
  }
}
