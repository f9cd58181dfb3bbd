import { palette } from '@/lib/core/design';
import type { PrintedNote } from '../../footnotes';
import type { Lookup } from '../../kit';
import { hangingText } from '../../text-piece';
import type { Owner, Row } from '../rows';
import type { RoleContent } from './role-content';
import type { Optional, RoleLook } from './role-look';

const owner: Owner = { id: 'footnotes', role: 'notes', ref: {}, label: 'Voetnoten' };

/** The footnotes of what stands on the card with a sign behind it, in reading order. */
export function notesOf(
  { notes }: Pick<Lookup, 'notes'>,
  { route, steps, column }: RoleContent,
  shows: (thing: Optional) => boolean = () => true,
): readonly PrintedNote[] {
  const things: object[] = route ? [route] : [];
  for (const { step, items } of steps) {
    if (items.length === 0) continue;
    things.push(step);
    for (const item of items) {
      const cards = item.kind === 'does' ? [item.own] : item.cards;
      for (const { card, tasks } of cards) {
        if (item.kind === 'does') things.push(card);
        things.push(...tasks.filter(shows).flatMap((task) => [task, ...(task.children ?? [])]));
        if (item.kind === 'does' && shows(card.exits))
          things.push(
            ...card.exits.filter(({ columnIds }) => !columnIds?.length || columnIds.includes(column.id)),
          );
      }
    }
  }
  return things.flatMap((thing) => notes.get(thing) ?? []);
}

/** The footnotes below everything else: all that the card has signs of, or none and no sign either. */
export function noteRows(look: RoleLook, content: RoleContent): Row[] {
  const { kit, type, width, rail } = look;
  if (!look.shows(content)) return [];
  const soft = { size: type.small, fill: palette.inkSoft, as: 'item' } as const;
  return notesOf(kit.lookup, content, look.shows).map(({ sign, text }, i) => ({
    owner,
    piece: hangingText(kit, sign, text, soft, width + rail, type.small * 2.4),
    gap: i === 0 ? type.body * 0.8 * look.air : 1,
    outdent: rail,
  }));
}
