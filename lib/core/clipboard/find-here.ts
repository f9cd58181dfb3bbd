import { called, columnsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { ColumnId } from '@/schemas/ids';
import type { Route } from '@/schemas/protocol-flow';
import { named } from './plain-name';
import type { Told } from './told';

export type Finding = {
  protocol: Protocol;
  clip: Protocol;
  /** The route that is pasted in. */
  route: Route;
  place: { columnId?: ColumnId | undefined; isCell?: boolean };
  told: Told;
};

/** The column that a column of the clip is here: that one, else one of that name, else the one pasted in. */
export function columnHere({ protocol, clip, route, place, told }: Finding, id: string): string | false {
  const wanted = clip.columns.find((one) => one.id === id);
  const shown = columnsOf(protocol, route);
  if (!wanted || shown.length === 0) return false;
  const chosen = shown.find((one) => one.id === place.columnId);
  const isPointed = place.isCell === true && isOnlyColumn(clip, id);
  const found = isPointed && chosen ? chosen : named(shown, wanted, ({ label }) => label);
  if (found) return found.id;
  const { id: instead, label } = chosen ?? shown[0]!;
  told.say(
    `Hier is geen ${called('column', wanted.label)}. Wat daarin stond, staat in ${called('column', label)}.`,
  );
  return instead;
}

/** Cards of one column go where somebody points. */
function isOnlyColumn({ routes }: Protocol, id: string): boolean {
  const cards = routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
  return cards.every(({ parts }) => parts.every(({ columnId }) => columnId === id));
}

export function functionHere({ protocol, clip, told }: Finding, id: string): string | false {
  const wanted = clip.functions.find((one) => one.id === id);
  const found = wanted && named(protocol.functions, wanted, ({ name }) => name);
  if (wanted && !found) told.lacksFunction(wanted.name);
  return found?.id ?? false;
}

export function routeHere({ protocol, clip, told }: Finding, id: string): string | false {
  const wanted = clip.routes.find((one) => one.id === id);
  const found = wanted && named(protocol.routes, wanted, ({ title }) => title);
  if (wanted && !found)
    told.say(`Hier is geen ${called('route', wanted.title)}. Wat daarheen wees, is weggelaten.`);
  return found?.id ?? false;
}
