import { palette } from '@/lib/core/design';
import { outcomeReports } from '../../task-worth';
import type { Kit } from '../../kit';
import { a5, cardKit, cardType } from '../card-look';
import { breakRows, heightOf, type Row } from '../rows';
import { optionalsOf, type Worth } from './choose-detail';
import type { OwnCard, RoleContent } from './role-content';
import { notesOf } from './note-rows';
import { type Optional, type RoleLook, rowMemory } from './role-look';
import { roleRows } from './role-rows';
import { circleSide, stepRow } from './step-row';

/** Free height between head and foot: a page that goes on has a slimmer head. */
export type Room = (page: number) => number;
type CardPageKit = Omit<Kit, 'style' | 'onPage'>;

export const margin = 17;
export const usual = 9.5;

/** A size of running text with the air around things; when it is dense titles stand out less. */
type Setting = { size: number; isDense: boolean; air: number };
/** What is tried, the largest first; the least keeps the smallest text at 8 points. */
const settings: readonly Setting[] = [
  ...[12, 11.2, 10.5, 10, 9.5, 9, 8.6].map((size) => ({ size, isDense: false, air: 1 })),
  { size: 8.6, isDense: true, air: 0.7 },
];
const least = settings[settings.length - 1]!;
/** How much air a card with room to spare gets between its things. */
const airs = [2.6, 2.2, 1.9, 1.6, 1.4, 1.2, 1.1, 1, 0.85];

export type Plan = { look: RoleLook; pages: Row[][]; hidden: number };

/**
 * As few pages as what never gives way needs in the least text. On them the largest text that has room for everything;
 * else the size at which what is shown, and how well it reads, come to most.
 */
export function choosePlan(kit: CardPageKit, content: RoleContent, room: Room): Plan {
  const optionals = optionalsOf(content, notesOf(kit.lookup, content).length > 0, (own) =>
    leadsToReport(kit, own),
  );
  const kept = optionals.filter(({ worth }) => worth === Infinity).length;
  const memories = new Map<string, Memory>();
  const pagesOf = (setting: Setting, shown: ReadonlySet<Optional>) => {
    const key = JSON.stringify([setting, shown.has(content)]);
    const memory: Memory = memories.get(key) ?? new Map<object, Map<string, Row[]>>();
    memories.set(key, memory);
    return planWith(kit, content, room, { ...setting, shown, memory }).pages.length;
  };
  const planOf = (setting: Setting, shown: ReadonlySet<Optional>) =>
    planWith(kit, content, room, { ...setting, shown, memory: undefined });
  const pages = pagesOf(least, firstOf(optionals, kept));
  const all = firstOf(optionals, optionals.length);
  const largest = settings.find((setting) => pagesOf(setting, all) <= pages);
  const aired = (setting: Setting, shown: ReadonlySet<Optional>) => {
    const plans = airs.filter((air) => air > setting.air).map((air) => ({ ...setting, air }));
    return planOf(plans.find((each) => planOf(each, shown).pages.length <= pages) ?? setting, shown);
  };
  if (largest) return aired(largest, all);
  let best = { setting: least, shown: firstOf(optionals, kept), score: 0 };
  for (const setting of settings.filter(({ size }) => size <= usual)) {
    const shown = mostShown(optionals, kept, (some) => pagesOf(setting, some) <= pages);
    if (!shown) continue;
    const worth = worthOf(optionals.filter(({ thing }) => shown.has(thing)));
    const score = worth * setting.size ** 1.5 * (setting.isDense ? 0.85 : 1);
    if (score > best.score) best = { setting, shown, score };
  }
  return aired(best.setting, best.shown);
}

const firstOf = (optionals: readonly Worth[], count: number) =>
  new Set(optionals.slice(0, count).map(({ thing }) => thing));

const worthOf = (optionals: readonly Worth[]) =>
  optionals.reduce((sum, { worth }) => sum + Math.min(worth, 5), 0);

/** The most that fits, in order of worth, and then whatever further down still finds room. */
function mostShown(
  optionals: readonly Worth[],
  kept: number,
  fits: (shown: ReadonlySet<Optional>) => boolean,
): Set<Optional> | undefined {
  if (!fits(firstOf(optionals, kept))) return undefined;
  let low = kept;
  let high = optionals.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(firstOf(optionals, middle))) low = middle;
    else high = middle - 1;
  }
  const shown = firstOf(optionals, low);
  for (const { thing, after } of optionals.slice(low + 1, low + 25)) {
    if (after && !shown.has(after)) continue;
    shown.add(thing);
    if (!fits(shown)) shown.delete(thing);
  }
  return shown;
}

type Memory = Map<object, Map<string, Row[]>>;
type Trial = Setting & { shown: ReadonlySet<Optional>; memory: Memory | undefined };

function planWith(
  kit: CardPageKit,
  content: RoleContent,
  room: Room,
  { size, isDense, air, shown, memory }: Trial,
): Plan {
  const type = cardType(size, isDense);
  const shows = (thing: Optional) => shown.has(thing);
  const look: RoleLook = {
    kit: { ...cardKit(kit, size), hasNotes: shown.has(content) },
    type,
    columnId: content.column.id,
    tone: kit.lookup.tone.get(content.column.id) ?? palette.ink,
    rail: 0,
    width: 0,
    air,
    shows,
    recall: memory ? rowMemory(shows, memory) : (_thing, _shown, make) => make(),
  };
  look.rail = circleSide(look) + size * 0.9;
  look.width = a5.width - 2 * margin - look.rail;
  const rows = roleRows(look, content, kit.lookup.protocol);
  const again = ({ owner }: Row): Row | undefined => {
    const step =
      owner.role === 'step' ? undefined : content.steps.find((each) => isIn(each, owner.ref.cardId));
    return step && content.route ? stepRow(look, step.step, content.route, true) : undefined;
  };
  const pages = heightOf(rows) <= room(0) ? [rows] : breakRows(rows, room, again);
  const tasks = content.steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'does' ? item.own.tasks : item.cards.flatMap((own) => own.tasks))),
  );
  return { look, pages, hidden: tasks.filter((task) => !shown.has(task)).length };
}

const isIn = ({ step }: RoleContent['steps'][number], cardId: string | undefined) =>
  step.cards.some(({ id }) => id === cardId);

/** Does one of the answers lead to a report, by where it goes or by its words? */
function leadsToReport({ lookup }: CardPageKit, { card }: OwnCard): boolean {
  return card.exits.some(({ to, label }) => {
    if ('routeId' in to)
      return lookup.protocol.routes.some(({ id, kind }) => id === to.routeId && kind === 'acute');
    const target = lookup.cards.get(to.cardId)?.card;
    return target !== undefined && (outcomeReports(target) || /\bmeld/i.test(`${label} ${target.title}`));
  });
}
