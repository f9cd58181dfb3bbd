import { z } from 'zod';
import { findBoardBySlug, hasAnyBoard, insertBoard, insertCouncil } from '@/db/repositories/boards';
import { deleteSetUpTokens, hasSetUpToken, storeSetUpToken } from '@/db/repositories/invitations';
import { findPersonByEmail } from '@/db/repositories/people';
import { storeRoles } from '@/db/repositories/roles';
import type { Reader, Writer } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { typedAsIs, typedLine } from '@/schemas/typed-text';
import { sector, type Sector } from '@/schemas/vocabulary';
import { openCommand, openQuery } from '@/lib/server/door/command';
import type { House } from '@/lib/server/door/context';
import { findAccount, provePassword } from './account-password';
import { emailAddress } from './email-address';
import { joinBoard } from './join-board';
import { isReservedSlug, slug } from '@/lib/server/basics/slug';
import { hashToken } from '@/lib/server/basics/tokens';

const token = z.string().min(1).max(100);

/**
 * For an empty installation: makes the one link by which it is set up, and gives it to be printed on the console.
 * Undefined when a board exists already. An earlier link stops working.
 */
export async function makeSetUpLink(house: House): Promise<string | undefined> {
  return house.database.transaction(async (tx) => {
    return (await hasAnyBoard(tx)) ? undefined : newSetUpLink(tx, house);
  });
}

/** The same for one board more, which has nothing to do with those there are. */
export async function makeBoardLink(house: House): Promise<string> {
  return house.database.transaction((tx) => newSetUpLink(tx, house));
}

async function newSetUpLink(tx: Writer, house: House): Promise<string> {
  const secret = house.newToken();
  await storeSetUpToken(tx, hashToken(secret), house.now().toISOString());
  return `${house.baseUrl}/instellen/${secret}`;
}

/** Does this set-up link still work? Looking uses nothing up. */
export const getSetUp = openQuery({
  name: 'get_set_up',
  openBecause: 'the token on the console is the key',
  input: z.strictObject({ token }),
  find: ({ tx }, input) => findSetUp(tx, input.token),
  do: async () => ok({}),
});

/**
 * Makes the board, a council per education law, and its administrator: with the account they have at another board, when
 * they know its password.
 */
export const setUpInstallation = openCommand({
  name: 'set_up_installation',
  openBecause: 'the token on the console is the key',
  input: z.strictObject({
    token,
    boardName: typedLine('Naam van het bestuur', { least: 2, most: 160 }),
    boardSlug: slug,
    sectors: z.array(sector).min(1).max(sector.options.length),
    name: typedLine('Je naam', { least: 1, most: 120 }),
    email: emailAddress,
    password: typedAsIs('Wachtwoord', 200),
  }),
  find: async ({ tx }, { token: secret, email }) => {
    const found = await findSetUp(tx, secret);
    return found.ok ? ok({ account: await findPersonByEmail(tx, email) }) : found;
  },
  prepare: async (context, { boardSlug, password, email }, { account }) => {
    if (isReservedSlug(boardSlug)) return fail({ code: 'slug_reserved' });
    return provePassword(context, { email, password, account });
  },
  do: async (context, input, _found, passwordHash) => {
    const { tx, now, newId } = context;
    const { boardName, boardSlug, name, email } = input;
    const sectors = [...new Set(input.sectors)];
    if (await findBoardBySlug(tx, boardSlug)) return fail({ code: 'slug_taken' });
    const account = await findAccount(tx, email, passwordHash);
    if (!account.ok) return account;
    const boardId = newId();
    await insertBoard(tx, { id: boardId, slug: boardSlug, name: boardName, sectors, createdAt: now });
    for (const council of councilsFor(sectors)) await insertCouncil(tx, { id: newId(), boardId, ...council });
    const personId = await joinBoard(context, boardId, account.value ?? { name, email, passwordHash });
    await storeRoles(tx, { personId, boardId }, [{ name: 'admin' }]);
    await deleteSetUpTokens(tx);
    return ok({
      value: { boardId, email },
      audit: { boardId, subject: boardId, detail: { boardSlug, sectors, personId } },
    });
  },
});

/** A GMR per education law (Wms 4.1): WPO, WVO 2020, and WEC for so and vso together. Childcare has none. */
function councilsFor(sectors: Sector[]): { name: string; sectors: Sector[] }[] {
  return [
    { name: 'GMR PO', sectors: ['po' as const] },
    { name: 'GMR VO', sectors: ['vo' as const] },
    { name: 'GMR (V)SO', sectors: ['so' as const, 'vso' as const] },
  ]
    .map((council) => ({ ...council, sectors: council.sectors.filter((one) => sectors.includes(one)) }))
    .filter((council) => council.sectors.length > 0);
}

async function findSetUp(tx: Reader, secret: string): Promise<Result<true, Failure>> {
  if (await hasSetUpToken(tx, hashToken(secret))) return ok(true);
  return fail({ code: (await hasAnyBoard(tx)) ? 'already_set_up' : 'link_invalid' });
}
