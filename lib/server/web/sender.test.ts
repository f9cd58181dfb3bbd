import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { signIn, signOut } from '@/lib/server/people/sign-in';
import { openWorld, type CastName, type World } from '@/lib/testing/world';
import { senderOf } from './sender';

const sessionSecret = 'kort maar krachtig, lang genoeg voor een test';
let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const nobody = { kind: 'anonymous' } as const;
const ask = async (cookie?: string) =>
  senderOf({ house: world.house, sessionSecret, close: async () => undefined })({
    headers: cookie === undefined ? {} : { cookie },
  });
async function session(who: CastName): Promise<string> {
  const email = `${who.toLowerCase()}@ours.example`;
  const begun = await signIn.run(world.house, nobody, { email, password: 'een lang wachtwoord' });
  if (!begun.ok) throw new Error(begun.failure.code);
  return begun.value.sessionId;
}
const cookie = async (sessionId: string, secret = sessionSecret) =>
  `andere=1; __Host-meldcode-session=${await encode({ token: { sessionId }, secret })}; nog=twee`;

it('knows who writes protocols by a sealed cookie and a session that lives', async () => {
  expect(await ask(await cookie(await session('editor')))).toEqual({ ok: true, value: 'ours-editor' });
  expect(await ask(await cookie(await session('board')))).toEqual({ ok: true, value: 'ours-board' });
});

it('refuses a large file of who does not write', async () => {
  for (const who of ['admin', 'gmrPo', 'af', 'iaf', 'staff'] as const)
    expect(await ask(await cookie(await session(who)))).toMatchObject({ failure: { code: 'forbidden' } });
});

it('knows nobody without a cookie, by one of another house, or when the session is over', async () => {
  const id = await session('editor');
  const ours = await cookie(id);
  const others = [undefined, '', 'a', '__Host-meldcode-session=x', await cookie(id, 'een ander huis')];
  for (const one of others) expect(await ask(one)).toMatchObject({ failure: { code: 'not_signed_in' } });
  await signOut.run(world.house, nobody, { sessionId: id });
  expect(await ask(ours)).toMatchObject({ failure: { code: 'not_signed_in' } });
});
