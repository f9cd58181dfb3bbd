import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '@/db/client';
import { findPersonByEmail } from '@/db/repositories/people';
import { everybodyAt, rolesAtBoard } from '@/db/repositories/roles';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@/lib/core/access';
import { consent } from '@/lib/server/versions/decisions';
import { getDashboard } from '@/lib/server/versions/dashboard';
import { getVersion } from '@/lib/server/versions/versions';
import { verifyBoard } from '@/lib/server/house/evidence/verify-board';
import { aProtocol, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { failureOf, houseOn, openWorld, succeed, type World } from '@/lib/testing/world';
import { demoPassword, seedDemo } from '@/scripts/seed-demo';
import type { Role } from '@/schemas/people';
import { acceptInvitation, invitePerson } from './invitations';
import { changeRoles, listPeople, removePerson } from './people';
import { confirmRole, listRolesToConfirm, refuseRole } from './role-confirmations';
import { findActor } from './session';
import { signIn } from './sign-in';

const nobody = { kind: 'anonymous' } as const;
const password = 'een lang wachtwoord';
const gmrPo: Role = { name: 'council', councilId: 'ours-gmr-po' };

describe('a role that decides', () => {
  let world: World;
  beforeEach(async () => void (world = await openWorld()));
  afterEach(() => world.close());

  async function signedIn(email: string): Promise<Actor> {
    const result = await signIn.run(world.house, nobody, { email, password });
    if (!result.ok) throw new Error(result.failure.code);
    return findActor(world.house, result.value.sessionId);
  }
  const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.personId : '');

  it('lets nobody consent who was put in the place of a member by the beheerder alone', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, changeRoles, 'admin', { personId: 'ours-staff', roles: [gmrPo] });
    await succeed(world, confirmRole, 'gmrPo', { personId: 'ours-staff', role: gmrPo });
    await succeed(world, removePerson, 'admin', { personId: 'ours-gmrPo' });
    const again = { name: 'Ans de Vries', email: 'gmrpo@ours.example', roles: [gmrPo] };
    const { link } = await succeed(world, invitePerson, 'admin', again);
    const taken = { token: link.split('/').at(-1)!, password: 'een ander lang woord' };
    // Who left has their account still: only its owner comes in with it, and as the same person.
    expect(await acceptInvitation.run(world.house, nobody, taken)).toMatchObject({
      failure: { code: 'has_account' },
    });
    expect(await acceptInvitation.run(world.house, nobody, { ...taken, password })).toMatchObject({
      ok: true,
    });
    const returned = await signedIn('gmrpo@ours.example');
    expect(returned).toMatchObject({ personId: 'ours-gmrPo', roles: [] });
    const decision = { versionId, revision: 1, councilId: 'ours-gmr-po', decidedOn: '2026-12-09' };
    expect(await consent.run(world.house, returned, decision)).toMatchObject({
      failure: { code: 'not_found' },
    });
    const refused = { personId: idOf(returned), role: gmrPo };
    for (const by of ['admin', 'board', 'gmrVo', 'editor'] as const) {
      expect((await failureOf(world, confirmRole, by, refused)).code).toMatch(/forbidden|not_found/);
    }
    expect(await succeed(world, listRolesToConfirm, 'staff', {})).toMatchObject({
      requests: [{ email: 'gmrpo@ours.example', leftBefore: expect.any(String) as string, givenBy: 'admin' }],
    });
    await succeed(world, confirmRole, 'staff', refused);
    expect((await consent.run(world.house, await signedIn('gmrpo@ours.example'), decision)).ok).toBe(true);
    const { history } = await succeed(world, getVersion, 'board', { versionId });
    expect(history[0]).toMatchObject({
      by: 'gmrPo',
      hasLeft: false,
      holds: { role: 'lid van de GMR PO', since: '2026-12-09T11:00:00.000Z', confirmedBy: 'staff' },
    });
  });

  it('waits when a beheerder gives it to a colleague or to themselves, and lapses when it is refused', async () => {
    for (const [personId, actor] of [['ours-editor', 'editor'], ['ours-admin', 'admin']] as const) {
      const before = (await world.person(actor)).roles;
      await succeed(world, changeRoles, 'admin', { personId, roles: [...before, { name: 'board' }] });
      expect((await world.person(actor)).roles).toEqual(before);
      const { people } = await succeed(world, listPeople, 'admin', {});
      expect(people.find(({ id }) => id === personId)).toMatchObject({ waiting: [{ name: 'board' }] });
      expect(await succeed(world, getDashboard, actor, {})).toMatchObject({ unconfirmed: [{ name: 'board' }] });
      const { waiting } = await succeed(world, getDashboard, 'board', {});
      expect(waiting[0]).toEqual({ kind: 'confirm_roles', names: [actor] });
      const { requests } = await succeed(world, listRolesToConfirm, 'board', {});
      expect(requests).toMatchObject([{ personId, role: { name: 'board' }, leftBefore: undefined }]);
      await succeed(world, refuseRole, 'board', { personId, role: { name: 'board' } });
      expect((await world.person(actor)).roles).toEqual(before);
      expect(await succeed(world, listRolesToConfirm, 'board', {})).toMatchObject({ requests: [] });
    }
  }); // prettier-ignore

  it('keeps waiting when other roles change, and is in force at once where nobody decides yet', async () => {
    const board: Role = { name: 'board' };
    await succeed(world, changeRoles, 'admin', { personId: 'ours-staff', roles: [board] });
    await succeed(world, changeRoles, 'admin', { personId: 'ours-staff', roles: [board, { name: 'editor' }] });
    expect((await world.person('staff')).roles).toEqual([{ name: 'editor' }]);
    expect((await succeed(world, listRolesToConfirm, 'board', {})).requests).toHaveLength(1);
    const last = { code: 'last_decider' };
    for (const personId of ['ours-gmrPo', 'ours-gmrVo']) await succeed(world, removePerson, 'admin', { personId });
    expect(await failureOf(world, removePerson, 'admin', { personId: 'ours-board' })).toEqual(last);
    const roles: Role[] = [{ name: 'editor' }];
    expect(await failureOf(world, changeRoles, 'admin', { personId: 'ours-board', roles })).toEqual(last);
  }); // prettier-ignore
});

