import { notFound, redirect } from 'next/navigation';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Door } from '@/lib/server/door/command';
import { currentActor } from './current-actor';
import { enter } from '@/lib/server/door/enter';
import { theInstallation } from '@/lib/server/house/installation';

/** A page asks a query. */
export async function ask<Input, Output>(
  door: Door<Input, Output>,
  input: Input,
): Promise<Result<Output, Failure>> {
  const { house } = await theInstallation();
  // A page is read with GET, so a command can never pass here: it has no origin of its own.
  return enter(house, door, input, { origin: null, actor: currentActor });
}

/** The same for a page that cannot do without: to the sign-in page, or to "not found", when there is no answer. */
export async function askOrLeave<Input, Output>(door: Door<Input, Output>, input: Input): Promise<Output> {
  const result = await ask(door, input);
  if (result.ok) return result.value;
  if (result.failure.code === 'not_signed_in') redirect('/inloggen');
  if (result.failure.code === 'unexpected') throw new Error(`${door.name} could not be answered`);
  notFound();
}
