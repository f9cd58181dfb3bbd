import { describe, expect, it } from 'vitest';
import { contact, globalExit } from '@/lib/testing/build-entries';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { EntryId, PartId, RouteId } from '@/schemas/ids';
import type { Card, Deadline, Route } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-27-acute-shortcut.fixture';

const direct: Deadline = { term: { kind: 'direct' } };
const inAWeek: Deadline = { term: { kind: 'within', amount: 1, unit: 'week' } };
const acute = (more: Partial<Route> = {}) =>
  route('acuut', [step('a-1', [action('bel', 'col-a')])], { kind: 'acute', ...more });
const toAcute = { to: { routeId: 'acuut' as RouteId } };

it('wants a way out that is open at every step', () => {
  expect(findingsOf('ML-27', valid)).toEqual([]);
  expect(findingsOf('ML-27', invalid)).toEqual(['globalExits']);
});

it('does not take hurrying in one special case for a way out of all danger', () => {
  const honour = globalExit('eer', { kind: 'other', tags: ['special-forms', 'speed-up'], deadline: direct });
  const protocol = protocolOf({ routes: [acute()], globalExits: [{ ...honour, ...toAcute }] });
  expect(findingsOf('ML-27', protocol)).toEqual(['globalExits']);
  const anyDanger = { ...honour, ...toAcute, tags: ['acute-unsafety' as const, 'speed-up' as const] };
  expect(findingsOf('ML-27', { ...protocol, globalExits: [anyDanger] })).toEqual([]);
});

describe('where it leads', () => {
  it.each([
    ['nowhere', {}],
    ['to a route that has no beginning', toAcute],
    ['to somebody who cannot come', { contactIds: ['c-school' as EntryId] }],
  ])('is not %s', (_place, more) => {
    const protocol = protocolOf({
      routes: [acute({ startCardId: null })],
      contacts: [contact('c-school', { kind: 'school' })],
      globalExits: [globalExit('gevaar', { deadline: direct, ...more })],
    });
    expect(findingsOf('ML-27', protocol)).toEqual(['gevaar']);
  });
});

describe('the time', () => {
  const leading = (route: Route, deadline?: Deadline) =>
    protocolOf({
      routes: [route],
      globalExits: [globalExit('gevaar', { ...toAcute, ...(deadline && { deadline }) })],
    });

  it('stands on the exit, on the route, or is asked for', () => {
    expect(findingsOf('ML-27', leading(acute(), direct))).toEqual([]);
    expect(findingsOf('ML-27', leading(acute({ deadline: direct })))).toEqual([]);
    expect(findingsOf('ML-27', leading(acute()))).toEqual(['gevaar']);
  });

  it('is short: a week is none, and one for acute danger counts', () => {
    expect(findingsOf('ML-27', leading(acute({ deadline: inAWeek })))).toEqual(['gevaar']);
    const acuteHour = { ...inAWeek, acute: { kind: 'within' as const, amount: 1, unit: 'hour' as const } };
    expect(findingsOf('ML-27', leading(acute({ deadline: acuteHour })))).toEqual([]);
  });
});

it('takes a line to the acute route drawn out of each of the five steps, not out of some of them', () => {
  const one = step('s-1', [action('a', 'col-a', ['route:acuut'])], { kinds: ['signal'] });
  const two = (ways: string[]) =>
    step('s-2', [action('b', 'col-a', ways)], { kinds: ['consult', 'talk', 'weigh', 'decide'] });
  const after = step('s-3', [action('c', 'col-a')], { kinds: ['follow'] });
  const drawn = (ways: string[]) =>
    protocolOf({ routes: [route('thuis', [one, two(ways), after]), acute({ deadline: direct })] });
  expect(findingsOf('ML-27', drawn(['route:acuut']))).toEqual([]);
  expect(findingsOf('ML-27', drawn([]))).toEqual(['globalExits']);
});

it('speaks once of a protocol with nothing in it', () => {
  expect(findingsOf('ML-27', protocolOf({ columns: [] }))).toEqual(['globalExits']);
});

