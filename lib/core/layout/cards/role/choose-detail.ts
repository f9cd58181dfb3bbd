import type { RouteKind } from '@/schemas/vocabulary';
import { rankTasks } from '../../task-worth';
import { type OwnCard, ownRecord, type RoleContent } from './role-content';
import type { Optional } from './role-look';

/** `after`: what must be shown for this to be: numbered tasks are not skipped. */
export type Worth = { thing: Optional; worth: number; after?: Optional | undefined };

/** Where the answers of a question lead tells more than any task; where one leads to a report it never gives way. */
const answers = 4.5;
/** What is to be recorded, and the footnotes together. */
const records = 1;
const notes = 0.5;
const ofRoute: Readonly<Partial<Record<RouteKind, number>>> = { acute: 2, honour: 1.6, 'staff-offence': 1.6 };

/** What may give way on a role card, the most important first. What never gives way is worth Infinity. */
export function optionalsOf(
  content: RoleContent,
  hasNotes: boolean,
  leadsToReport: (own: OwnCard) => boolean,
): Worth[] {
  const { route, steps, others } = content;
  const found: Worth[] = hasNotes ? [{ thing: content, worth: notes }] : [];
  const addRecord = (of: Parameters<typeof ownRecord>[1]) => {
    const record = ownRecord(content, of);
    if (record) found.push({ thing: record, worth: records });
  };
  for (const { step, items } of steps) {
    if (items.length === 0) found.push({ thing: step, worth: 0.8 });
    if (items.some(({ kind }) => kind === 'does')) addRecord(step);
    for (const item of items) {
      const cards = item.kind === 'does' ? [item.own] : item.cards;
      for (const own of cards) {
        const isAlong = item.kind === 'along';
        const ranked = rankTasks(own.card, own.tasks);
        ranked.forEach(({ task, worth }, i) => {
          const after = own.card.tasks.ordered ? ranked[i - 1]?.task : undefined;
          found.push({ thing: task, worth: isAlong ? Math.max(worth, 5) : worth, after });
        });
        if (!isAlong) addRecord(own.card);
        if (isAlong || own.card.exits.every(({ label }) => label.trim() === '')) continue;
        found.push({ thing: own.card.exits, worth: leadsToReport(own) ? Infinity : answers });
      }
    }
  }
  for (const other of others) found.push({ thing: other, worth: ofRoute[other.kind] ?? 1.2 });
  if (route) found.push({ thing: route, worth: 0.9 });
  // Infinity less Infinity is no number.
  return found.sort((a, b) => (a.worth === b.worth ? 0 : b.worth - a.worth));
}
