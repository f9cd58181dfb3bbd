import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { readKeptLaw } from '@/lib/testing/read-law';
import { testDay } from '@/lib/testing/findings-of';
import { placeOf } from '@/lib/testing/place-of';
import { checkProtocol } from './check-protocol';
import { legalRules } from './legal/legal-rules';
import { looksAt } from './looks-at';
import { rules } from './rules';
import { rulesRestingOn, touchedByLaw } from './touched-by-law';

const model = readContent('model-meldcode');
const on = testDay;
const kept = readKeptLaw().filter(({ until }) => until === undefined);
const wordsAt = (id: string) => kept.find((words) => words.id === id)?.words;
const touched = (...ids: string[]) =>
  touchedByLaw(
    model,
    { on },
    ids.map((id) => ({ id, was: wordsAt(id) })),
  );
const rulesAt = (id: string, ...sectors: ('po' | 'vo' | 'ko')[]) =>
  rulesRestingOn([id], { on, sectors }).map((rule) => rule.id);

describe('a drift in the law', () => {
  it('touches the rules that rest on the words, or on what they open', () => {
    expect(rulesAt('besluit:2/1/c', 'po')).toEqual(['ML-08', 'ML-09', 'ML-36', 'ML-41']);
    expect(rulesAt('besluit:2/2/e/1°', 'po')).toEqual(['ML-02', 'ML-03', 'ML-07', 'ML-26']);
    expect(rulesAt('besluit:2/1', 'po')).toEqual(
      expect.arrayContaining(['ML-02', 'ML-09', 'ML-10', 'ML-13', 'ML-14', 'ML-15', 'ML-16']),
    );
    expect(rulesAt('wms:10/e', 'po')).toEqual(['ML-31']);
    expect(rulesAt('wms:10/a', 'po')).toEqual([]);
  });

  it('touches only the rules of its sectors', () => {
    expect(rulesAt('wvo2020:3.39/1', 'vo')).toEqual(['ML-20', 'ML-42']);
    expect(rulesAt('wvo2020:3.39/1', 'po')).toEqual([]);
    expect(rulesAt('wko:1.51b/1/slot', 'ko')).toEqual(['ML-20', 'ML-42']);
  });

  it('in the lid on which the Besluit rests touches all that rests on the Besluit', () => {
    expect(rulesAt('wpo:4b/5', 'po')).toEqual(expect.arrayContaining(['ML-02', 'ML-07', 'ML-15']));
    expect(rulesAt('wpo:4b/5', 'vo')).toEqual([]);
  });

  it('of a whole act touches all its rules', () => {
    expect(rulesAt('jeugdwet:', 'po')).toEqual(['ML-16', 'ML-17']);
  });

  it('touches the cards, functions and texts that the rules judge', () => {
    const places = touched('besluit:2/1/c').places.map(placeOf);
    expect(places).toContain('directeur');
    expect(touched('besluit:2/1/f').places.length).toBeGreaterThan(0);
    const route = model.routes.find(({ kind }) => kind === 'staff-offence')!;
    const cards = route.steps.flatMap((step) => step.cards.map(({ id }) => id));
    expect(touched('wpo:4a/2').places.flatMap(({ cardId }) => cardId ?? [])).toEqual(
      expect.arrayContaining(cards),
    );
  });

  it('touches the sentences that cite the place or hold its words', () => {
    const sentences = (id: string) => touched(id).sentences.map(({ text }) => text);
    expect(sentences('wmo:1.1.1/1/huiselijk geweld').join('\n')).toMatch(
      /bedreiging daarmee,? door iemand uit/,
    );
    expect(sentences('wpo:4b/1').join('\n')).toMatch(/artikel 4b|4b/);
    expect(sentences('besluit:2/1/a').join('\n')).toMatch(/Besluit verplichte meldcode/);
    expect(sentences('wms:10/a')).toEqual([]);
  });

  it('touches what the rules find today', () => {
    const team = readContent('zorgteam');
    const { findings } = touchedByLaw(team, { on }, [{ id: 'besluit:2/1/c' }]);
    const wanted = checkProtocol(team, { on }).filter(({ rule }) =>
      ['ML-08', 'ML-09', 'ML-36'].includes(rule),
    );
    expect(findings).toEqual(wanted);
    expect(findings.map(({ rule }) => rule)).toContain('ML-09');
  });

  it('touches nothing when nothing drifted', () => {
    expect(touched()).toEqual({ rules: [], findings: [], places: [], sentences: [] });
  });
});

describe('what a rule looks at', () => {
  it('is told of rules that there are', () => {
    const ids = rules.map(({ id }) => id);
    expect(Object.keys(looksAt).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is there in the model, for every rule that rests on words of a law and judges something in particular', () => {
    const lawful = legalRules.filter(
      ({ id, grounds }) => id in looksAt && grounds.some(({ rests }) => rests),
    );
    expect(lawful.length).toBeGreaterThan(15);
    for (const { id, grounds } of lawful) {
      const places = grounds.flatMap(({ rests = [], validUntil }) => (validUntil ? [] : rests));
      expect(touched(...places).places.length, id).toBeGreaterThan(0);
    }
  });
});
