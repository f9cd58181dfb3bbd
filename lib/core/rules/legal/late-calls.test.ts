import { describe, expect, it } from 'vitest';
import {
  action,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
  column,
} from '@/lib/testing/build-protocol';
import { keysOf } from '@/lib/testing/findings-of';
import type { FunctionId } from '@/schemas/ids';
import type { Card, Deadline, Step } from '@/schemas/protocol-flow';

const within = (amount: number, unit: 'hour' | 'day' | 'week' | 'working-day'): Deadline => ({
  term: { kind: 'within', amount, unit },
});
const call = (more: object = {}) => outcome('bel', [], { outcome: 'emergency', title: 'Bel 112', ...more });
const report = (more: object = {}) => outcome('meld', [], { outcome: 'report', ...more });
const given = (id: string, to: string[], ...toFunctionIds: string[]) =>
  handover(id, 'col-a', to, { toFunctionIds: toFunctionIds as FunctionId[] });

function found(cards: Card[], more: { step?: Partial<Step> } = {}): string[] {
  const acute = route('acuut', [step('a-1', cards, more.step)], { kind: 'acute' });
  const protocol = protocolOf({
    functions: [
      schoolFunction('teacher'),
      schoolFunction('baas', { name: 'Locatiemanager', decidesOnReport: true }),
      schoolFunction('police', { kind: 'external' }),
    ],
    columns: [column('col-a', ['teacher', 'baas'])],
    routes: [acute],
  });
  return keysOf('ML-27', protocol).filter((key) => key !== 'globalExits');
}

describe('in danger, who sees it calls', () => {
  it.each<[string, Card[]]>([
    ['hands it over first', [given('geef', ['bel'], 'baas'), call()]],
    [
      'hands it over after an answer',
      [question('vraag', 'col-a', ['geef', 'meld']), given('geef', ['bel'], 'baas'), call(), report()],
    ],
    ['hands it over, and then somebody reports', [given('geef', ['meld'], 'baas'), report()]],
    ['hands it over to nobody in particular', [given('geef', ['bel']), call()]],
    [
      'hands it over after another card',
      [action('blijf', 'col-a', ['geef']), given('geef', ['bel'], 'baas'), call()],
    ],
  ])('and is told when somebody %s', (_what, cards) => {
    expect(found(cards)).toEqual(['geef:called-later']);
  });

  it.each([
    'Overleg met de directeur',
    'Bespreek het kort met de Locatiemanager',
    'Vraag de IB’er of je 112 belt',
    'Vraag toestemming om te bellen',
    'Leg het voor aan de directie',
    'Wacht op de intern begeleider',
  ])('and asks no leave: %s', (title) => {
    expect(found([action('eerst', 'col-a', ['bel'], { title }), call()])).toEqual(['eerst:called-later']);
  });

  it.each([
    'Breng het kind in veiligheid',
    'Blijf bij het kind',
    'Vraag een collega om bij de klas te blijven',
    'Vraag het kind wat er is gebeurd',
    'Haal de directeur erbij',
  ])('and may first do what keeps the child safe: %s', (title) => {
    expect(found([action('eerst', 'col-a', ['bel'], { title }), call()])).toEqual([]);
  });

  it.each<[string, Card[]]>([
    [
      'after the call',
      [action('bel', 'col-a', ['geef'], { title: 'Bel 112' }), given('geef', ['meld'], 'baas'), report()],
    ],
    [
      'beside the call',
      [action('start', 'col-a', ['bel', 'geef']), call(), given('geef', ['meld'], 'baas'), report()],
    ],
    ['to an outside body', [given('geef', ['meld'], 'police'), report()]],
  ])('may hand it over %s', (_where, cards) => {
    expect(found(cards)).toEqual([]);
  });
});

describe('the term of a call in danger', () => {
  it.each<[string, Card[], Parameters<typeof found>[1]?]>([
    ['of the card', [call({ deadline: within(2, 'week') })]],
    ['of days', [call({ deadline: within(3, 'day') })]],
    [
      'of working days, at a report',
      [{ ...report({ deadline: within(5, 'working-day') }), id: 'bel' as Card['id'] }],
    ],
    ['of the step', [call()], { step: { deadline: within(1, 'week') } }],
    ['even for acute danger', [call({ deadline: { ...within(2, 'week'), acute: within(1, 'week').term } })]],
  ])('is at most a day: %s', (_what, cards, more) => {
    expect(found(cards, more)).toEqual(['bel:slow-call']);
  });

  it.each<[string, Card[]]>([
    ['at once', [call({ deadline: { term: { kind: 'direct' } } })]],
    ['within a day', [call({ deadline: within(24, 'hour') })]],
    ['at once in danger', [call({ deadline: { ...within(2, 'week'), acute: { kind: 'direct' } } })]],
    [
      'somebody else’s',
      [call({ deadline: { ...within(5, 'working-day'), ofFunctionId: 'police' as FunctionId } })],
    ],
    [
      'of what follows on the call',
      [
        action('eerst', 'col-a', ['na'], { title: 'Bel 112' }),
        outcome('na', [], { outcome: 'help', deadline: within(2, 'week') }),
      ],
    ],
  ])('is fine: %s', (_what, cards) => {
    expect(found(cards)).toEqual([]);
  });

  it('is judged for 112 in every route, by its own card', () => {
    const home = (deadline: Deadline, ofStep?: Deadline) =>
      keysOf(
        'ML-27',
        protocolOf({
          routes: [
            route('thuis', [
              step('s-1', [question('q', 'col-a', ['bel', 'klaar']), call({ deadline }), outcome('klaar')], {
                ...(ofStep && { deadline: ofStep }),
              }),
            ]),
          ],
        }),
      );
    expect(home(within(1, 'week'))).toContain('bel:slow-call');
    expect(home({ term: { kind: 'direct' } }, within(1, 'week'))).not.toContain('bel:slow-call');
  });
});
