import { describe, expect, it } from 'vitest';
import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';
import { factsOf } from '../facts';
import { staffOffenceRoute } from './ml-20-staff-offence-route';

const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes', 'doubt'] });
const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
const told = action('told', 'col-a', ['expert'], { tags: ['inform-board'] });
const rest = [
  action('expert', 'col-a', ['suspicion'], { tags: ['confidential-inspector'] }),
  question('suspicion', 'col-a', [yes('police'), no('close')], { questions: ['reasonable-suspicion'] }),
  outcome('police', [], {
    outcome: 'police-report',
    title: 'Doe aangifte en laat de deskundige dat direct weten',
  }),
  outcome('close'),
];
const staffRoute = (...cards: Card[]) =>
  protocolOf({ routes: [route('medewerker', [step('s', cards)], { kind: 'staff-offence' })] });
const missed = (protocol: ReturnType<typeof protocolOf>, ...sectors: Sector[]) =>
  staffOffenceRoute
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .map(({ subject }) => subject);

const ofChildcare = staffRoute(told, ...rest);
const houder = question('houder', 'col-a', [yes('expert'), no('told')]);

describe('a route of childcare', () => {
  it('need not tell the parents before the police', () => {
    expect(missed(ofChildcare, 'ko')).toEqual([]);
    expect(missed(ofChildcare, 'po')).toContain('inform-before-police-report');
  });

  it('is judged as that of a school when it is for both', () => {
    expect(missed(ofChildcare, 'ko', 'po')).toContain('inform-before-police-report');
  });

  it('may pass the houder who is suspected, by an answer', () => {
    expect(missed(staffRoute(houder, told, ...rest), 'ko')).toEqual([]);
    expect(missed(staffRoute(houder, told, ...rest), 'po')).toContain('inform-board');
  });

  it('may not pass the houder in any case', () => {
    const aside = action('seen', 'col-a', ['told', 'expert']);
    expect(missed(staffRoute(aside, told, ...rest), 'ko')).toContain('inform-board');
  });

  it('lets the expert know of the report to the police, as a school lets the inspector', () => {
    const silent = rest.map((card) => (card.id === 'police' ? { ...card, title: 'Doe aangifte' } : card));
    expect(missed(staffRoute(told, ...silent), 'ko')).toEqual(['inform-inspector']);
    expect(missed(staffRoute(told, ...silent), 'po')).toContain('inform-inspector');
  });

  it('still needs the expert, whom it calls by another name', () => {
    const without = staffRoute(
      { ...told, exits: told.exits.map((exit) => ({ ...exit, to: { cardId: 'suspicion' as never } })) },
      ...rest.slice(1),
    );
    const [found] = staffOffenceRoute.check(without, factsOf(without, { on: testDay, sectors: ['ko'] }));
    expect(found?.message).toContain('de deskundige die de minister aanwijst');
  });
});
