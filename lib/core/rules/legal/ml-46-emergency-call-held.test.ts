import { describe, expect, it } from 'vitest';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { PartId } from '@/schemas/ids';
import { heldCallsIn } from './held-calls';
import { acts, dangerous, hurdles, mirrored, type Saying } from './ml-44-generated.fixture';
import { saying } from './ml-46-emergency-call-held.fixture';
import * as series from './ml-46-sentences.fixture';

const isFound = (text: string) => heldCallsIn(text).length > 0;
const held = [
  ...series.heldCalls,
  ...series.heldOutHeldCalls,
  ...series.laterHeldCalls,
  ...series.lastHeldCalls,
  ...series.soughtHeldCalls,
];
const free = [
  ...series.freeCalls,
  ...series.heldOutFreeCalls,
  ...series.laterFreeCalls,
  ...series.lastFreeCalls,
  ...series.soughtFreeCalls,
];

describe('a sentence that holds a call to 112 back', () => {
  it('is found, whoever wrote it', () => {
    expect(held.length).toBeGreaterThanOrEqual(65);
    expect(held.filter((one) => !isFound(one))).toEqual([]);
  });

  it('is found with capitals, under a heading and by another name', () => {
    expect(held.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
    expect(held.filter((one) => heldCallsIn(one, 'Direct gevaar').length === 0)).toEqual([]);
    expect(held.filter((one) => !isFound(one.replace('112', '1-1-2')))).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(series.silentCalls.filter(isFound)).toEqual([]);
  });

  it('is told apart from one that lets everybody call', () => {
    expect(free.length).toBeGreaterThanOrEqual(65);
    expect(free.filter(isFound)).toEqual([]);
    expect(free.filter((one) => isFound(one.toUpperCase()))).toEqual([]);
  });

  it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])('is not in %s', (name) => {
    expect(findingsOf('ML-46', readContent(name))).toEqual([]);
  });
});

describe('sentences made of parts', () => {
  const made = (sayings: readonly Saying[]) =>
    sayings.flatMap(({ say }) =>
      acts
        .slice(0, 2)
        .flatMap((act) => hurdles.map((one) => say(act, one).replaceAll('Veilig Thuis', '112'))),
    );

  it('hold it back, whatever it waits for', () => {
    expect(made(dangerous).length).toBeGreaterThan(400);
    expect(made(dangerous).filter((one) => !isFound(one))).toEqual([]);
  });

  it('let everybody call when mirrored', () => {
    expect(made(mirrored).filter(isFound)).toEqual([]);
  });
});

describe('the rule', () => {
  it('says by practice that everybody calls at once, and nothing of Veilig Thuis', () => {
    const [finding] = foundBy('ML-46', saying('Alleen de directeur belt 112.'));
    expect(finding).toMatchObject({
      severity: 'warns',
      exception: 'confirm',
      message: expect.stringMatching(/"Alleen de directeur belt 112." .* Schrijf: "Direct gevaar/) as string,
    });
    expect(finding!.message).not.toMatch(/Wmo|meld|Veilig Thuis/);
  });

  it('reads titles, tasks and conditions, and says a sentence once at one place', () => {
    const words = 'Bel 112 pas na overleg met de directeur';
    const tasks = { ordered: false, items: [{ id: 't' as PartId, text: words }] };
    expect(
      findingsOf('ML-46', protocolWithSteps([action('a', 'col-a', [], { title: words, tasks })])),
    ).toEqual(['a']);
    const card = action('b', 'col-a', [], { title: 'Bel 112', condition: 'als de directeur akkoord is' });
    expect(findingsOf('ML-46', protocolWithSteps([card]))).toEqual(['b']);
  });

  it('reads who is meant by "die"', () => {
    expect(foundBy('ML-46', saying('Haal bij gevaar de directeur. Die belt 112.'))[0]!.message).toContain(
      '"Haal bij gevaar de directeur. Die belt 112."',
    );
  });
});

it.each(['bel 112 ', 'vraag de directeur of ', '112, ', 'niet ', 'alleen de directeur '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    heldCallsIn(`112 ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    heldCallsIn(`112 ${piece.repeat(30)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
