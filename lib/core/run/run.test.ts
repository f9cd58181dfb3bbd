import { describe, expect, it } from 'vitest';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { CardId, ExitId, FunctionId, PartId, RouteId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';
import {
  cardOfCode,
  fileText,
  functionGroups,
  handOverCode,
  startRun,
  transition,
  viewOf,
  walk,
} from './index';
import type { Run, RunEvent } from './index';

const flow = sampleMeldcode();
const at = '2026-11-23T09:00:00.000Z';
const fn = (id: string) => ({ kind: 'choose_function', functionId: id as FunctionId, at }) satisfies RunEvent;
const home = { kind: 'choose_route', routeId: 'thuis' as RouteId, at } satisfies RunEvent;
const next = { kind: 'next', at } satisfies RunEvent;
const back = { kind: 'back', at } satisfies RunEvent;
const answer = (exitId: string, said?: Answer): RunEvent => ({
  kind: 'answer',
  exitId: exitId as ExitId,
  answer: said,
  at,
});

function after(...events: RunEvent[]): Run {
  return events.reduce(
    (run, event) => {
      const moved = transition(flow, run, event);
      if (!moved.ok) throw new Error(`${event.kind}: ${moved.failure.code}`);
      return moved.value;
    },
    startRun('b/p/1', at),
  );
}
const seen = (...events: RunEvent[]) => viewOf(flow, after(...events));

describe('the checklist engine', () => {
  it('asks the function first, and offers members of a team but no outside body', () => {
    expect(seen()).toMatchObject({ kind: 'choose_function' });
    expect(functionGroups(flow).map((group) => group.functions.map((one) => one.name))).toEqual([
      ['Conciërge'],
      ['Leerkracht'],
      ['IB’er', 'Directeur', 'Zorgteam', 'Maatschappelijk werker'],
    ]);
  });

  it('then asks the route, the options of the start question first', () => {
    expect(seen(fn('lk'))).toMatchObject({
      kind: 'choose_route',
      question: 'Wat is er aan de hand?',
      options: [{ routeId: 'thuis' }, { routeId: 'acuut-route' }],
    });
  });

  it('shows only the tasks of my column', () => {
    const tasksOf = (id: string) => {
      const view = seen(fn(id), home);
      return view.kind === 'card' ? view.tasks.map((task) => task.id) : undefined;
    };
    expect(tasksOf('lk')).toEqual(['t1']);
    expect(tasksOf('smw')).toEqual(['t1', 't2']);
  });

  it('lets a concierge end with the hand-over, who gets it and from whom they hear', () => {
    const view = seen(fn('co'), home, next);
    expect(view).toMatchObject({ kind: 'card', card: { id: 'k2a' }, next: { handsOver: true } });
    expect(view.kind === 'card' && view.next.label).toBe('Draag over aan Leerkracht of IB’er');
    expect(seen(fn('co'), home, next, next)).toMatchObject({
      kind: 'handed_over',
      hearsBack: 'De IB’er vertelt je binnen een week wat er is gedaan.',
      to: ['Leerkracht', 'IB’er'],
      resumeAt: [{ cardId: 'k1' }],
    });
  });

  it('lets a teacher walk the talk in their own part, and wait while others weigh: signals may come again', () => {
    expect(seen(fn('lk'), home, next, next)).toMatchObject({
      kind: 'card',
      card: { id: 'k3' },
      partInWords: 'Denkt mee: met de IB’er',
      waitsFor: ['Weeg of Veilig Thuis nodig is'],
    });
    expect(seen(fn('lk'), home, next, next, next)).toMatchObject({
      kind: 'waiting',
      comesBack: false,
      acting: [{ cardId: 'q1', who: ['IB’er', 'Directeur', 'Zorgteam'] }],
      resumeAt: [{ cardId: 'k1' }],
    });
  });

  it('gives "ja of twijfel" two buttons that lead the same way', () => {
    const view = seen(fn('ib'), home, next, next, next, answer('ja', 'yes'));
    expect(view.kind === 'question' && view.answers.map((one) => [one.label, one.leadsTo, one.tone])).toEqual(
      [
        ['Ja', 'melden', 'report'],
        ['Ik twijfel', 'melden', 'report'],
        ['Nee', 'afweging 5', 'plain'],
      ],
    );
    expect(view).toMatchObject({ progress: 'Stap 4 van 5 · afweging 2' });
  });

  it('ends at an outcome, and a loop opens the first card again', () => {
    const weighed = [fn('ib'), home, next, next, next, answer('ja', 'yes')] as const;
    expect(seen(...weighed, answer('ja', 'doubt'))).toMatchObject({
      kind: 'ended',
      card: { outcome: 'report' },
    });
    expect(seen(...weighed, answer('nee'), answer('opnieuw'))).toMatchObject({
      kind: 'card',
      card: { id: 'k1' },
    });
    expect(seen(...weighed, answer('nee'), answer('ja'))).toMatchObject({
      kind: 'ended',
      card: { outcome: 'help' },
    });
  });

  it('follows an exit into another route', () => {
    expect(seen(fn('lk'), { ...home, routeId: 'acuut-route' as RouteId }, next)).toMatchObject({
      card: { id: 'k1' },
      route: { id: 'thuis' },
    });
  });

  it('keeps ticks on the way back', () => {
    const tick = { kind: 'tick', taskId: 't1' as PartId, at } satisfies RunEvent;
    expect(seen(fn('lk'), home, tick, next, back)).toMatchObject({ card: { id: 'k1' }, ticked: ['t1'] });
    expect(seen(fn('lk'), home, tick, { ...tick, kind: 'untick' })).toMatchObject({ ticked: [] });
  });

  it('goes on as another function on the same device', () => {
    const view = seen(fn('lk'), home, next, next, next, {
      kind: 'take_over',
      functionId: 'ib' as FunctionId,
      at,
    });
    expect(view).toMatchObject({ kind: 'question', card: { id: 'q1' } });
  });

  it('refuses what does not fit the screen', () => {
    expect(transition(flow, startRun('v', at), next)).toMatchObject({
      ok: false,
      failure: { code: 'not_now' },
    });
    expect(transition(flow, startRun('v', at), fn('nobody'))).toMatchObject({
      failure: { code: 'unknown_id' },
    });
    expect(transition(flow, startRun('v', at), back)).toMatchObject({ failure: { code: 'not_now' } });
  });

  it('hands a run to a colleague with four signs that only fit this version', () => {
    const code = handOverCode(flow, 'b/p/1', 'q1' as CardId) ?? '';
    expect(code).toHaveLength(4);
    expect(cardOfCode(flow, 'b/p/1', ` ${code.slice(0, 2)}-${code.slice(2)} `.toLowerCase())).toBe('q1');
    expect(cardOfCode(flow, 'b/p/2', code)).toBeUndefined();
    expect(
      seen({ kind: 'take_over', functionId: 'di' as FunctionId, cardId: 'q1' as CardId, at }),
    ).toMatchObject({ card: { id: 'q1' } });
  });

  it('writes the text for the pupil file: version, function, step, ticks, answer and time', () => {
    const run = after(
      fn('ib'),
      home,
      { kind: 'tick', taskId: 't2' as PartId, at },
      next,
      next,
      next,
      answer('nee'),
    );
    const text = fileText(flow, run, { title: 'Meldcode', organisation: 'Voorbeeld', version: 'versie 1.0' });
    expect(text).toContain('Meldcode, Voorbeeld, versie 1.0');
    expect(text).toContain('Functie: IB’er');
    expect(text).toContain(
      'Stap 1: Breng de signalen in kaart (23 november 2026 om 10:00)\n[ ] Schrijf op wat je zag of hoorde\n[x] Doe de kindcheck',
    );
    expect(text).toContain('Antwoord: Nee');
  });

  it('walks given answers in words and says which answers there are', () => {
    const input = { functionId: 'ib' as FunctionId, routeId: 'thuis' as RouteId };
    const steps = walk(flow, { ...input, answers: ['yes', 'doubt'] });
    expect(steps.ok && steps.value.map((one) => one.cardId)).toEqual(['k1', 'k2c', 'k3', 'q1', 'q2', 'u1']);
    expect(steps.ok && steps.value[1]?.deadline).toBe('binnen 1 week na stap 1');
    expect(walk(flow, { ...input, answers: ['maybe'] })).toMatchObject({
      failure: { code: 'no_such_answer', possible: ['Ja', 'Nee'] },
    });
  });
});
