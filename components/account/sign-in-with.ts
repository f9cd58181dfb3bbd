import { signIn } from 'next-auth/react';
import type { Answer } from '@/components/ui/action-form';
import { failureOfSignIn, inDutch } from '@/lib/core/failure';

/** Signs somebody in through next-auth, without leaving the page; answers with words when that is refused. */
export async function signInWith(input: { email: string; password: string }): Promise<Answer> {
  const answer = await signIn('credentials', { ...input, redirect: false });
  if (answer?.ok && !answer.error) return { ok: true, value: undefined };
  return { ok: false, failure: { message: inDutch(failureOfSignIn(answer?.error ?? 'unexpected')) } };
}
