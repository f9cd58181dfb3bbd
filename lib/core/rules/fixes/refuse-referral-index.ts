import { bringTagged } from './add-text';
import { drafted } from './drafted';

/** Says no, which holds for most schools. A school that may report there has to describe itself who does it. */
export const refuseReferralIndex = drafted('Zeg dat je er niet mag melden', (draft) => {
  if (draft.protocol.referralIndexAuthorised !== null) return;
  draft.edit({ kind: 'change_protocol', patch: { referralIndexAuthorised: false } });
  bringTagged(draft, 'chapters', 'referral-index');
});
