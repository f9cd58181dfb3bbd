import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { plantServesBoth } from '@/lib/testing/serves-both';
import { aProtocol } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { getDraft } from '@/lib/server/drafts/drafts';
import { verifyBoard } from '@/lib/server/house/evidence/verify-board';
import { signOutEverywhere } from './account';
import { getFrame } from './frame';
import { acceptInvitation, getInvitation, invitePerson } from './invitations';
import { changeRoles, listPeople, removePerson } from './people';
import { findActor } from './session';
import { makeBoardLink, setUpInstallation } from './set-up';
import { signIn } from './sign-in';
import { switchBoard } from './switch-board';

let world: World;
let bo: Awaited<ReturnType<typeof plantServesBoth>>;
beforeEach(async () => {
  world = await openWorld();
  bo = await plantServesBoth(world);
});
afterEach(() => world.close());

const nobody = { kind: 'anonymous' } as const;
const password = 'een lang wachtwoord';
const tokenOf = (link: string) => link.split('/').at(-1)!;
const tryIn = (email: string) => signIn.run(world.house, nobody, { email, password });
async function session(email = 'bo@beide.example'): Promise<string> {
  const begun = await tryIn(email);
  if (!begun.ok) throw new Error(begun.failure.code);
  return begun.value.sessionId;
}
const holder = (sessionId: string) => findActor(world.house, sessionId);
const goTo = async (sessionId: string, boardId: string) =>
  switchBoard.run(world.house, await holder(sessionId), { sessionId, boardId });

it('somebody who serves two boards works at one of them, and sees and may what they are there', async () => {
  const { protocolId } = await aProtocol(world);
  const id = await session();
  expect(await holder(id)).toMatchObject({ boardId: 'ours' });
  expect(await getDraft.run(world.house, await holder(id), { protocolId })).toMatchObject({ ok: true });
  expect(await goTo(id, 'theirs')).toMatchObject({ ok: true });
  expect(await holder(id)).toMatchObject({ boardId: 'theirs', roles: [{ name: 'admin' }] });
  expect(await getDraft.run(world.house, await holder(id), { protocolId })).toMatchObject({
    failure: { code: 'not_found' },
  });
  expect(await getFrame.run(world.house, await holder(id), {})).toMatchObject({
    value: { board: { id: 'theirs' }, boards: [{ id: 'ours' }, { id: 'theirs' }] },
  });
  const last = (await world.house.database.read((tx) => auditOf(tx, 'theirs'))).at(-1);
  expect(last).toMatchObject({ action: 'switch_board', actorId: 'serves-both' });
});

it('a switch is of one session, and who signs in comes where they were last', async () => {
  const [one, two] = [await session(), await session()];
  await goTo(one, 'theirs');
  expect(await holder(two)).toMatchObject({ boardId: 'ours' });
  expect(await holder(await session())).toMatchObject({ boardId: 'theirs' });
});

it('nobody switches to a board where they do not work, nor the session of somebody else', async () => {
  const [editor, other] = [await session('editor@ours.example'), await session()];
  const refused = { failure: { code: 'not_found' } };
  expect(await goTo(editor, 'theirs')).toMatchObject(refused);
  const foreign = { sessionId: editor, boardId: 'theirs' };
  expect(await switchBoard.run(world.house, await holder(other), foreign)).toMatchObject(refused);
  expect(await holder(editor)).toMatchObject({ boardId: 'ours' });
});

it('an invitation for who has an account is accepted with its password, and makes no second account', async () => {
  const email = 'editor@theirs.example';
  const invite = { name: 'Een andere naam', email, roles: [{ name: 'staff' as const }] };
  const token = tokenOf((await succeed(world, invitePerson, 'admin', invite)).link);
  const accept = (given: string) => acceptInvitation.run(world.house, nobody, { token, password: given });
  expect(await accept('een nieuw lang woord')).toMatchObject({ failure: { code: 'has_account' } });
  expect(await accept(password)).toMatchObject({ ok: true });
  const actor = await holder(await session(email));
  expect(actor).toMatchObject({ personId: 'theirs-editor', boardId: 'ours', roles: [{ name: 'staff' }] });
  const { people } = await succeed(world, listPeople, 'admin', {});
  expect(people.find((one) => one.email === email)).toEqual({
    ...{ id: 'theirs-editor', name: 'editor', email },
    ...{ roles: [{ name: 'staff' }], waiting: [] },
  });
});