it('warns of an acute route that ends while nobody calls or reports', () => {
  const ending = (first: ReturnType<typeof action>, end = outcome('hulp', [], { outcome: 'help' })) =>
    findingsOf('ML-27', {
      ...valid,
      routes: [home, route('acuut', [step('a-1', [first, end])], { kind: 'acute' })],
    });
  const [home] = valid.routes as [Route];
  expect(ending(action('praat', 'col-a', ['hulp']))).toEqual(['hulp']);
  expect(ending(action('praat', 'col-a', ['hulp'], { title: 'Bel 112' }))).toEqual([]);
  expect(ending(action('praat', 'col-a', ['hulp'], { contactIds: ['c-112' as EntryId] }))).toEqual([]);
  expect(ending(action('praat', 'col-a', ['hulp']), outcome('hulp', [], { outcome: 'report' }))).toEqual([]);
});

it('judges each way of the acute route: one that calls hides no other', () => {
  const [home] = valid.routes as [Route];
  const help = outcome('hulp', [], { outcome: 'help' });
  const called = (...cards: Card[]) =>
    findingsOf('ML-27', {
      ...valid,
      routes: [home, route('acuut', [step('a-1', [...cards, help])], { kind: 'acute' })],
    });
  const calls = action('bel', 'col-a', ['hulp'], { title: 'Bel 112' });
  expect(called(question('erg', 'col-a', ['bel', 'hulp']), calls)).toEqual(['hulp']);
  expect(called(question('erg', 'col-a', ['bel', 'hulp'], { title: 'Bel je 112?' }), calls)).toEqual([
    'hulp',
  ]);
  expect(
    called(action('beide', 'col-a', ['bel', 'troost']), calls, action('troost', 'col-a', ['hulp'])),
  ).toEqual([]);
  expect(called(question('erg', 'col-a', ['bel', 'route:thuis']), calls)).toEqual([]);
  expect(called(action('niet', 'col-a', ['hulp'], { title: 'Bel niet 112, maar troost' }))).toEqual(['hulp']);
  expect(called(action('neem', 'col-a', ['hulp'], { title: 'Neem contact op met de politie' }))).toEqual([]);
});

it('counts no call that waits for the word of somebody else', () => {
  const [home] = valid.routes as [Route];
  const called = (...cards: Card[]) =>
    findingsOf('ML-27', {
      ...valid,
      routes: [home, route('acuut', [step('a-1', cards)], { kind: 'acute' })],
    });
  const end = (condition?: string) =>
    outcome('bel', [], { outcome: 'emergency', ...(condition && { condition }) });
  const safe = (condition: string) =>
    action('veilig', 'col-a', ['hulp'], {
      tasks: { ordered: true, items: [{ id: 't' as PartId, text: 'Bel 112', condition }] },
    });
  const help = outcome('hulp', [], { outcome: 'help' });
  for (const condition of ['met toestemming van de directeur', 'als de directeur dat nodig vindt']) {
    expect(called(end(condition)), condition).toEqual(['bel']);
    expect(called(safe(condition), help), condition).toEqual(['hulp']);
  }
  for (const condition of ['bij levensgevaar', 'als er gewonden zijn']) {
    expect(called(end(condition)), condition).toEqual([]);
    expect(called(safe(condition), help), condition).toEqual([]);
  }
});

it('warns of a question that one goes round while nobody calls', () => {
  const [home] = valid.routes as [Route];
  const asked = (no: string, first: Card[] = []) =>
    findingsOf('ML-27', {
      ...valid,
      routes: [
        home,
        route(
          'acuut',
          [
            step('a-1', [
              ...first,
              question('er', 'col-a', [
                { to: 'eind', answers: ['yes'] },
                { to: no, answers: ['no'] },
              ]),
              action('wacht', 'col-a', ['er'], { title: 'Wacht op de directeur' }),
              action('bel', 'col-a', ['er'], { title: 'Bel 112' }),
              outcome('eind', [], { outcome: 'emergency' }),
            ]),
          ],
          { kind: 'acute' },
        ),
      ],
    });
  expect(asked('wacht')).toEqual(['er']);
  expect(asked('bel')).toEqual([]);
  expect(asked('wacht', [action('eerst', 'col-a', ['er'], { title: 'Bel 112' })])).toEqual([]);
});
