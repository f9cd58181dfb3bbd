'use client';

import { useRouter } from 'next/navigation';
import type { Answer } from '@/components/ui/action-form';
import { SetUpForm, type SetUpInput } from './set-up-form';

export function SetUp(props: { token: string; act: (input: SetUpInput) => Promise<Answer> }) {
  const router = useRouter();
  return <SetUpForm {...props} onDone={() => router.replace('/inloggen?account=klaar')} />;
}
