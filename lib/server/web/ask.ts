import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { answerOf, type Answer, type Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Door } from '@/lib/server/door/command';
import { currentActor } from './current-actor';
import { enter } from '@/lib/server/door/enter';
import { theInstallation } from '@/lib/server/house/installation';

/** The answers so far, while one page is made. */
const answersOfThisPage = cache(() => new Map<string, Promise<unknown>>());

/** A page asks a query. What its frame, its title or itself asked before is not asked again. */
export function ask<Input, Output>(
  door: Door<Input, Output>,
  input: Input,
): Promise<Result<Output, Failure>> {
  const answers = answersOfThisPage();
  const question = `${door.name} ${JSON.stringify(input)}`;
  const answer = answers.get(question) ?? askNow(door, input);
  answers.set(question, answer);
  // The name of a door is its own (doors.test.ts), so what it answered has its type.
  return answer as Promise<Result<Output, Failure>>;
}

async function askNow<Input, Output>(
  door: Door<Input, Output>,
  input: Input,
): Promise<Result<Output, Failure>> {
  const { house } = await theInstallation();
  // A page is read with GET, so a command can never pass here: it has no origin of its own.
  return enter(house, door, input, { origin: null, actor: currentActor });
}

/** The same for a page that cannot do without: to the sign-in page, or to "not found", when there is no answer. */
export async function askOrLeave<Input, Output>(door: Door<Input, Output>, input: Input): Promise<Output> {
  const answer = await askForWork(door, input);
  if (answer.ok) return answer.value;
  throw new Error(`${door.name} could not be answered: ${answer.failure.code}`);
}

/** The same where the answer takes work: when that was too much, the failure with its words, to show in its place. */
export async function askForWork<Input, Output>(
  door: Door<Input, Output>,
  input: Input,
): Promise<Answer<Output>> {
  const result = await ask(door, input);
  if (result.ok || isTooMuch(result.failure)) return answerOf(result);
  if (result.failure.code === 'not_signed_in') redirect('/inloggen');
  if (result.failure.code === 'unexpected') throw new Error(`${door.name} could not be answered`);
  notFound();
}

const isTooMuch = ({ code }: Failure) => code === 'too_much_work' || code === 'too_busy';
