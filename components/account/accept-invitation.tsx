'use client';

import { useRouter } from 'next/navigation';
import type { Answer } from '@/components/ui/action-form';
import { InvitationForm } from './invitation-form';

export function AcceptInvitation(props: {
  token: string;
  act: (input: { token: string; password: string }) => Promise<Answer>;
}) {
  const router = useRouter();
  return <InvitationForm {...props} onDone={() => router.replace('/inloggen?account=klaar')} />;
}
