import { drafted } from './drafted';

/** The rules of thumb that hold for every list: those of the first list of the model. */
export const addCaution = drafted('Voeg de vuistregels toe', (draft, { finding }) => {
  const list = draft.protocol.signalLists.find(({ id }) => id === finding.where.entryId);
  const caution = draft.model.signalLists[0]?.caution;
  if (list && caution)
    draft.edit({ kind: 'replace_entry', collection: 'signalLists', entry: { ...list, caution } });
});
