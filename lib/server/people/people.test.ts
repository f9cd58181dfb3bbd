import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { acceptInvitation, getInvitation, invitePerson } from './invitations';
import { changeRoles, listPeople, removePerson } from './people';
import { findActor } from './session';
import { signIn } from './sign-in';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const nobody = { kind: 'anonymous' } as const;
const newcomer = { name: 'Ans de Vries', email: 'Ans@Ours.example', roles: [{ name: 'editor' as const }] };
const password = 'een lang wachtwoord';
const tokenOf = (link: string) => link.split('/').at(-1)!;
const signedIn = async (email: string) => {
  const result = await signIn.run(world.house, nobody, { email, password });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.sessionId;
};

describe('an invitation', () => {
  it('makes an account with the promised roles, once', async () => {
    const { link } = await succeed(world, invitePerson, 'admin', newcomer);
    expect(link).toMatch(/^https:\/\/meldcode\.example\/uitnodiging\//);
    const token = tokenOf(link);
    // Looking uses nothing up.
    for (let i = 0; i < 2; i += 1) {
      expect(await getInvitation.run(world.house, nobody, { token })).toMatchObject({
        value: { boardName: 'Stichting ours' },
      });
    }
    expect(await acceptInvitation.run(world.house, nobody, { token, password })).toMatchObject({ ok: true });
    expect(await acceptInvitation.run(world.house, nobody, { token, password })).toMatchObject({
      failure: { code: 'link_invalid' },
    });
    const actor = await findActor(world.house, await signedIn('ans@ours.example'));
    expect(actor).toMatchObject({ kind: 'person', boardId: 'ours', roles: [{ name: 'editor' }] });
  });

  it('ends after a week, and when a new one is made for the same address', async () => {
    const first = tokenOf((await succeed(world, invitePerson, 'admin', newcomer)).link);
    const second = tokenOf((await succeed(world, invitePerson, 'admin', newcomer)).link);
    const open = async (token: string) => (await getInvitation.run(world.house, nobody, { token })).ok;
    expect([await open(first), await open(second)]).toEqual([false, true]);
    world.passMinutes(7 * 24 * 60);
    expect(await open(second)).toBe(false);
  });

  it('refuses a weak password and keeps the link', async () => {
    const token = tokenOf((await succeed(world, invitePerson, 'admin', newcomer)).link);
    const weak = await acceptInvitation.run(world.house, nobody, { token, password: 'kort' });
    expect(weak).toMatchObject({ failure: { code: 'weak_password' } });
    expect((await getInvitation.run(world.house, nobody, { token })).ok).toBe(true);
  });

  it('does not tell one board who has an account at another', async () => {
    const seen = [];
    for (const email of ['editor@theirs.example', 'niemand@theirs.example']) {
      const { link } = await succeed(world, invitePerson, 'admin', { ...newcomer, email });
      const invitation = await getInvitation.run(world.house, nobody, { token: tokenOf(link) });
      seen.push(JSON.stringify(invitation).replace(email, ''));
    }
    expect(seen[0]).toBe(seen[1]);
  });

  it('refuses a colleague, a council of another board, and a board member in a council', async () => {
    const invite = (over: object) => failureOf(world, invitePerson, 'admin', { ...newcomer, ...over });
    expect(await invite({ email: 'staff@ours.example' })).toEqual({ code: 'already_invited' });
    expect(await invite({ roles: [{ name: 'council', councilId: 'theirs-gmr-po' }] })).toEqual({
      code: 'not_found',
    });
    const both = [{ name: 'board' }, { name: 'council', councilId: 'ours-gmr-po' }];
    expect(await invite({ roles: both })).toEqual({ code: 'role_conflict', because: 'board_in_council' });
  });
});

describe('the people of a board', () => {
  it('are listed with their roles and open invitations, without those of another board', async () => {
    await succeed(world, invitePerson, 'admin', newcomer);
    const { people, invitations, councils } = await succeed(world, listPeople, 'admin', {});
    expect(people).toHaveLength(9);
    expect(people.every(({ email }) => email.endsWith('@ours.example'))).toBe(true);
    expect(invitations).toMatchObject([{ email: 'ans@ours.example' }]);
    expect(councils.map(({ name }) => name)).toEqual(['GMR PO', 'GMR VO']);
    expect(JSON.stringify({ people, invitations })).not.toMatch(/hash|token/i);
  });

  it('are signed out at once when their roles change or they leave', async () => {
    const [staff, editor] = [await signedIn('staff@ours.example'), await signedIn('editor@ours.example')];
    await succeed(world, changeRoles, 'admin', { personId: 'ours-staff', roles: [{ name: 'editor' }] });
    await succeed(world, removePerson, 'admin', { personId: 'ours-editor' });
    expect(await findActor(world.house, staff)).toEqual(nobody);
    expect(await findActor(world.house, editor)).toEqual(nobody);
    const again = await signIn.run(world.house, nobody, { email: 'editor@ours.example', password });
    expect(again).toMatchObject({ failure: { code: 'no_board' } });
  });

  it('come back as who they were when they are invited again', async () => {
    await succeed(world, removePerson, 'admin', { personId: 'ours-editor' });
    expect((await succeed(world, listPeople, 'admin', {})).leavers).toMatchObject([{ id: 'ours-editor' }]);
    const again = { ...newcomer, email: 'editor@ours.example', roles: [{ name: 'staff' as const }] };
    const token = tokenOf((await succeed(world, invitePerson, 'admin', again)).link);
    expect(await acceptInvitation.run(world.house, nobody, { token, password })).toMatchObject({ ok: true });
    const actor = await findActor(world.house, await signedIn('editor@ours.example'));
    expect(actor).toMatchObject({ personId: 'ours-editor', boardId: 'ours', roles: [{ name: 'staff' }] });
    const { people, leavers } = await succeed(world, listPeople, 'admin', {});
    expect(people.filter(({ email }) => email === 'editor@ours.example')).toHaveLength(1);
    expect(leavers).toEqual([]);
  });

  it('always include an administrator', async () => {
    const roles = [{ name: 'staff' as const }];
    expect(await failureOf(world, changeRoles, 'admin', { personId: 'ours-admin', roles })).toEqual({
      code: 'last_admin',
    });
    expect(await failureOf(world, removePerson, 'admin', { personId: 'ours-admin' })).toEqual({
      code: 'last_admin',
    });
  });
});
