'use client';

import { useRouter } from 'next/navigation';
import type { Answer } from '@/components/ui/action-form';
import { InvitationForm, type Accept } from './invitation-form';

export function AcceptInvitation(props: {
  token: string;
  isSignedIn: boolean;
  act: Accept;
  switchTo: (input: { boardId: string }) => Promise<Answer>;
}) {
  const router = useRouter();
  const { isSignedIn, switchTo } = props;
  return (
    <InvitationForm
      {...props}
      onDone={({ boardId }) => {
        if (!isSignedIn) return router.replace('/inloggen?account=klaar');
        void switchTo({ boardId }).finally(() => window.location.assign('/studio'));
      }}
    />
  );
}
