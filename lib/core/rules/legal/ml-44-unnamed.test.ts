import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import { delaysIn } from './delaying-sentences';
import * as series from './ml-44-unnamed.fixture';
import { bansIn } from './plain-bans';

const isFound = (text: string) => delaysIn(text).length > 0 || bansIn(text).length > 0;
const bans = [...series.unnamedBans, ...series.heldOutUnnamedBans, ...series.laterUnnamedBans];
const noBans = [...series.noBans, ...series.heldOutNoBans, ...series.laterNoBans];

describe('a ban on reporting that does not name Veilig Thuis, or holds when parents do not agree', () => {
  it('is found, whoever wrote it', () => {
    expect(bans.length).toBeGreaterThanOrEqual(55);
    expect(bans.filter((one) => !isFound(one))).toEqual([]);
    expect(bans.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(series.silentUnnamedBans.filter(isFound)).toEqual([]);
  });

  it('is told apart from how one reports, and who does', () => {
    expect(noBans.length).toBeGreaterThanOrEqual(60);
    expect(noBans.filter(isFound)).toEqual([]);
    expect(noBans.filter((one) => isFound(one.toUpperCase()))).toEqual([]);
  });

  it('tells one harmless sentence', () => {
    expect(series.stillTold.filter((one) => !isFound(one))).toEqual([]);
  });

  it('is found by the rule', () => {
    const protocol = { ...protocolOf({}), intro: richTextFrom('Wij melden niet.') };
    expect(foundBy('ML-44', protocol)).toMatchObject([{ severity: 'warns' }]);
  });
});

describe('sentences made of parts', () => {
  const staff = ['de leerkracht', 'de mentor', 'de stagiair', 'de onderwijsassistent', 'de docent'];
  const reporters = [
    'de directeur',
    'de aandachtsfunctionaris',
    'de intern begeleider',
    'de zorgcoördinator',
  ];
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const made = (say: (one: string, other: string) => string) =>
    staff.flatMap((one) => reporters.map((other) => capital(say(one, other))));

  it.each<[string, (one: string, other: string) => string]>([
    ['not the one but the other', (one, other) => `${one} meldt niet, ${other} meldt bij Veilig Thuis.`],
    ['the other first', (one, other) => `${other} meldt bij Veilig Thuis, ${one} niet.`],
    ['two halves', (one, other) => `${one} doet geen melding; ${other} doet de melding bij Veilig Thuis.`],
    ['telling within the school', (one, other) => `${one} meldt niet, maar vertelt de zorgen aan ${other}.`],
    ['"niet ... maar"', (one, other) => `niet ${one} maar ${other} meldt bij Veilig Thuis.`],
  ])('lay down who reports by %s', (_what, say) => {
    expect(made(say).filter(isFound)).toEqual([]);
  });

  it.each(['anoniem', 'alleen', 'in je eentje', 'per e-mail', 'via WhatsApp', 'te laat', 'op eigen naam'])(
    'say how not to: %s',
    (how) => {
      const all = [
        `Meld niet ${how}.`,
        `Een melding doe je niet ${how}.`,
        `Een melding bij Veilig Thuis doe je niet ${how}.`,
      ];
      expect(all.filter(isFound)).toEqual([]);
    },
  );
});
