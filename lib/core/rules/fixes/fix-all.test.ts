import { describe, expect, it } from 'vitest';
import { emptyProtocol, parseProtocol, withFiveEmptySteps } from '@/lib/core/protocol';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { countingIds } from '@/lib/testing/counting-ids';
import { testDay } from '@/lib/testing/findings-of';
import { check, model } from '@/lib/testing/mend';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { fixAll } from '../index';

const contents = ['kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'];
const all = (protocol: Protocol) => fixAll(protocol, model, { on: testDay }, countingIds());

/**
 * What the model cannot know: who adopts, decides and tells the board, whether the school may report to the
 * verwijsindex, words that stand there, days and unfinished texts; a weighing for which the flow has no place that nobody
 * can walk past; and who gives the help that was accepted.
 */
const byPeople = ['ML-01', 'ML-09', 'ML-10', 'ML-16', 'ML-26', 'ML-29', 'ML-35', 'ML-38'];
const asksPeople = /:no-help-card$/;

describe.each(contents)('mending all of %s', (name) => {
  const protocol = readContent(name);
  const after = applyAndUndo(protocol, all(protocol)!);
  const left = check(after);

  it('leaves only what people must decide', () => {
    const others = left.filter(({ rule, key }) => !byPeople.includes(rule) && !asksPeople.test(key));
    expect(others.map(({ rule }) => rule)).toEqual([]);
    expect(left.length).toBeLessThan(check(protocol).length);
  });

  it('throws nothing away that stood there', () => {
    const idsOf = (one: Protocol) => JSON.stringify(one).match(/"id":"[^"]+"/g)!;
    const kept = new Set(idsOf(after));
    expect(idsOf(protocol).filter((id) => !kept.has(id))).toEqual([]);
  });

  it('says of the verwijsindex what the school said', () => {
    expect(after.referralIndexAuthorised).toBe(protocol.referralIndexAuthorised);
    expect(JSON.stringify(all(protocol))).not.toContain('niet meldingsbevoegd');
  });

  it('gives the same again, and nothing more the second time', () => {
    expect(all(protocol)).toEqual(all(protocol));
    expect(all(after)).toBeUndefined();
  });
});

describe('mending all', () => {
  it('finds nothing to do in the model', () => {
    expect(all(model)).toBeUndefined();
  });

  it('fills a shell', () => {
    const given = { id: 'eigen' as EntryId, title: 'Meldcode', organisation: 'De Vlieger', sectors: [] };
    const shell = withFiveEmptySteps(emptyProtocol(given));
    expect(check(applyAndUndo(shell, all(shell)!)).map(({ rule }) => rule)).toEqual(['ML-01', 'ML-16']);
  });

  it('leaves alone what somebody gave a reason for', () => {
    const protocol = {
      ...model,
      chapters: model.chapters.filter(({ tags }) => !tags.includes('knowledge-and-use')),
    };
    const [found] = check(protocol);
    const reason = {
      id: 'reden' as EntryId,
      finding: found!.key,
      reason: 'Staat in ons jaarplan.',
      givenOn: testDay,
    };
    expect(all({ ...protocol, exceptions: [reason] })).toBeUndefined();
    expect(all(protocol)).toBeDefined();
    expect(parseProtocol(protocol).ok).toBe(true);
  });
});
