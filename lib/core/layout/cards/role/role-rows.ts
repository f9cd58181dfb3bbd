import type { Protocol } from '@/schemas/protocol';
import type { Step } from '@/schemas/protocol-flow';
import type { Row } from '../rows';
import { alongRows } from './along-rows';
import { cardRows } from './card-rows';
import { absentRow, otherRows, routeRow, standingRows } from './frame-rows';
import type { RoleContent, RoleItem } from './role-content';
import { noteRows } from './note-rows';
import type { Optional, RoleLook } from './role-look';
import { stepRow } from './step-row';

/** Everything on a role card between head and foot, from top to bottom. */
export function roleRows(look: RoleLook, content: RoleContent, protocol: Protocol): Row[] {
  const { route, steps, others } = content;
  const rows: Row[] = route ? [routeRow(look, route)] : [];
  let absent: Step[] = [];
  const sayAbsent = () => {
    const [first] = absent;
    if (first && look.shows(first)) rows.push(absentRow(look, absent));
    absent = [];
  };
  for (const { step, items } of steps) {
    if (items.length === 0) {
      absent.push(step);
      continue;
    }
    sayAbsent();
    if (route)
      rows.push(...look.recall(step, step.record ? [step.record] : [], () => [stepRow(look, step, route)]));
    items.forEach((item, i) => {
      const own = look.recall(item, optionalsIn(item), () =>
        item.kind === 'does' ? cardRows(look, item.own) : alongRows(look, item),
      );
      const [first, ...rest] = own;
      if (first) rows.push(i === 0 ? { ...first, gap: look.type.body * 0.1 * look.air } : first, ...rest);
    });
  }
  sayAbsent();
  return [...rows, ...standingRows(look, protocol), ...otherRows(look, others), ...noteRows(look, content)];
}

function optionalsIn(item: RoleItem): Optional[] {
  return item.kind === 'does'
    ? [...item.own.tasks, item.own.card.exits, ...(item.own.card.record ? [item.own.card.record] : [])]
    : item.cards.flatMap(({ tasks }) => tasks);
}
