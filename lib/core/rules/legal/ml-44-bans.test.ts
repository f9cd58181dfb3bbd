import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { Card } from '@/schemas/protocol-flow';
import { wordsIn } from '../words-in';
import { delaysIn } from './delaying-sentences';
import { bans, lawful } from './ml-44-bans.fixture';
import { acts } from './ml-44-generated.fixture';
import { heldOutBans, heldOutLawful, silentBans } from './ml-44-held-out-bans.fixture';
import { mostHarmless } from './ml-44-most-harmless.fixture';
import { moreHarmless } from './ml-44-more-harmless.fixture';
import { harmless } from './ml-44-phrasings.fixture';
import { schoolHarmless } from './ml-44-school-harmless.fixture';
import { yetMoreHarmless } from './ml-44-yet-more-harmless.fixture';
import { bansIn } from './plain-bans';

const isFound = (text: string) => delaysIn(text).length > 0 || bansIn(text).length > 0;
const isBan = (text: string) => bansIn(text).length > 0;

describe('a sentence that forbids Veilig Thuis', () => {
  it('is found, whoever wrote it', () => {
    expect(bans.length + heldOutBans.length).toBeGreaterThan(100);
    expect([...bans, ...heldOutBans].filter((one) => !isFound(one))).toEqual([]);
  });

  it('is found with capitals, and under a heading', () => {
    const all = [...bans, ...heldOutBans];
    expect(all.filter((one) => !isFound(one.toUpperCase()))).toEqual([]);
    expect(all.filter((one) => !delaysIn(one, 'Melden')[0] && !bansIn(one, 'Melden')[0])).toEqual([]);
  });

  it('is told apart from a denial that forbids nothing', () => {
    const all = [...lawful, ...heldOutLawful, ...harmless, ...moreHarmless, ...yetMoreHarmless];
    expect(all.length).toBeGreaterThan(bans.length + heldOutBans.length);
    expect([...all, ...mostHarmless, ...schoolHarmless].filter(isBan)).toEqual([]);
  });

  it('stays silent where it is said in a way that is not read', () => {
    expect(silentBans.filter(isFound)).toEqual([]);
  });

  it('is not in the model', () => {
    const found = wordsIn(readContent('model-meldcode')).flatMap(({ text, under }) => bansIn(text, under));
    expect(found).toEqual([]);
  });
});

describe('sentences made of parts', () => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const named = acts.filter(({ order }) => order.includes('Veilig Thuis') && !order.startsWith('Geef'));
  const end = (words: string | undefined) => (words === undefined ? '' : ` ${words}`);

  it.each<[string, (act: (typeof acts)[number]) => string]>([
    ['an order', (act) => `${act.order} nooit${end(act.orderEnd)}.`],
    ['what may not be', (act) => `Je mag niet ${act.whole}.`],
    ['what nobody may', (act) => `Niemand mag ${act.whole}.`],
    ['what is forbidden', (act) => `${capital(act.whole)} is verboden.`],
    ['what is not allowed', (act) => `${capital(act.noun)} is niet toegestaan.`],
    ['what the school does not do', (act) => `Op onze school ${act.refused}.`],
    ['what the head does not want', (act) => `De directeur wil niet dat ${act.clause}.`],
    ['whatever happens', (act) => `Je mag nooit ${act.whole}, ook niet als het kind onveilig is.`],
  ])('forbid by %s', (_what, say) => {
    expect(named.map(say).filter((one) => !isFound(one))).toEqual([]);
  });

  it.each<[string, (act: (typeof acts)[number]) => string]>([
    ['an order not to forget', (act) => `Vergeet niet te ${act.whole}.`],
    ['what one need not do', (act) => `Je hoeft niet ${act.whole}.`],
    ['whom nobody may stop', (act) => `Niemand mag jou verbieden ${act.whole}.`],
    ['how it is not done', (act) => `${act.order} niet anoniem${end(act.orderEnd)}.`],
    ['when it is not needed', (act) => `Is er geen vermoeden, dan ${act.refused}.`],
    ['what is left open', (act) => `Het is niet verplicht ${act.whole}.`],
    ['what is asked', (act) => `Waarom ${act.refused}?`],
  ])('forbid nothing by %s', (_what, say) => {
    expect(named.map(say).filter(isBan)).toEqual([]);
  });
});

describe('the rule', () => {
  const where = (title: string, more: Partial<Card> = {}) => {
    const yes = { to: 'meld', label: 'ja', answers: ['yes' as const] };
    const no = { to: 'niet', label: title, answers: ['no' as const] };
    const end = { ...outcome('niet', [], { title }), ...more } as Card;
    return protocolOf({
      routes: [
        route('thuis', [
          step('s', [
            question('w', 'col-a', [yes, no], { questions: ['weighing-1'] }),
            outcome('meld', [], { title: 'Meld bij Veilig Thuis', outcome: 'report' }),
            end,
          ]),
        ]),
      ],
    });
  };
  const inTask = (title: string) =>
    protocolOf({ routes: [route('thuis', [step('s', [action('a', 'col-a', [], { title })])])] });
  const inText = (text: string) => ({ ...protocolOf({}), intro: richTextFrom(text) });

  it.each([
    ['Wij melden niet bij Veilig Thuis.', /5\.2\.6\).*Haal deze zin weg, of schrijf/],
    ['Vraag geen advies aan Veilig Thuis.', /4\.1\.1 lid 3\).*Schrijf: "Iedereen mag altijd advies/],
  ])('says by own reading what is wrong and what to write: %s', (text, says) => {
    for (const protocol of [inText(text), inTask(text)])
      expect(foundBy('ML-44', protocol)).toMatchObject([
        {
          severity: 'warns',
          grounds: [{ kind: 'own-reading' }],
          message: expect.stringMatching(says) as string,
        },
      ]);
  });

  it('takes "meld niet" behind the weighing for its answer, and "nooit" for a ban', () => {
    expect(foundBy('ML-44', where('Meld niet bij Veilig Thuis'))).toEqual([]);
    expect(foundBy('ML-44', inTask('Meld niet bij Veilig Thuis'))).toHaveLength(1);
    expect(foundBy('ML-44', where('Meld nooit bij Veilig Thuis')).length).toBeGreaterThan(0);
  });

  it('is silent on a card that holds under a condition', () => {
    const card = action('a', 'col-a', [], {
      title: 'Meld niet bij Veilig Thuis',
      condition: 'zonder vermoeden',
    });
    const protocol = protocolOf({ routes: [route('thuis', [step('s', [card])])] });
    expect(foundBy('ML-44', protocol)).toEqual([]);
  });

  it('lets the school lay down who reports', () => {
    const text = 'Leerkrachten melden niet bij Veilig Thuis. De aandachtsfunctionaris doet dat.';
    expect(foundBy('ML-44', inText(text))).toEqual([]);
  });
});

it.each(['meld nooit ', 'niet bij ', 'veilig thuis ', 'bel, ', 'en ', 'ook niet als ', 'los '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    bansIn(`meld niet ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    bansIn(`meld niet ${piece.repeat(50)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
