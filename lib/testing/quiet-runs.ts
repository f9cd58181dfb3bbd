/** A card of a small route, and what counts at it. Lines that settle the matter are left out. */
export type QuietCard = {
  id: string;
  to: readonly string[];
  /** One of its lines is taken, else all. */
  isQuestion: boolean;
  /** Somebody is told or called here. */
  speaks: boolean;
  /** One can stop here, wherever it leads. */
  stops: boolean;
  /** It counts when one comes here. */
  isEnd: boolean;
};

/**
 * Whether some run is over, came to an end and told nobody: by playing every run. A run is what is still open. Slow and
 * plain on purpose: it stands beside rules that reason.
 */
export function endsQuietly(cards: readonly QuietCard[]): boolean {
  const seen = new Set<string>();
  const runs: { open: readonly string[]; hasEnd: boolean }[] = [{ open: [cards[0]!.id], hasEnd: false }];
  for (let run = runs.pop(); run; run = runs.pop()) {
    const key = `${run.hasEnd} ${[...run.open].sort().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (run.open.length === 0 && run.hasEnd) return true;
    for (const id of run.open) {
      const { to, isQuestion, speaks, stops, isEnd } = cards.find((one) => one.id === id)!;
      if (speaks) continue;
      const rest = run.open.filter((one) => one !== id);
      const steps = stops ? [[]] : isQuestion ? to.map((one) => [one]) : [to];
      for (const next of steps)
        runs.push({ open: [...new Set([...rest, ...next])], hasEnd: run.hasEnd || isEnd });
    }
  }
  return false;
}

/** One is asked the same again, and nobody was told. */
export function goesRoundQuietly(cards: readonly QuietCard[]): boolean {
  const quiet = cards.filter(({ speaks }) => !speaks);
  const before = reach(quiet, cards[0]!.id);
  return quiet.some(
    ({ id, isQuestion, to }) => isQuestion && before.has(id) && to.some((one) => reach(quiet, one).has(id)),
  );
}

/** What one comes to among these cards, the first included. */
export function reach(cards: readonly Pick<QuietCard, 'id' | 'to'>[], from: string): Set<string> {
  const reached = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const card = cards.find((one) => one.id === id);
    if (!card || reached.has(id)) continue;
    reached.add(id);
    queue.push(...card.to);
  }
  return reached;
}
