import { onceNamed } from '@/lib/core/protocol/questions';
import { assertNever } from '@/lib/core/result';
import type { Kit } from '../kit';
import type { Scene } from '../scene';
import type { CardOptions } from './card-options';
import { layOutCallCard } from './call/lay-out-call-card';
import { layOutDoorCard } from './door/lay-out-door-card';
import { layOutPocketCard } from './pocket/lay-out-pocket-card';
import { layOutRoleCard } from './role/lay-out-role-card';

/** A card as a Scene with a title of its own: what a reader sees in the list of open files. */
export function layOutCard(kit: Omit<Kit, 'style' | 'onPage'>, options: CardOptions): Scene {
  const { protocol } = kit.lookup;
  const sceneOf = (title: string, pages: Scene['pages']): Scene => ({
    title: [title, protocol.title.trim()].filter(Boolean).join(' · '),
    lang: 'nl-NL',
    pages,
  });
  switch (options.kind) {
    case 'role-card': {
      const index = protocol.columns.findIndex(({ id }) => id === options.columnId);
      const label = onceNamed(`Kolom ${index + 1}`, protocol.columns[index]?.label ?? '').trim();
      return sceneOf(label ? `Mijn kolom: ${label}` : 'Mijn kolom', layOutRoleCard(kit, options));
    }
    case 'pocket-card':
      return sceneOf('Zakkaart', layOutPocketCard(kit, options));
    case 'door-card':
      return sceneOf('Deurkaart', layOutDoorCard(kit, options));
    case 'call-card':
      return sceneOf('Belkaart Veilig Thuis', layOutCallCard(kit, options));
    default:
      return assertNever(options);
  }
}
