import { columnOfFunction } from '@/lib/core/protocol/questions';
import type { FunctionTag } from '@/schemas/vocabulary';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { bringFunction } from './transplant/function-for';

/** The function, beside who acts; the replacement beside the officer. */
export const addAttentionOfficer = drafted('Voeg de functie toe', (draft) => {
  bring(draft, 'attention-officer');
  bring(draft, 'attention-officer-deputy');
});

function bring(draft: Draft, tag: FunctionTag) {
  const { functions, columns } = draft.protocol;
  const wanted = draft.model.functions.find(({ tags }) => tags.includes(tag));
  if (!wanted || functions.some(({ tags }) => tags.includes(tag))) return;
  const officer = functions.find(({ tags }) => tags.includes('attention-officer'));
  const column =
    (officer && columnOfFunction(draft.protocol, officer.id)) ??
    columns.find(({ responsibility }) => responsibility === 'act');
  bringFunction(draft, wanted, column?.id);
}
