import { palette } from '@/lib/core/design';
import { emergencyNumbers } from '@/lib/core/protocol/questions';
import { dialledIn, numbersIn } from '@/lib/core/text';
import type { Contact, GlobalExit, Protocol } from '@/schemas/protocol';
import { deadlineWords } from '../card-lines';
import type { Kit } from '../kit';
import { flow, moveMarks, type Piece, stack } from '../piece';
import type { SceneGroup } from '../scene';
import { baseline } from '../style';
import { iconText, textPiece } from '../text-piece';
import { telLink } from './contacts-strip';
import type { PaperLook } from './paper';

/**
 * The ways out that are open at every step: danger in red first, then advice. On every page, with the number of
 * the emergency services and of Veilig Thuis even when the protocol names neither.
 */
export function emergencyBar(kit: Kit, look: PaperLook, page: number, top: number): SceneGroup[] {
  const exits = [...kit.lookup.protocol.globalExits, ...missingNumbers(kit.lookup.protocol)].sort(
    (a, b) => rank(a) - rank(b),
  );
  const { space, radius } = kit.style;
  const perRow = exits.length <= 4 ? exits.length : 3;
  const free = look.width - 2 * look.margin - (perRow - 1) * space.m;
  const groups: SceneGroup[] = [];
  let y = top;
  for (let first = 0; first < exits.length; first += perRow) {
    const row = exits.slice(first, first + perRow);
    const shares = row.map((exit) => Math.sqrt(40 + exit.text.length + 24 * exit.contactIds.length));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const cells = row.map((exit, i) => {
      const width = (free * shares[i]!) / total;
      return {
        exit,
        width,
        look: lookOf(kit, exit),
        piece: exitPiece(kit, exit, lookOf(kit, exit).ink, width - 2 * space.m),
      };
    });
    const height = Math.max(...cells.map(({ piece }) => piece.height)) + 2 * space.s;
    let x = look.margin;
    for (const { exit, width, look: colors, piece } of cells) {
      groups.push({
        id: `global-${exit.id}-${page}`,
        role: exit.kind === 'danger' ? 'emergency' : 'global-exit',
        ref: { entryId: exit.id },
        box: { x, y, width, height },
        label: exit.label,
        marks: [
          { kind: 'rect', x, y, width, height, radius, fill: colors.ground },
          ...moveMarks(piece.marks, x + space.m, y + (height - piece.height) / 2),
        ],
      });
      x += width + space.m;
    }
    y += height + space.m;
  }
  return groups;
}

/** What the bar has to say besides the exits of the protocol, for numbers that stand in none of them. */
export function missingNumbers(protocol: Protocol): GlobalExit[] {
  const numbers = emergencyNumbers(protocol);
  const phonesOf = ({ contactIds }: GlobalExit) =>
    protocol.contacts.flatMap(({ id, phone }) => (phone && contactIds.includes(id) ? [phone] : []));
  const isThere = (number: string) =>
    protocol.globalExits.some(
      (exit) =>
        isSaid(exit, number) || phonesOf(exit).some((phone) => dialledIn(phone) === dialledIn(number)),
    );
  const exit = (kind: GlobalExit['kind'], id: string, label: string): GlobalExit => ({
    id: id as GlobalExit['id'],
    kind,
    label,
    text: '',
    contactIds: [],
    tags: [],
  });
  return [
    ...(isThere(numbers.danger)
      ? []
      : [exit('danger', 'bar-danger', `Direct gevaar? Bel ${numbers.danger}`)]),
    ...(isThere(numbers.veiligThuis)
      ? []
      : [exit('advice', 'bar-veilig-thuis', `Veilig Thuis ${numbers.veiligThuis}`)]),
  ];
}

export function lookOf({ lookup }: Kit, { kind }: GlobalExit): { ground: string; ink: string } {
  if (kind === 'danger') return { ground: palette.danger, ink: palette.surface };
  if (kind === 'advice') return { ground: lookup.face.advice, ink: palette.surface };
  return { ground: palette.closeSoft, ink: palette.ink };
}

export const rank = (exit: GlobalExit) => ({ danger: 0, advice: 1, other: 2 })[exit.kind];

function exitPiece(kit: Kit, exit: GlobalExit, fill: string, width: number): Piece {
  const { columnTitle, body, space } = kit.style;
  const { protocol, cards } = kit.lookup;
  const contacts = exit.contactIds.flatMap((id) => protocol.contacts.filter((contact) => contact.id === id));
  const { to } = exit;
  const target = !to
    ? undefined
    : 'routeId' in to
      ? protocol.routes.find(({ id }) => id === to.routeId)?.title
      : cards.get(to.cardId)?.card.title;
  const icon = exit.kind === 'danger' ? 'alert' : exit.kind === 'advice' ? 'phone' : 'flag';
  const facts = [
    ...contacts
      .filter(({ phone }) => phone && !isSaid(exit, phone))
      .map((contact) =>
        iconText(
          kit,
          'phone',
          `${contact.name} ${contact.phone ?? ''}`,
          { size: body, weight: 700, fill, ...telLink(contact.phone) },
          width,
        ),
      ),
    ...(target ? [iconText(kit, 'right', target, { size: body, weight: 700, fill }, width)] : []),
    ...(exit.deadline
      ? [iconText(kit, 'clock', deadlineWords(kit, exit.deadline), { size: body, weight: 700, fill }, width)]
      : []),
  ];
  const title = iconText(
    kit,
    icon,
    headline(exit, contacts),
    { size: columnTitle, weight: 700, fill, as: 'heading' },
    width,
  );
  const all = title.width + facts.reduce((sum, fact) => sum + space.l + fact.width, 0);
  for (const fact of all <= width ? facts : []) moveMarks(fact.marks, 0, (columnTitle - body) * baseline);
  const head =
    all <= width ? [flow([title, ...facts], width, space.l, 0)] : [title, flow(facts, width, space.l, 0)];
  return stack([...head, textPiece(kit, exit.text, { size: body, fill }, width)], 0);
}

function headline(exit: GlobalExit, contacts: readonly Contact[]): string {
  return exit.label === '' ? (contacts[0]?.name ?? 'Bij elke stap mogelijk') : exit.label;
}

/** Is the number already in the words of the exit? */
export function isSaid({ label, text }: GlobalExit, phone: string): boolean {
  const dialled = dialledIn(phone);
  return [label, text].some((words) => numbersIn(words).some((number) => number === dialled));
}
