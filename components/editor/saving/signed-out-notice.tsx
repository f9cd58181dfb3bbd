'use client';

import { Button } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import { leftOf } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import { Notice } from './notice';

/** That the session ended, where the work is, and the way back in without leaving. */
export function SignedOutNotice({ isOther }: { isOther: boolean }) {
  const { draft, view, account } = useEditing();
  const hasLeft = useStoreValue(draft.state, (state) => leftOf(state) !== undefined);
  const isHeld = useStoreValue(draft.isHeld, (held) => held);
  const kept = isHeld
    ? 'Je werk is bewaard op dit apparaat.'
    : 'Je werk staat alleen in dit venster: laat het open.';
  const begin = isOther ? 'In deze browser is nu iemand anders ingelogd.' : 'Je bent uitgelogd.';
  return (
    <Notice
      title={hasLeft ? `${begin} ${kept}` : begin}
      tone="danger"
      actions={<Button onClick={() => view.set((now) => ({ ...now, open: 'sign-in' }))}>Inloggen</Button>}
    >
      <p>
        {isOther
          ? `Wat jij schreef, wordt niet onder die naam bewaard. Log in als ${account.email} en ga verder waar je was.`
          : 'Log hier in en ga verder waar je was.'}
      </p>
    </Notice>
  );
}
