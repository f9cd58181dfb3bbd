import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';

/** What a route can end in without the question. */
export type Ends = { help: boolean; close: boolean; other: boolean };
type Placed = { card: Card; route: Route; isTalk: boolean; isFirst: boolean };
/** One person's line through the route, and the lines left to others on the way. */
type Run = { open: readonly string[]; taken: ReadonlySet<string>; ends: readonly Placed[]; talked: boolean };
type How = { helpEnds?: boolean };

/**
 * By trying: walks every run through the home routes, line by line, and looks what a whole run ends in that never asked
 * the question. Each line is taken once in a run; who helped and goes round is done. Help that leads on is an end as
 * well where `helpEnds`. Slow and plain on purpose: it stands beside the rule that reasons.
 */
export function endsWithout(protocol: Protocol, kind: QuestionKind, { helpEnds = false }: How = {}): Ends {
  const found: Ends = { help: false, close: false, other: false };
  const cards = new Map<string, Placed>(
    protocol.routes.flatMap((route) =>
      route.steps.flatMap((step) =>
        step.cards.map((card): [string, Placed] => [
          card.id,
          {
            card,
            route,
            isTalk: step.kinds.includes('talk'),
            isFirst: step.cards.some(({ id }) => id === route.startCardId),
          },
        ]),
      ),
    ),
  );
  const starts = new Map(
    protocol.routes.map(({ id, startCardId }) => [id as string, startCardId as string | null]),
  );
  const target = ({ to }: Exit) => ('cardId' in to ? to.cardId : (starts.get(to.routeId) ?? undefined));
  for (const route of protocol.routes) {
    if (route.kind !== 'home' || !route.startCardId) continue;
    const seers = [undefined, ...protocol.columns.map(({ id }) => id as string)];
    for (const seer of seers) walk(route.startCardId, seer);
  }
  return found;

  function walk(start: string, seer: string | undefined) {
    const runs: Run[] = [{ open: [start], taken: new Set(), ends: [], talked: false }];
    const seen = new Set<string>();
    for (let run = runs.pop(); run; run = runs.pop()) {
      const key = `${run.talked} ${[...run.open].sort().join()} ${run.ends
        .map(({ card }) => card.id)
        .sort()
        .join()} ${[...run.taken].sort().join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const [id, ...open] = run.open;
      if (id === undefined) note(run, seer);
      else runs.push(...goOn({ ...run, open }, cards.get(id), seer));
    }
  }

  function note({ ends }: Run, seer: string | undefined) {
    for (const { card, route } of ends) {
      if (route.kind !== 'home' && route.kind !== 'other') continue;
      if (card.kind === 'handover') found.other ||= seer === undefined;
      if (card.kind !== 'outcome') continue;
      if (card.outcome === 'help') found.help = true;
      if (card.outcome === 'close') found.close = true;
      if (card.outcome === 'other') found.other ||= seer === undefined;
    }
  }

  /** The runs that go on from there; none where the question is asked, or the matter is reported. */
  function goOn(run: Run, placed: Placed | undefined, seer: string | undefined): Run[] {
    if (!placed) return [];
    const { card } = placed;
    if (card.kind === 'question' && card.questions.includes(kind)) return [];
    if (card.kind === 'outcome' && card.outcome.startsWith('report')) return [];
    const isHelp = card.kind === 'outcome' && card.outcome === 'help';
    if (isHelp && !helpEnds && card.exits.some(isPlain))
      return take({ ...run, ends: [...run.ends, placed] }, card.exits.filter(isPlain), run.talked);
    const isEnd = card.exits.length === 0 || isHelp || (card.kind === 'outcome' && card.outcome === 'close');
    if (isEnd) return [{ ...run, ends: [...run.ends, placed] }];
    if (card.kind === 'question') {
      return card.exits
        .filter((exit) => !isFinished(exit, placed, run.talked))
        .flatMap((exit) => take(run, [exit], run.talked));
    }
    const talked = run.talked || (placed.isTalk && card.kind === 'action');
    return take(
      run,
      card.exits.filter((exit) => isFor(exit, placed, seer)),
      talked,
    );
  }

  function take(run: Run, exits: readonly Exit[], talked: boolean): Run[] {
    const ids = exits.map(({ id }) => id as string);
    const isRound = ids.some((id) => run.taken.has(id));
    if (isRound && run.ends.some(({ card }) => card.exits.length > 0)) return [run];
    if (exits.length === 0 || isRound) return [];
    const open = new Set([...run.open, ...exits.flatMap((exit) => target(exit) ?? [])]);
    return [{ ...run, open: [...open], taken: new Set([...run.taken, ...ids]), talked }];
  }

  /** Taken every time, and not only on news. */
  function isPlain({ label, tags }: Exit): boolean {
    return label === '' && !tags.includes('new-signals');
  }

  /** "Nee" to the suspicion, or a worry that the talk took away. */
  function isFinished(exit: Exit, { card, isTalk }: Placed, talked: boolean): boolean {
    if (card.kind !== 'question') return false;
    if (card.questions.includes('weighing-1') && exit.answers.join() === 'no') return true;
    const to = cards.get(target(exit) ?? '')?.card;
    return isTalk && talked && to?.kind === 'outcome' && to.outcome === 'close';
  }

  function isFor({ columnIds }: Exit, { card, isFirst }: Placed, seer: string | undefined): boolean {
    if (seer === undefined || columnIds === undefined || !isFirst) return true;
    const stands = card.parts.some(({ columnId, part }) => columnId === seer && part !== 'informed');
    return !stands || columnIds.some((id) => id === seer);
  }
}
