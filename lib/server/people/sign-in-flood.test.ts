import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passwordCheck } from '@/lib/server/basics/check-password';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { changeOwnPassword } from './account';
import { signIn } from './sign-in';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const email = 'editor@ours.example';
const right = 'een lang wachtwoord';
type From = { source?: string; browser?: string };
const attempt = (password: string, from: From = {}, who = email) =>
  signIn.run(world.house, { kind: 'anonymous' }, { email: who, password, ...from });
const codeOf = async (given: ReturnType<typeof attempt>) => {
  const result = await given;
  return result.ok ? 'in' : result.failure.code;
};

describe('a flood of guesses', () => {
  it('keeps no owner out of a browser that is known, however long it lasts', async ({ annotate }) => {
    const got: string[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      for (let i = 0; i < 6; i += 1) await attempt(`gok ${i}`, { source: `bot ${i}` });
      got.push(await codeOf(attempt(right, { source: 'thuis', browser: 'van ons' })));
      world.passMinutes(1);
    }
    expect(new Set(got)).toEqual(new Set(['in']));
    await annotate(
      `the owner got in ${got.length} of ${got.length} times during an hour of guesses`,
      'row 10',
    );
  });

  it('keeps nobody from changing the password who is signed in', async () => {
    for (let i = 0; i < 30; i += 1) await attempt(`gok ${i}`, { source: `bot ${i}` });
    expect(await codeOf(attempt(right))).toBe('too_many_attempts');
    const change = { current: right, password: 'een heel ander wachtwoord' };
    expect(await succeed(world, changeOwnPassword, 'editor', change)).toEqual({});
  });

  it('stops at ten for a known browser too, and leaves the other doors as they were', async () => {
    const browser = 'gestolen';
    for (let i = 0; i < 10; i += 1)
      expect(await codeOf(attempt('gok', { browser }))).toBe('wrong_credentials');
    expect(await codeOf(attempt(right, { browser }))).toBe('too_many_attempts');
    expect(await codeOf(attempt(right))).toBe('in');
  });

  it('of one source over many accounts is stopped, and other sources go on', async () => {
    const guess = (i: number, source: string) => codeOf(attempt('gok', { source }, `${i}@ours.example`));
    const codes = [];
    for (let i = 0; i < 60; i += 1) codes.push(await guess(i, 'bot'));
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(50);
    expect(codes.slice(50)).toEqual(Array(10).fill('too_many_attempts'));
    expect(await guess(61, 'school')).toBe('wrong_credentials');
    world.passMinutes(15);
    expect(await guess(62, 'bot')).toBe('wrong_credentials');
  });

  it('does not stop a school of which many sign in behind one address', async () => {
    for (let i = 0; i < 70; i += 1) expect(await codeOf(attempt(right, { source: 'school' }))).toBe('in');
  });

  it('writes nothing for a guess that is refused, also when the hashing is full', async () => {
    let written = 0;
    const { database } = world.house;
    const note: typeof database.note = (work) => {
      written += 1;
      return database.note(work);
    };
    const house = { ...world.house, database: { ...database, note } };
    const passwords = { ...house.passwords, isFull: () => true };
    const full = passwordCheck({ ...house, passwords });
    expect(await full(email, right)).toMatchObject({ failure: { code: 'too_busy' } });
    expect(written).toBe(0);
    expect(await full(email, right, { browser: 'van ons' })).toMatchObject({ ok: true });
    const check = passwordCheck(house);
    for (let i = 0; i < 10; i += 1) await check(email, 'gok');
    written = 0;
    for (let i = 0; i < 10; i += 1)
      expect(await check(email, right)).toMatchObject({ failure: { code: 'too_many_attempts' } });
    expect(written).toBe(0);
  });
});
