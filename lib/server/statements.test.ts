import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentsRead } from '@/lib/testing/documents-read';
import { countStatements } from '@/lib/testing/count-statements';
import { aNextVersion, aProtocol, aPublishedVersion, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import type { Door } from './door/command';
import { doors } from './doors';
import { findActor } from './people/session';

/** The questions that each page of the studio asks, as one of its readers. Reports, posters and comparisons aside. */
type Page = { by: CastName; asks: (ids: Ids) => [Door<never, unknown>, object][] };
type Ids = { protocolId: string; versionId: string };
const about = <I, O>(door: Door<I, O>, input: I) =>
  [door, input] as unknown as [Door<never, unknown>, object];
const frame = () => about(doors.getFrame, {});
const pages: Record<string, Page> = {
  dashboard: {
    by: 'board',
    asks: () => [frame(), about(doors.getDashboard, {}), about(doors.listMentions, {})],
  },
  'dashboard of a beheerder': {
    by: 'admin',
    asks: () => [frame(), about(doors.getDashboard, {})],
  },
  protocol: {
    by: 'board',
    asks: ({ protocolId }) => [
      frame(),
      about(doors.getProtocolOverview, { protocolId }),
      about(doors.listMentions, { protocolId }),
    ],
  },
  version: {
    by: 'gmrPo',
    asks: ({ versionId }) => [frame(), about(doors.getVersion, { versionId })],
  },
  editor: { by: 'editor', asks: ({ protocolId }) => [about(doors.getDraft, { protocolId })] },
  'earlier texts': {
    by: 'editor',
    asks: ({ protocolId }) => [frame(), about(doors.listHistory, { protocolId })],
  },
  people: { by: 'admin', asks: () => [frame(), about(doors.listPeople, {})] },
  schools: { by: 'admin', asks: () => [frame(), about(doors.listSchools, {})] },
  'roles to confirm': { by: 'board', asks: () => [frame(), about(doors.listRolesToConfirm, {})] },
  account: { by: 'staff', asks: () => [frame(), about(doors.getOwnAccount, {})] },
};
const password = 'een lang wachtwoord';

let world: World;
let ids: Ids;
const [few, many]: Record<string, number>[] = [{}, {}];
beforeAll(async () => {
  world = await openWorld();
  ids = await aPublishedVersion(world);
  await askForRoles('eerste');
  for (const name of Object.keys(pages)) few![name] = await statementsOf(name);
  await aNextVersion(world, ids.protocolId);
  for (let more = 0; more < 5; more += 1) {
    await aPublishedVersion(world);
    await askForRoles(`meer${more}`);
  }
  await aSubmittedVersion(world, (await aProtocol(world)).protocolId);
  for (const name of Object.keys(pages)) many![name] = await statementsOf(name);
}, 60_000);
afterAll(() => world.close());

it.each(Object.keys(pages))('the page "%s" takes the same few statements, however much there is', (name) => {
  expect(many![name]).toBe(few![name]);
  expect(few![name]).toBeGreaterThan(3);
  expect(few![name]).toBeLessThanOrEqual(14);
});

it.each(Object.keys(pages))(
  'the page "%s" reads no document but the one it edits, and that once',
  async (name) => {
    const documents = await documentsRead(() => statementsOf(name));
    expect(documents).toHaveLength(name === 'editor' ? 1 : 0);
  },
);

/** With who is signed in, looked up once. */
async function statementsOf(name: string): Promise<number> {
  const { by, asks } = pages[name]!;
  const email = `${by.toLowerCase()}@ours.example`;
  const signed = await doors.signIn.run(world.house, { kind: 'anonymous' }, { email, password });
  if (!signed.ok) throw new Error(signed.failure.code);
  return countStatements(world.house, async (house) => {
    const actor = await findActor(house, signed.value.sessionId);
    for (const [door, input] of asks(ids)) {
      const answer = await door.run(house, actor, input as never);
      if (!answer.ok) throw new Error(`${door.name}: ${answer.failure.code}`);
    }
  });
}

/** Somebody whose role waits for the board, invited by the beheerder. */
async function askForRoles(name: string): Promise<void> {
  const invitation = { name, email: `${name}@ours.example`, roles: [{ name: 'board' as const }] };
  const { link } = await succeed(world, doors.invitePerson, 'admin', invitation);
  const token = link.split('/').at(-1)!;
  await doors.acceptInvitation.run(world.house, { kind: 'anonymous' }, { token, password });
}
