'use client';

import { signIn } from 'next-auth/react';
import { useRouter } from 'next/navigation';
import { failureOfSignIn, inDutch } from '@/lib/core/failure';
import { SignInForm } from './sign-in-form';

/** The sign-in form with next-auth behind it. */
export function SignIn() {
  const router = useRouter();
  return (
    <SignInForm
      signIn={async (input) => {
        const answer = await signIn('credentials', { ...input, redirect: false });
        if (answer?.ok && !answer.error) return { ok: true, value: undefined };
        return { ok: false, failure: { message: inDutch(failureOfSignIn(answer?.error ?? 'unexpected')) } };
      }}
      onDone={() => {
        router.push('/studio');
        router.refresh();
      }}
    />
  );
}
