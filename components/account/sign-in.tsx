'use client';

import { useRouter } from 'next/navigation';
import { SignInForm } from './sign-in-form';
import { signInWith } from './sign-in-with';

/** The sign-in form with next-auth behind it. */
export function SignIn() {
  const router = useRouter();
  return (
    <SignInForm
      signIn={signInWith}
      onDone={() => {
        router.push('/studio');
        router.refresh();
      }}
    />
  );
}
