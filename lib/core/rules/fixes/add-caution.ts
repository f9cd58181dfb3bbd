import { drafted } from './drafted';
import { piece } from './transplant/piece';

/** The rules of thumb that hold for every list: those of the first list of the model. */
export const addCaution = drafted('Voeg de vuistregels toe', (draft, { finding }) => {
  const list = draft.protocol.signalLists.find(({ id }) => id === finding.where.entryId);
  const caution = draft.model.signalLists[0]?.caution;
  if (!list || !caution) return;
  const moved = piece({ caution }, { draft, own: new Map(), bring: false });
  draft.edit({ kind: 'replace_entry', collection: 'signalLists', entry: { ...list, ...moved } });
});
