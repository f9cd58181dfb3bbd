import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Told } from '@/lib/core/drafting';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { aProtocol } from '@/lib/testing/consent-journey';
import type { Asked, Said } from '@/lib/testing/draft-server';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { killableScript } from '@/lib/testing/killable-script';
import { acts, meetInOneDraft, type DraftServer } from '@/lib/testing/people-in-one-draft';
import { openWorld } from '@/lib/testing/world';

let script: string;
beforeAll(async () => {
  script = await killableScript(new URL('../../testing/draft-server.ts', import.meta.url));
});

/** The real server on a real database, in a process that is killed in the middle of a save, and started again. */
function killableServer(folder: string, protocolId: string) {
  let child: ChildProcess | undefined;
  let told: Told[] = [];
  let count = 0;
  let kills = 0;
  const waiting = new Map<number, (answer: unknown) => void>();
  const started = () => {
    if (child) return child;
    child = fork(script, [folder, protocolId], { serialization: 'advanced' });
    child.on('message', (said: Said) => {
      if ('told' in said) told.push(said.told);
      else waiting.get(said.id)?.(said.answer);
    });
    return child;
  };
  const ask = <T>(asked: Asked) =>
    new Promise<Result<T, Failure>>((settle) => {
      waiting.set(asked.id, (answer) => settle(answer as Result<T, Failure>));
      started().send(asked);
    });
  const stop = async () => {
    if (!child) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
    child = undefined;
    // Who was connected hears nothing of what was said meanwhile.
    told = [];
  };
  type Read = Awaited<ReturnType<DraftServer['read']>>;
  const server: DraftServer = {
    read: async () => {
      const answer = await ask<Read>({ id: (count += 1), do: 'read' });
      if (!answer.ok) throw new Error(answer.failure.code);
      return answer.value;
    },
    toldSince: (revision) => told.filter((one) => one.revision > revision),
    save: async (operations, revision, isCutOff, saveId) => {
      const answer = ask<{ revision: number; newer?: Read['document'] }>({
        ...{ id: (count += 1), do: 'save', operations, revision, saveId },
      });
      if (isCutOff) {
        await Promise.race([answer, wait((kills * 7) % 40)]);
        kills += 1;
        await stop();
        return 'lost';
      }
      const known = await answer;
      if (known.ok) return known.value;
      expect(known.failure.code).toBe('conflict');
      return 'refused';
    },
  };
  return { server, stop, kills: () => kills };
}

it('three people lose nothing to a bad line and to a server that is killed in between (S1, S2, S5)', async ({
  annotate,
}) => {
  const sum = { kills: 0, edits: 0, words: 0 };
  await fc.assert(
    fc.asyncProperty(acts(howOften(120, 400)), async (list) => {
      const world = await openWorld();
      const { protocolId } = await aProtocol(world);
      await world.house.database.close();
      const { server, stop, kills } = killableServer(world.folder, protocolId);
      const { people, lost, edits, words } = await meetInOneDraft(server, list);
      const { document } = await server.read();
      await stop();
      await world.close();
      expect(lost).toEqual([]);
      for (const state of people) expect(state.document).toEqual(document);
      sum.kills += kills();
      sum.edits += edits;
      sum.words += words;
    }),
    { numRuns: howOften(3, 60), ...howSeeded(), endOnFailure: true },
  );
  expect(sum.kills).toBeGreaterThan(0);
  await annotate(`${sum.edits} edits, ${sum.words} words written, ${sum.kills} kills, none lost`, 'row 13');
}, 1_800_000);
