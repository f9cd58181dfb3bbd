'use client';

import { useStoreValue } from '@/components/ui/use-store-value';
import { countWaiting } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import { Notice } from './notice';
import { WaitingButton } from './waiting-button';

/** That this person may no longer change the draft, and where what they left is. */
export function BarredNotice() {
  const { draft } = useEditing();
  const hasLeft = useStoreValue(draft.state, (state) => countWaiting(state) > 0);
  const isHeld = useStoreValue(draft.isHeld, (held) => held);
  return (
    <Notice title="Je mag dit concept niet meer wijzigen." tone="danger" actions={<WaitingButton />}>
      <p>
        {hasLeft
          ? `Wat je al verzonden had, staat in het concept. De rest staat ${isHeld ? 'op dit apparaat' : 'alleen in dit venster'}: bekijk en kopieer wat je nodig hebt. Klopt dit niet? Vraag het je bestuur.`
          : 'Alles wat je schreef, staat in het concept. Klopt dit niet? Vraag het je bestuur.'}
      </p>
    </Notice>
  );
}
