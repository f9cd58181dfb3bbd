import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks } from '../../piece';
import type { RuleMark, SceneGroup, ScenePage } from '../../scene';
import { a4, a5, cardKit, cardType } from '../card-look';
import type { CardEdition, CardOptions } from '../card-options';
import { fittedText } from '../fitted-text';
import { breakRows, groupsOf, heightOf } from '../rows';
import { versionWords } from '../version-words';
import { contactRows, doorContacts } from './door-contacts';
import { splitHelpers } from './door-helpers';
import { bottomOf, type DoorPage, firstHead, laterHead } from './door-head';

/** Measures of the A5; those of the A4 are all so many times as large. */
const scale = { a5: 1, a4: 1.38 } as const;
/** Sizes of the contacts, and shares of the numbers on top, that are tried; the largest first. */
const sizes = [10.5, 9.8, 9.2, 8.6, 8];
const shares = [1, 0.88, 0.76];

/** For a door or a notice board: whom to call, who helps in the school, and every other number with when to call it. */
export function layOutDoorCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { paper, edition }: Extract<CardOptions, { kind: 'door-card' }>,
): ScenePage[] {
  const unit = scale[paper];
  const sheet = { ...(paper === 'a4' ? a4 : a5), margin: 20 * unit, unit };
  const of = cardKit(kit, 9.5 * unit);
  const width = sheet.width - 2 * sheet.margin;
  const contacts = doorContacts(kit.lookup.protocol, edition?.helpers);
  const bottom = sheet.height - sheet.margin * 0.8;
  const columns = paper === 'a4' && contacts.length > 8 ? 3 : 2;
  const helping = () => splitHelpers(of, edition?.helpers ?? [], { unit, width });
  const { shown } = helping();
  const rowsAt = (size: number) => [
    ...helping().rest,
    ...contactRows(of, contacts, cardType(size * unit), { width, columns }),
  ];
  const roomBelow = (head: readonly SceneGroup[]) => bottom - 18 * unit - bottomOf(head) - 12 * unit;
  const trials = shares.flatMap((heads) => {
    const page = { ...sheet, heads };
    const room = roomBelow(firstHead(of, edition, page, shown, 0));
    return sizes.map((size) => ({ page, size, free: room - heightOf(rowsAt(size)) }));
  });
  const whole = trials.find(({ free }) => free >= 0);
  const { page, size, free } = whole ?? { page: { ...sheet, heads: 1 }, size: 9.2, free: 0 };
  const rows = rowsAt(size);
  const later = roomBelow(laterHead(of, page, 1));
  const first = roomBelow(firstHead(of, edition, page, shown, 0));
  const room = (i: number) => (i === 0 ? first : later);
  const pages = breakRows(rows, room);
  return pages.map((some, i) => {
    const head = i === 0 ? firstHead(of, edition, page, shown, free) : laterHead(of, page, i);
    const y = bottomOf(head) + 12 * unit;
    const rule: RuleMark = {
      kind: 'rule',
      from: { x: page.margin, y: y - 6 * unit },
      to: { x: page.width - page.margin, y: y - 6 * unit },
      stroke: palette.line,
      strokeWidth: 0.8,
    };
    const groups = groupsOf(some, { x: page.margin, y, width, page: i });
    const [top, ...rest] = groups;
    return {
      width: page.width,
      height: page.height,
      routeIds: [],
      groups: [
        ...head,
        ...(top ? [{ ...top, marks: [rule, ...top.marks] }, ...rest] : []),
        footer(of, edition, page, bottom, i, pages.length),
      ],
      lines: [],
    };
  });
}

function footer(
  kit: Kit,
  edition: CardEdition | undefined,
  { width, margin, unit }: DoorPage,
  bottom: number,
  page: number,
  pages: number,
): SceneGroup {
  const board = edition?.board ?? kit.lookup.protocol.organisation;
  const said = [board, versionWords(edition), pages > 1 ? `${page + 1} van ${pages}` : '']
    .filter(Boolean)
    .join(' · ');
  const text = fittedText(kit, said, { size: 8.2 * unit, fill: palette.inkSoft }, width - 2 * margin, 8);
  const height = 10 * unit;
  return {
    id: `footer-${page}`,
    role: 'footer',
    ref: {},
    box: { x: margin, y: bottom - height, width: width - 2 * margin, height },
    label: said,
    marks: moveMarks(text.marks.slice(0, 1), margin, bottom - height),
  };
}
