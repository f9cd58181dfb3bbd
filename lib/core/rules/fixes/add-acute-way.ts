import type { GlobalExit } from '@/schemas/protocol';
import { drafted } from './drafted';
import type { Draft } from './draft';
import { bringEntry } from './transplant/piece';
import { contactFor } from './transplant/entry-for';
import { bringRoute } from './transplant/bring-route';

/** The way out for danger of the model, with the acute route it leads to; or what the present one lacks. */
export const addAcuteWay = drafted(
  'Voeg de korte weg toe',
  (draft, { finding }) => {
    const wanted = draft.model.globalExits.find(({ kind }) => kind === 'danger');
    if (!wanted) return;
    const present = draft.protocol.globalExits.find(({ id }) => id === finding.where.entryId);
    if (present) {
      draft.edit({
        kind: 'replace_entry',
        collection: 'globalExits',
        entry: completed(draft, present, wanted),
      });
      return;
    }
    const isThere = draft.protocol.routes.some(({ kind }) => kind === 'acute');
    // Without the ordinary route that the acute one sends people back to, the exit names whom to call.
    if (!isThere && draft.choose([true, false])) bringRoute(draft, 'acute');
    bringEntry(draft, 'globalExits', wanted.id);
  },
  'Voeg bij de uitgangen een korte weg toe die vanaf elke stap openstaat, naar 112 of Veilig Thuis, met een termijn.',
);

function completed(draft: Draft, present: GlobalExit, wanted: GlobalExit): GlobalExit {
  const contactIds = wanted.contactIds.map(
    (id) => contactFor(draft, id) ?? bringEntry(draft, 'contacts', id),
  );
  return {
    ...present,
    contactIds: [...new Set([...present.contactIds, ...contactIds])].slice(0, 10),
    ...(wanted.deadline && { deadline: wanted.deadline }),
  };
}