describe('whatever a beheerder does alone', () => {
  let folder: string;
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meldcode-alone-'));
    database = openDatabase(folder);
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const emails = ['nieuw', 'ander', 'gmr-po', 'medewerker', 'beheerder'].map(
    (name) => `${name}@voorbeeld.example`,
  );
  const act = fc.record({
    kind: fc.constantFrom('invite', 'change', 'remove', 'confirm'),
    email: fc.constantFrom(...emails),
    role: fc.constantFrom('board', 'po', 'vo', 'staff', 'admin'),
  }); // prettier-ignore

  it('nobody comes to decide who did not, and the log tells all of it', async () => {
    const house = houseOn(database);
    await seedDemo(house);
    const seeded = await signIn.run(house, nobody, { email: emails[4]!, password: demoPassword });
    if (!seeded.ok) throw new Error(seeded.failure.code);
    const { sessionId } = seeded.value;
    const me = await findActor(house, sessionId);
    if (me.kind !== 'person') throw new Error('the beheerder is not signed in');
    const { councils } = await database.read(async (tx) => ({
      councils: await rolesAtBoard(tx, me.boardId),
    }));
    const before = deciding(councils);
    const council = councils.filter(({ role }) => role.name === 'council').map(({ role }) => role);
    const roleOf = (name: string): Role =>
      name === 'po'
        ? council[0]!
        : name === 'vo'
          ? council[1]!
          : { name: name as 'board' | 'staff' | 'admin' };
    let waited = 0;
    const acting = async ({ kind, email, role }: { kind: string; email: string; role: string }) => {
      // Their own accounts, one after the other, do all of it: also those that they made for themselves.
      const roles = [roleOf(role)];
      const found = await database.read((tx) => findPersonByEmail(tx, email));
      const personId = found?.id ?? 'nobody';
      if (kind === 'invite') {
        const invited = await invitePerson.run(house, me, { name: 'X', email, roles });
        if (invited.ok) {
          await acceptInvitation.run(house, nobody, { token: invited.value.link.split('/').at(-1)!, password: demoPassword });
        }
      } else if (kind === 'change') await changeRoles.run(house, me, { personId, roles: [...roles, { name: 'admin' }] });
      else if (kind === 'remove' && personId !== me.personId) await removePerson.run(house, me, { personId });
      else {
        const everybody = await database.read((tx) => everybodyAt(tx, me.boardId));
        waited += everybody.flatMap(({ waiting }) => waiting).length;
        for (const { person: { id }, waiting } of everybody)
          for (const one of waiting) await confirmRole.run(house, me, { personId: id, role: one });
      }
    }; // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        for (const one of acts) await acting(one);
        const now = await database.read((tx) => rolesAtBoard(tx, me.boardId));
        expect(deciding(now).filter((one) => !before.includes(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(waited).toBeGreaterThan(5);
    const { findings } = await database.read((tx) => verifyBoard(tx, me.boardId, house.auditKey));
    expect(findings).toEqual([]);
  });

  const deciding = (all: { personId: string; role: Role }[]) =>
    all
      .filter(({ role }) => role.name === 'board' || role.name === 'council')
      .map(({ personId, role }) => `${personId} ${JSON.stringify(role)}`);
});
