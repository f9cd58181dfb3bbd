import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/db/client';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { changeOwnPassword, signOutEverywhere } from './account';
import { passwordCheck } from '@/lib/server/basics/check-password';
import { findActor, findHolder } from './session';
import { signIn, signOut } from './sign-in';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const nobody = { kind: 'anonymous' } as const;
const email = 'editor@ours.example';
const password = 'een lang wachtwoord';
const attempt = async (given = password, who = email) =>
  signIn.run(world.house, nobody, { email: who, password: given });
async function session(): Promise<string> {
  const result = await attempt();
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.sessionId;
}
const isAlive = async (id: string) => (await findActor(world.house, id)).kind === 'person';

describe('a session', () => {
  it('belongs to who knows the password, whatever the case of the address', async () => {
    expect(await attempt(password, ' Editor@Ours.Example ')).toMatchObject({ ok: true });
    expect(await findActor(world.house, await session())).toMatchObject({
      personId: 'ours-editor',
      boardId: 'ours',
    });
    expect(await findActor(world.house, 'made-up')).toEqual(nobody);
  });

  it('ends after half an hour without a request', async () => {
    const id = await session();
    world.passMinutes(29);
    expect(await isAlive(id)).toBe(true);
    world.passMinutes(29);
    expect(await isAlive(id)).toBe(true);
    world.passMinutes(30);
    expect(await isAlive(id)).toBe(false);
  });

  it('is not kept alive by what a page asks by itself', async () => {
    const id = await session();
    for (let minute = 0; minute < 29; minute += 1) {
      world.passMinutes(1);
      expect(await findHolder(world.house, id)).toMatchObject({ personId: 'ours-editor' });
    }
    world.passMinutes(1);
    expect(await findHolder(world.house, id)).toEqual(nobody);
    expect(await isAlive(id)).toBe(false);
  });

  it('goes on while the disk is full: only that somebody was here is not noted', async () => {
    const id = await session();
    world.passMinutes(5);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const full = () => Promise.reject(new Error('database or disk is full'));
    const house = { ...world.house, database: { ...world.house.database, transaction: full, note: full } };
    expect(await findActor(house, id)).toMatchObject({ personId: 'ours-editor' });
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('disk is full'));
  });

  it('ends after eight hours, however busy', async () => {
    const id = await session();
    for (let hour = 0; hour < 15; hour += 1) {
      expect(await isAlive(id)).toBe(true);
      world.passMinutes(29);
    }
    world.passMinutes(60 * 8 - 15 * 29);
    expect(await isAlive(id)).toBe(false);
  });

  it('does not begin with a password that is changed while it is checked', async () => {
    const by = await world.person('editor');
    const verify = world.house.passwords.verify;
    const passwords = {
      ...world.house.passwords,
      verify: async (hash: string | undefined, given: string) => {
        const known = await verify(hash, given);
        const change = { current: password, password: 'een heel ander wachtwoord' };
        expect(await changeOwnPassword.run(world.house, by, change)).toMatchObject({ ok: true });
        return known;
      },
    };
    const slow = { ...world.house, checkPassword: passwordCheck({ ...world.house, passwords }) };
    expect(await signIn.run(slow, nobody, { email, password })).toMatchObject({
      failure: { code: 'wrong_credentials' },
    });
  });

  it('is dead on the first request after sign-out, and only that one', async ({ annotate }) => {
    const [one, two] = [await session(), await session()];
    await signOut.run(world.house, nobody, { sessionId: one });
    expect([await isAlive(one), await isAlive(two)]).toEqual([false, true]);
    const ends = 'sign-out, sign-out everywhere, another password, removal, half an hour idle, eight hours';
    await annotate(`dead on the first request after: ${ends}`, 'row 9');
  });

  it('is dead on every device after "sign out everywhere"', async () => {
    const [one, two] = [await session(), await session()];
    await succeed(world, signOutEverywhere, 'editor', {});
    expect([await isAlive(one), await isAlive(two)]).toEqual([false, false]);
  });

  it('is dead after a change of password, which takes the old password', async () => {
    const id = await session();
    const change = async (current: string, next: string) =>
      changeOwnPassword.run(world.house, await world.person('editor'), { current, password: next });
    expect(await change('fout wachtwoord', 'een nieuw lang woord')).toMatchObject({
      failure: { code: 'wrong_password' },
    });
    expect(await change(password, 'kort')).toMatchObject({ failure: { code: 'weak_password' } });
    expect(await isAlive(id)).toBe(true);
    expect(await change(password, 'een nieuw lang woord')).toMatchObject({ ok: true });
    expect(await isAlive(id)).toBe(false);
    expect([await attempt(), await attempt('een nieuw lang woord')]).toMatchObject([
      { ok: false },
      { ok: true },
    ]);
  });
});

describe('guessing a password', () => {
  it('stops after ten checks in a quarter of an hour, and is open again after it', async () => {
    for (let i = 0; i < 10; i += 1) {
      expect(await attempt(`gok ${i}`)).toEqual({ ok: false, failure: { code: 'wrong_credentials' } });
      world.passMinutes(1);
    }
    expect(await attempt()).toEqual({ ok: false, failure: { code: 'too_many_attempts', minutes: 5 } });
    world.passMinutes(5);
    expect(await attempt()).toMatchObject({ ok: true });
  });

  it('forgets what was tried while the clock was a year ahead', async () => {
    world.setTime('2027-12-09T12:00:00Z');
    for (let i = 0; i < 10; i += 1) await attempt('gok');
    world.setTime('2026-12-09T12:00:00Z');
    expect(await attempt()).toMatchObject({ ok: true });
  });

  it('stops also when all guesses come at once', async () => {
    const results = await Promise.all(Array.from({ length: 30 }, (_, i) => attempt(`gok ${i}`)));
    const codes = results.map((result) => (result.ok ? 'ok' : result.failure.code));
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(20);
  });

  it('counts on after a restart', async () => {
    for (let i = 0; i < 10; i += 1) await attempt('gok');
    await world.house.database.close();
    world.house.database = openDatabase(world.folder);
    world.house.checkPassword = passwordCheck(world.house);
    expect(await attempt()).toMatchObject({ failure: { code: 'too_many_attempts' } });
  });

  it('does not show whether an address has an account, and one account does not lock another', async () => {
    for (let i = 0; i < 10; i += 1)
      expect(await attempt('gok', 'niemand@ours.example')).toMatchObject({
        failure: { code: 'wrong_credentials' },
      });
    expect(await attempt('gok', 'niemand@ours.example')).toMatchObject({
      failure: { code: 'too_many_attempts' },
    });
    expect(await attempt()).toMatchObject({ ok: true });
  });
});