it('who is signed in accepts with one press, and only their own invitation', async () => {
  const [email, id] = ['editor@theirs.example', await session('editor@theirs.example')];
  const invite = { name: 'E', email, roles: [{ name: 'staff' as const }] };
  const token = tokenOf((await succeed(world, invitePerson, 'admin', invite)).link);
  const stranger = await bo('theirs');
  expect(await getInvitation.run(world.house, stranger, { token })).toMatchObject({
    value: { isYou: false },
  });
  expect(await acceptInvitation.run(world.house, stranger, { token })).toMatchObject({ ok: false });
  expect(await getInvitation.run(world.house, await holder(id), { token })).toMatchObject({
    value: { isYou: true },
  });
  expect(await acceptInvitation.run(world.house, await holder(id), { token })).toMatchObject({ ok: true });
  expect(await holder(id)).toMatchObject({ boardId: 'theirs' });
  expect(await goTo(id, 'ours')).toMatchObject({ ok: true });
});

it('who leaves one board, or gets other roles there, goes on at the other as they were', async () => {
  const [here, there] = [await session(), await session()];
  await goTo(there, 'theirs');
  await succeed(world, changeRoles, 'admin', { personId: 'serves-both', roles: [{ name: 'staff' }] });
  expect(await holder(here)).toEqual(nobody);
  expect(await holder(there)).toMatchObject({ boardId: 'theirs', roles: [{ name: 'admin' }] });
  await succeed(world, removePerson, 'admin', { personId: 'serves-both' });
  expect(await holder(there)).toMatchObject({ boardId: 'theirs', roles: [{ name: 'admin' }] });
  expect(await goTo(there, 'ours')).toMatchObject({ failure: { code: 'not_found' } });
  expect(await holder(await session())).toMatchObject({ boardId: 'theirs' });
});

it('one board cannot touch who works at another alone', async () => {
  for (const [door, more] of [[removePerson, {}], [changeRoles, { roles: [{ name: 'staff' }] }]] as const) {
    const input = { personId: 'theirs-editor', ...more };
    expect(await failureOf(world, door as typeof removePerson, 'admin', input)).toEqual({ code: 'not_found' });
  }
}); // prettier-ignore

it('who is at no board any more cannot come in, and hears why', async () => {
  await succeed(world, removePerson, 'admin', { personId: 'ours-editor' });
  expect(await tryIn('editor@ours.example')).toMatchObject({ failure: { code: 'no_board' } });
});

it('signing out everywhere ends the sessions at every board', async () => {
  const [here, there] = [await session(), await session()];
  await goTo(there, 'theirs');
  await signOutEverywhere.run(world.house, await holder(here), {});
  expect([await holder(here), await holder(there)]).toEqual([nobody, nobody]);
});

it('a board more is set up by who has an account with its password, at an address of its own', async () => {
  const form = {
    ...{ token: tokenOf(await makeBoardLink(world.house)), boardName: 'De Brug', boardSlug: 'de-brug' },
    ...{ sectors: ['po' as const], name: 'Editor', email: 'editor@ours.example', password },
  };
  const setUp = (over: object) => setUpInstallation.run(world.house, nobody, { ...form, ...over });
  expect(await setUp({ password: 'een nieuw lang woord' })).toMatchObject({
    failure: { code: 'has_account' },
  });
  expect(await setUp({ boardSlug: 'ours' })).toMatchObject({ failure: { code: 'slug_taken' } });
  const made = await setUp({});
  if (!made.ok) throw new Error(made.failure.code);
  const { boardId } = made.value;
  expect(await holder(await session('editor@ours.example'))).toMatchObject({
    ...{ personId: 'ours-editor', boardId, roles: [{ name: 'admin' }] },
  });
  expect(await setUp({})).toMatchObject({ failure: { code: 'already_set_up' } });
});

it('the log of each board tells of its own people, also of who left, came back and serves both', async () => {
  const { house } = world;
  const set = async (boardSlug: string) => {
    const token = tokenOf(await makeBoardLink(house));
    const admin = { name: 'Ans', email: 'ans@twee.example', password };
    const board = { boardName: `Stichting ${boardSlug}`, boardSlug, sectors: ['po' as const] };
    const made = await setUpInstallation.run(house, nobody, { token, ...admin, ...board });
    if (!made.ok) throw new Error(made.failure.code);
    return made.value.boardId;
  };
  const boards = [await set('een'), await set('twee')];
  const id = await session('ans@twee.example');
  for (const boardId of boards) {
    await goTo(id, boardId);
    const by = await holder(id);
    for (const round of [1, 2]) {
      const invite = { name: 'Kim', email: 'kim@twee.example', roles: [{ name: 'editor' as const }] };
      const invited = await invitePerson.run(house, by, invite);
      if (!invited.ok) throw new Error(invited.failure.code);
      const token = tokenOf(invited.value.link);
      expect(await acceptInvitation.run(house, nobody, { token, password })).toMatchObject({ ok: true });
      const kim = await holder(await session('kim@twee.example'));
      if (round === 1 && kim.kind === 'person')
        expect(await removePerson.run(house, by, { personId: kim.personId })).toMatchObject({ ok: true });
    }
    const verified = await house.database.read((tx) => verifyBoard(tx, boardId, house.auditKey));
    expect(verified.findings).toEqual([]);
  }
});
