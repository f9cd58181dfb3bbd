'use client';

import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing } from '../editing-context';
import { AsideNotices } from './aside-notices';
import { BarredNotice } from './barred-notice';
import { OfflineNotice } from './offline-notice';
import { SignInHere } from './sign-in-here';
import { SignedOutNotice } from './signed-out-notice';
import classes from './saving.module.css';

/** What asks something of the person about what they wrote, below the bar. */
export function SavingNotices() {
  const { draft } = useEditing();
  const saving = useStoreValue(draft.saving, (state) => state);
  return (
    <div className={classes.notices}>
      {saving.kind === 'offline' ? <OfflineNotice key={saving.since} /> : null}
      {saving.kind === 'signed_out' ? <SignedOutNotice isOther={saving.isOther} /> : null}
      {saving.kind === 'barred' ? <BarredNotice /> : null}
      <AsideNotices />
      <SignInHere />
    </div>
  );
}
