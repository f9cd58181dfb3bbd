'use client';

import { useState } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing } from '../editing-context';
import { Notice } from './notice';
import { WaitingButton } from './waiting-button';

/** That there is no network, where the work is meanwhile, and what of it waits. */
export function OfflineNotice() {
  const { draft } = useEditing();
  const isHeld = useStoreValue(draft.isHeld, (held) => held);
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed && isHeld) return null;
  return (
    <Notice
      title="Je werkt offline."
      actions={<WaitingButton />}
      {...(isHeld && { close: { label: 'Verberg deze melding', act: () => setIsClosed(true) } })}
    >
      <p>
        {isHeld
          ? 'Je werk staat op dit apparaat en gaat mee zodra je weer online bent. Wat collega’s nu doen, zie je dan ook.'
          : 'Deze browser kan je werk niet op dit apparaat bewaren. Laat dit venster open tot je weer online bent: dan gaat je werk mee.'}
      </p>
    </Notice>
  );
}
