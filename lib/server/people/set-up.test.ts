import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { councilsOf } from '@/db/repositories/boards';
import { openWorld, type World } from '@/lib/testing/world';
import { findActor } from './session';
import { getSetUp, makeSetUpLink, setUpInstallation } from './set-up';
import { passwordCheck } from '@/lib/server/basics/check-password';
import { signIn } from './sign-in';
import type { House } from '@/lib/server/door/context';

let world: World;
let folder: string;
let house: House;
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'meldcode-empty-'));
  const database = openDatabase(folder);
  house = { ...world.house, database, checkPassword: passwordCheck({ ...world.house, database }) };
});
afterEach(async () => {
  await house.database.close();
  await world.close();
  rmSync(folder, { recursive: true });
});

const nobody = { kind: 'anonymous' } as const;
const form = {
  boardName: 'Stichting De Brug',
  boardSlug: 'de-brug',
  sectors: ['po' as const, 'vo' as const, 'vso' as const],
  name: 'Ans',
  email: 'ans@brug.example',
  password: 'een lang wachtwoord',
};
const tokenOf = (link: string | undefined) => link!.split('/').at(-1)!;

describe('the first start', () => {
  it('gives a link, once a board exists no more', async () => {
    const link = await makeSetUpLink(house);
    expect(link).toMatch(/^https:\/\/meldcode\.example\/instellen\/.+/);
    expect(await getSetUp.run(house, nobody, { token: tokenOf(link) })).toMatchObject({ ok: true });
    await setUpInstallation.run(house, nobody, { token: tokenOf(link), ...form });
    expect(await makeSetUpLink(house)).toBeUndefined();
    expect(await getSetUp.run(house, nobody, { token: tokenOf(link) })).toMatchObject({
      failure: { code: 'already_set_up' },
    });
  });

  it('makes the board, a council per education law, and one administrator; there was no account before', async ({
    annotate,
  }) => {
    const token = tokenOf(await makeSetUpLink(house));
    const { email, password } = form;
    expect(await signIn.run(house, nobody, { email, password })).toMatchObject({ ok: false });
    const made = await setUpInstallation.run(house, nobody, { token, ...form });
    if (!made.ok) throw new Error(made.failure.code);
    const councils = await house.database.read((tx) => councilsOf(tx, made.value.boardId));
    expect(councils.map(({ name, sectors }) => [name, sectors])).toEqual([
      ['GMR (V)SO', ['vso']],
      ['GMR PO', ['po']],
      ['GMR VO', ['vo']],
    ]);
    const signedIn = await signIn.run(house, nobody, { email, password });
    expect(await findActor(house, signedIn.ok ? signedIn.value.sessionId : '')).toMatchObject({
      roles: [{ name: 'admin' }],
    });
    await annotate('0 accounts before the set-up link; it works once', 'row 17');
  });

  it('works only with the last link that was printed', async () => {
    const first = tokenOf(await makeSetUpLink(house));
    await makeSetUpLink(house);
    expect(await setUpInstallation.run(house, nobody, { token: first, ...form })).toMatchObject({
      failure: { code: 'link_invalid' },
    });
  });

  it.each([
    [{ boardSlug: 'studio' }, 'slug_reserved'],
    [{ boardSlug: 'De Brug' }, 'invalid_input'],
    [{ password: 'kort' }, 'weak_password'],
    [{ password: 'aaaaaaaaaaaaaaaa' }, 'weak_password'],
    [{ sectors: [] }, 'invalid_input'],
    [{ email: 'geen adres' }, 'invalid_input'],
    [{ boardName: ' \u200B\u202E ' }, 'invalid_input'],
  ])('refuses %j and keeps the link', async (over, code) => {
    const token = tokenOf(await makeSetUpLink(house));
    expect(await setUpInstallation.run(house, nobody, { token, ...form, ...over })).toMatchObject({
      failure: { code },
    });
    expect(await getSetUp.run(house, nobody, { token })).toMatchObject({ ok: true });
  });
});
