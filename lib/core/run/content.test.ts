import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProtocolText } from '@/lib/core/protocol';
import { everyCard } from '@/lib/core/protocol/questions';
import { enumerateRuns, functionGroups, type Run } from './index';

const protocols = readdirSync('content')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const parsed = parseProtocolText(readFileSync(`content/${file}`, 'utf8'));
    return parsed.ok ? [{ file, protocol: parsed.value }] : [];
  });

describe.each(protocols)('a run through $file', ({ protocol }) => {
  const people = functionGroups(protocol).flatMap((group) =>
    group.functions.map((fn) => [fn.name, fn.id] as const),
  );

  const outcomes = new Set(
    everyCard(protocol).flatMap(({ card }) => (card.kind === 'outcome' ? [card.id] : [])),
  );
  const hasOutcome = ({ history }: Run) =>
    history.some((entry) => entry.kind === 'card' && outcomes.has(entry.cardId));

  it.each(people)('can be ended by %s, whatever is answered', (_name, functionId) => {
    const ways = enumerateRuns(protocol, functionId, 150);
    expect(ways.some((way) => way.ends)).toBe(true);
    for (const { run, last, ends } of ways.filter((way) => way.ends)) {
      expect([last.kind, ends]).toEqual([
        expect.stringMatching(/^(ended|handed_over|sent_on|waiting)$/),
        true,
      ]);
      // A route never just stops: it ends at an outcome, now or before work beside it was done; or somebody goes on.
      if (last.kind === 'ended') expect(last.card !== undefined || hasOutcome(run)).toBe(true);
      if (last.kind === 'handed_over') expect(last.to.length).toBeGreaterThan(0);
      // Others may end it, or bring something more.
      if (last.kind === 'waiting') expect([last.comesBack, last.acting.length > 0]).toEqual([false, true]);
      if (last.kind === 'sent_on') expect(last.referral.to.length).toBeGreaterThan(0);
    }
  });
});
