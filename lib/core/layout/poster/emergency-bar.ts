import { palette } from '@/lib/core/design';
import type { Contact, GlobalExit } from '@/schemas/protocol';
import { noteLines } from '../card-lines';
import type { Kit } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import type { Mark, SceneGroup } from '../scene';
import { iconText, textPiece } from '../text-piece';
import { telHref } from './contacts-strip';
import type { PaperLook } from './paper';

/** The ways out that are open at every step, drawn once: danger in red first, then advice. */
export function emergencyBar(kit: Kit, look: PaperLook, page: number, top: number): SceneGroup[] {
  const exits = [...kit.lookup.protocol.globalExits].sort((a, b) => rank(a) - rank(b));
  if (exits.length === 0) return [];
  const { space, radius } = kit.style;
  const perRow = Math.min(3, exits.length);
  const width = (look.width - 2 * look.margin - (perRow - 1) * space.m) / perRow;
  const groups: SceneGroup[] = [];
  let y = top;
  for (let first = 0; first < exits.length; first += perRow) {
    const row = exits.slice(first, first + perRow);
    const pieces = row.map((exit) => exitPiece(kit, exit, width - 2 * space.m));
    const height = Math.max(...pieces.map((piece) => piece.height)) + 2 * space.m;
    row.forEach((exit, i) => {
      const x = look.margin + i * (width + space.m);
      const fill = exit.kind === 'danger' ? palette.danger : exit.kind === 'advice' ? palette.brand : palette.ink;
      const marks: Mark[] = [
        { kind: 'rect', x, y, width, height, radius, fill },
        ...moveMarks(pieces[i]!.marks, x + space.m, y + (height - pieces[i]!.height) / 2),
      ];
      groups.push({
        id: `global-${exit.id}-${page}`,
        role: exit.kind === 'danger' ? 'emergency' : 'global-exit',
        ref: { entryId: exit.id },
        box: { x, y, width, height },
        label: exit.label,
        marks,
      });
    });
    y += height + space.m;
  }
  return groups;
}

const rank = (exit: GlobalExit) => ({ danger: 0, advice: 1, other: 2 })[exit.kind];

function exitPiece(kit: Kit, exit: GlobalExit, width: number): Piece {
  const { columnTitle, body, space } = kit.style;
  const { protocol, cards } = kit.lookup;
  const white = palette.surface;
  const contacts = exit.contactIds.flatMap((id) => protocol.contacts.filter((contact) => contact.id === id));
  const { to } = exit;
  const target = !to ? undefined : 'routeId' in to ? protocol.routes.find(({ id }) => id === to.routeId)?.title : cards.get(to.cardId)?.card.title;
  const deadline = noteLines(kit, { deadline: exit.deadline }, width);
  for (const piece of deadline) for (const mark of piece.marks) if (mark.kind === 'text') mark.fill = white;
  for (const piece of deadline) for (const mark of piece.marks) if (mark.kind === 'path') mark.stroke = white;
  return stack(
    [
      iconText(kit, exit.kind === 'danger' ? 'alert' : 'phone', headline(exit, contacts), { size: columnTitle, weight: 700, fill: white, as: 'heading' }, width),
      textPiece(kit, exit.text, { size: body, fill: white }, width),
      ...contacts.filter(({ phone }) => phone).map((contact) =>
        textPiece(kit, `${contact.name} ${contact.phone ?? ''}`, { size: body * 1.1, weight: 700, fill: white, href: telHref(contact.phone ?? '') }, width),
      ),
      ...(target ? [iconText(kit, 'right', target, { size: body, weight: 700, fill: white }, width)] : []),
      ...deadline,
    ],
    space.xs * 0.5,
  );
}

function headline(exit: GlobalExit, contacts: readonly Contact[]): string {
  return exit.label === '' ? (contacts[0]?.name ?? 'Altijd mogelijk') : exit.label;
}
