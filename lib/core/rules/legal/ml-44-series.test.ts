import { describe, expect, it } from 'vitest';
import { delaysIn } from './delaying-sentences';
import { acts, dangerous, hurdles, mirrored, type Saying } from './ml-44-generated.fixture';
import { moreDelays } from './ml-44-more-delays.fixture';
import { moreHarmless } from './ml-44-more-harmless.fixture';
import { mostHarmless } from './ml-44-most-harmless.fixture';
import { oddDelays, silentOddDelays } from './ml-44-odd-delays.fixture';
import { oddHarmless } from './ml-44-odd-harmless.fixture';
import { otherSchoolHarmless } from './ml-44-other-school-harmless.fixture';
import { schoolDelays, silentSchoolDelays } from './ml-44-school-delays.fixture';
import { schoolHarmless } from './ml-44-school-harmless.fixture';
import { silentTypicalDelays, typicalDelays } from './ml-44-typical-delays.fixture';
import { typicalHarmless } from './ml-44-typical-harmless.fixture';
import { silentDelays, yetMoreDelays } from './ml-44-yet-more-delays.fixture';
import { yetMoreHarmless } from './ml-44-yet-more-harmless.fixture';

const isFound = (text: string) => delaysIn(text).length > 0;
const delays = [...moreDelays, ...yetMoreDelays, ...schoolDelays, ...typicalDelays, ...oddDelays];
const harmless = [
  ...moreHarmless,
  ...yetMoreHarmless,
  ...mostHarmless,
  ...schoolHarmless,
  ...otherSchoolHarmless,
  ...typicalHarmless,
  ...oddHarmless,
];
const silent = [...silentDelays, ...silentSchoolDelays, ...silentTypicalDelays, ...silentOddDelays];

describe('fourteen series of sentences', () => {
  it('hold at least seven hundred delays, each found', () => {
    expect(delays.length).toBeGreaterThanOrEqual(700);
    expect(delays.filter((one) => !isFound(one))).toEqual([]);
  });

  it('hold at least as many that are harmless, and none of those is found', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(delays.length);
    expect(harmless.filter(isFound)).toEqual([]);
  });

  it('hold some that stay silent', () => {
    expect(silent.filter(isFound)).toEqual([]);
    expect(silent.length).toBeLessThan(delays.length * 0.1);
  });

  it('are read alike under a heading and with capitals', () => {
    expect(delays.filter((one) => delaysIn(one, 'Melden').length === 0)).toEqual([]);
    expect(delays.filter((one) => delaysIn(one.toUpperCase()).length === 0)).toEqual([]);
  });
});

/** Every sentence of these sayings; who decides on a report, and telling parents beforehand, may be laid down. */
function made(sayings: readonly Saying[]): string[] {
  return sayings.flatMap(({ say, isOrderOnly }) =>
    acts.flatMap((act) =>
      hurdles
        .filter(({ isOfHead, isTold }) => !act.isReport || !(isOfHead || (isOrderOnly && isTold)))
        .map((hurdle) => say(act, hurdle)),
    ),
  );
}

describe('sentences made of parts', () => {
  it('are more than fifteen hundred delays, each found', () => {
    const all = made(dangerous);
    expect(all.length).toBeGreaterThan(1_500);
    expect(all.filter((one) => !isFound(one))).toEqual([]);
  });

  it('are as harmless as they say when mirrored: more than a thousand', () => {
    const all = made(mirrored);
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(isFound)).toEqual([]);
  });
});

describe('what is denied in one half', () => {
  it.each([
    'Een misverstand is dat je niet mag bellen: bel pas na toestemming van de ouders.',
    'Een misverstand is dat je Veilig Thuis niet mag bellen: bel pas na toestemming.',
    'Je hoeft niet te wachten op de directeur, maar bel Veilig Thuis pas na toestemming van ouders.',
    'Moet ik toestemming vragen voordat ik Veilig Thuis bel? Ja.',
    'Mag ik Veilig Thuis bellen zonder toestemming van ouders? Nee.',
  ])('may be forbidden in the other: "%s"', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'Misverstand: je mag Veilig Thuis pas bellen na toestemming.',
    'Mag ik Veilig Thuis bellen zonder toestemming van ouders? Ja.',
    'Heb je toestemming van ouders nodig om te melden? Nee.',
    'Je mag Veilig Thuis niet bellen zonder toestemming; dat klopt niet.',
  ])('and may be all there is: "%s"', (text) => {
    expect(isFound(text)).toBe(false);
  });
});
