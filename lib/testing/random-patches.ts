import type { CardPatch, Operation, ProtocolPatch } from '@/lib/core/protocol';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline } from '@/schemas/protocol-flow';
import { sector } from '@/schemas/vocabulary';
import { wideLogo } from './example-logos';
import type { Picks } from './picks';

type PatchOf<K extends Operation['kind']> = Extract<Operation, { kind: K; patch: object }>['patch'];

export function protocolPatch(protocol: Protocol, picks: Picks): ProtocolPatch {
  const routes = picks.some(protocol.routes);
  const options = routes.map(({ id }) => ({
    id: picks.fresh('q') as PartId,
    label: picks.words,
    routeId: id,
  }));
  return picks.one<ProtocolPatch>([
    { title: picks.words },
    { subtitle: picks.yes() ? picks.words : null },
    { face: picks.yes() ? { primary: '#5b2a86', ...(picks.yes() && { logo: wideLogo }) } : null },
    { sectors: picks.some(sector.options) },
    { startQuestion: picks.yes() ? { text: picks.words, options } : null },
    { approvals: [{ id: picks.fresh('a') as PartId, kind: 'consent', body: picks.words }] },
  ])!;
}

export function columnPatch(protocol: Protocol, picks: Picks): PatchOf<'change_column'> {
  const free = protocol.functions.filter(
    ({ id }) => !protocol.columns.some((c) => c.functionIds.includes(id)),
  );
  if (picks.yes()) return { functionIds: picks.some(free).map(({ id }) => id) };
  return picks.yes() ? { label: picks.words } : { footnote: picks.yes() ? picks.words : null };
}

export function stepPatch(picks: Picks): PatchOf<'change_step'> {
  return picks.one<PatchOf<'change_step'>>([
    { title: picks.words, deadline: null },
    { footnote: picks.words },
    { kinds: ['evaluate'] },
  ])!;
}

export function cardPatch(protocol: Protocol, card: Card, picks: Picks): CardPatch {
  const owner = picks.one(protocol.functions);
  const deadline: Deadline = {
    ...(owner && { ofFunctionId: owner.id }),
    term: { kind: 'within', amount: 10, unit: 'week' },
  };
  const items = card.tasks.items.map(({ onPoster, ...task }) => ({
    ...task,
    footnote: picks.words,
    ...(!onPoster && picks.yes() && { onPoster: true as const }),
  }));
  return picks.one<CardPatch>([
    { title: picks.words },
    { footnote: picks.yes() ? picks.words : null },
    { posterText: picks.yes() ? picks.words : null },
    { deadline },
    { tasks: { ordered: picks.yes(), items } },
    card.kind === 'question' ? { questions: ['weighing-1', 'triage'] } : { condition: picks.words },
  ])!;
}
