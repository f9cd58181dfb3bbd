import { findPasswordHash, findPersonByEmail, type PersonRow } from '@/db/repositories/people';
import type { Reader } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { isWeakPassword } from '@/lib/server/basics/weak-password';
import type { ReadContext } from '@/lib/server/door/context';
import type { Actor } from '@/lib/core/access';

/** Somebody with this address is to have an account: the password they typed, and the account there is already. */
type Asked = { email: string; password: string; account: PersonRow | undefined };

/** The hash of the password of their account, or of a new one that is strong enough. Whose account it is, shows that. */
export async function provePassword(
  { checkPassword, passwords }: Pick<ReadContext<Actor>, 'checkPassword' | 'passwords'>,
  { email, password, account }: Asked,
): Promise<Result<string, Failure>> {
  if (account) {
    const known = await checkPassword(email, password);
    if (!known.ok && known.failure.code === 'wrong_credentials') return fail({ code: 'has_account' });
    return known;
  }
  return isWeakPassword(password, email)
    ? fail({ code: 'weak_password' })
    : ok(await passwords.hash(password));
}

/** The account with this address, when this is its password now: it can have changed while it was checked. */
export async function findAccount(
  tx: Reader,
  email: string,
  passwordHash: string,
): Promise<Result<PersonRow | undefined, Failure>> {
  const account = await findPersonByEmail(tx, email);
  if (account && (await findPasswordHash(tx, account.id)) !== passwordHash)
    return fail({ code: 'wrong_credentials' });
  return ok(account);
}
