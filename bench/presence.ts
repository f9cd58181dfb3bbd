import { setTimeout as wait } from 'node:timers/promises';
import { met, nobodyHere, type Here, type ToldOfPeople } from '@/lib/core/presence';
import { cardsOf } from '@/lib/core/protocol/questions';
import { openLive } from '@/lib/server/basics/live';
import { openPresence } from '@/lib/server/basics/presence';
import { getDraft } from '@/lib/server/drafts/drafts';
import { followDraft } from '@/lib/server/drafts/live-draft';
import { tellPlace } from '@/lib/server/drafts/tell-place';
import { aProtocol } from '@/lib/testing/consent-journey';
import { openWorld, succeed } from '@/lib/testing/world';
import type { BenchRow } from './bench-row';

const people = 20;
const moves = 20;
/** As often as a page says at most where its person is. In milliseconds. */
const pause = 500;

const ms = (time: number) => `${time.toFixed(1)} ms`;
const at = (share: number, times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Infinity;

/** Twenty people in one draft who each move twice a second, by the door and on a real database. */
export async function run(): Promise<BenchRow[]> {
  const live = openLive();
  const now = () => Date.now();
  let pages = 0;
  const presence = openPresence({
    tell: live.tell,
    newId: () => `page-${(pages += 1)}`,
    now,
    after: (time, task) => void setTimeout(task, time),
  });
  const world = await openWorld({ live, presence });
  try {
    const { protocolId } = await aProtocol(world);
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const cards = document.routes.flatMap(cardsOf);
    const { subject } = await succeed(world, followDraft, 'editor', { protocolId });
    let here: Here = nobodyHere;
    let [messages, bytes] = [0, 0];
    const hearing: number[] = [];
    const me = { personId: 'me', name: 'Ik', mayEdit: true };
    const hear = (message: string) => {
      messages += 1;
      bytes += message.length;
      const began = performance.now();
      here = met(here, (JSON.parse(message) as { here: ToldOfPeople }).here, now());
      hearing.push(performance.now() - began);
    };
    live.listen(subject, 'me', { hear, end: () => undefined });
    hear(presence.enter(subject, me)?.hello ?? '');
    const open = Array.from({ length: people }, (_, index) => {
      const visitor = { personId: `p${index}`, name: `Persoon ${index}`, mayEdit: true };
      presence.enter(subject, visitor);
      return { page: `page-${index + 2}`, personId: visitor.personId };
    });
    const editor = await world.person('editor');
    const took: number[] = [];
    const began = performance.now();
    await Promise.all(
      open.map(async ({ page, personId }, index) => {
        for (let turn = 0; turn < moves; turn += 1) {
          await wait(pause);
          const start = performance.now();
          const cardId = cards[(index + turn) % cards.length]!.id;
          const said = await tellPlace.run(
            world.house,
            { ...editor, personId },
            { protocolId, page, place: { tab: 'flow', cardId }, doing: 'works' },
          );
          if (!said.ok || !said.value.isKnown) throw new Error('a page was not known');
          took.push(performance.now() - start);
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    const [said, heard] = [at(0.95, took), at(0.5, hearing)];
    return [
      {
        what: `Zeggen waar je bent, met ${people} tegelijk die twee keer per seconde iets doen`,
        ours: `p95 ${ms(said)}`,
        goal: '<= 100 ms',
        met: said <= 100,
      },
      {
        what: 'Wat een pagina daarvan hoort, en haar rekenwerk per bericht',
        ours: `${(messages / seconds).toFixed(1)} berichten/s, ${(bytes / seconds / 1000).toFixed(1)} kB/s, mediaan ${ms(heard)}`,
        goal: '<= 4 berichten/s, <= 2 ms',
        met: messages / seconds <= 4.2 && heard <= 2,
      },
    ];
  } finally {
    await world.close();
  }
}
