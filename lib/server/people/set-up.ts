import { z } from 'zod';
import { hasAnyBoard, insertBoard, insertCouncil } from '@/db/repositories/boards';
import { deleteSetUpTokens, hasSetUpToken, storeSetUpToken } from '@/db/repositories/invitations';
import { insertPerson, storeRoles } from '@/db/repositories/people';
import type { Reader } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { typedAsIs, typedLine } from '@/schemas/typed-text';
import { sector, type Sector } from '@/schemas/vocabulary';
import { openCommand, openQuery } from '@/lib/server/door/command';
import type { House } from '@/lib/server/door/context';
import { emailAddress } from './email-address';
import { isWeakPassword } from '@/lib/server/basics/weak-password';
import { isReservedSlug, slug } from '@/lib/server/basics/slug';
import { hashToken } from '@/lib/server/basics/tokens';

const token = z.string().min(1).max(100);

/**
 * For an empty installation: makes the one link by which it is set up, and gives it to be printed on the console.
 * Undefined when a board exists already. An earlier link stops working.
 */
export async function makeSetUpLink(house: House): Promise<string | undefined> {
  return house.database.transaction(async (tx) => {
    if (await hasAnyBoard(tx)) return undefined;
    const secret = house.newToken();
    await storeSetUpToken(tx, hashToken(secret), house.now().toISOString());
    return `${house.baseUrl}/instellen/${secret}`;
  });
}

/** Does this set-up link still work? Looking uses nothing up. */
export const getSetUp = openQuery({
  name: 'get_set_up',
  openBecause: 'the token on the console is the key',
  input: z.strictObject({ token }),
  find: ({ tx }, input) => findSetUp(tx, input.token),
  do: async () => ok({}),
});

/** Makes the board, a council per education law, and the first person, who is its administrator. */
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
  find: ({ tx }, input) => findSetUp(tx, input.token),
  prepare: async ({ passwords }, { boardSlug, password, email }) => {
    if (isReservedSlug(boardSlug)) return fail({ code: 'slug_reserved' });
    return isWeakPassword(password, email)
      ? fail({ code: 'weak_password' })
      : ok(await passwords.hash(password));
  },
  do: async ({ tx, now, newId }, input, _found, passwordHash) => {
    const { boardName, boardSlug, name, email } = input;
    const sectors = [...new Set(input.sectors)];
    const [boardId, personId] = [newId(), newId()];
    await insertBoard(tx, { id: boardId, slug: boardSlug, name: boardName, sectors, createdAt: now });
    for (const council of councilsFor(sectors)) await insertCouncil(tx, { id: newId(), boardId, ...council });
    await insertPerson(tx, {
      id: personId,
      boardId,
      name,
      email,
      passwordHash,
      createdAt: now,
      leftAt: null,
    });
    await storeRoles(tx, personId, [{ name: 'admin' }]);
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
  if (await hasAnyBoard(tx)) return fail({ code: 'already_set_up' });
  return (await hasSetUpToken(tx, hashToken(secret))) ? ok(true) : fail({ code: 'link_invalid' });
}
