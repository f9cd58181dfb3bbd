import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProtocolText } from '@/lib/core/protocol';
import type { FunctionId } from '@/schemas/ids';
import { flowOf, splitAnswers, startRun, transition, viewOf, walk } from './index';
import type { RunEvent } from './index';

function readCase(name: string) {
  const parsed = parseProtocolText(readFileSync(`lib/testing/cases/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}
function walked(name: string, functionId: string, answers = '') {
  const protocol = readCase(name);
  const steps = walk(protocol, { functionId: functionId as FunctionId, answers: splitAnswers(answers) });
  if (!steps.ok) throw new Error(JSON.stringify(steps.failure));
  return steps.value;
}
const titles = (...given: Parameters<typeof walked>) => walked(...given).map(({ title }) => title);

describe('the small protocols that showed a fault', () => {
  it('opens parallel branches again in the second round', () => {
    const round = ['Begin', 'Taak A', 'Taak B', 'Taak C', 'Bespreek A, B en C', 'Goed genoeg?'];
    expect(titles('min-parallel-loop', 'aa', 'nee,ja')).toEqual([...round, ...round, 'Klaar']);
  });

  it('waits again in the second round, and then goes on', () => {
    const round = ['A signaleert', 'Nu is aan zet: Directeur', 'Nieuwe signalen?'];
    expect(titles('min-second-round', 'aa', 'ja,nee')).toEqual([...round, ...round, 'Klaar']);
    const others = walked('min-second-round', 'bb');
    expect(others.map(({ kind }) => kind)).toEqual(['waiting', 'card', 'waiting']);
    expect(others.at(-1)?.notes).toContain('Daarna kun je weer aan de beurt zijn bij: "B beslist".');
  });

  it.each(['af', 'conc'])('sends %s to the board when somebody of the school is suspected', (functionId) => {
    const [only, ...more] = walked('min-staff-route-one-column', functionId);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'sent_on', title: 'In deze route doe jij niets zelf' });
    expect(only?.notes[0]).toBe('Ga naar: Bestuur. Meld het daar direct.');
  });

  it('asks nobody what only an outside body answers, and names both ways', () => {
    const steps = walked('min-external-question', 'bb');
    expect(steps.map(({ title }) => title)).toEqual([
      'Bel de vertrouwensinspecteur',
      'Nu antwoordt: Vertrouwensinspecteur',
    ]);
    expect(steps[1]?.choices).toEqual([
      { label: 'Ja', leadsTo: 'aangifte' },
      { label: 'Nee', leadsTo: 'afsluiten' },
    ]);
    expect(titles('min-external-question', 'bb', 'nee').at(-1)).toBe('Geef nazorg');
    expect(titles('min-external-question', 'bb', 'ja').at(-1)).toBe('Doe aangifte');
  });

  it('names only the function that a hand-over names', () => {
    expect(titles('min-handover-names', 'conc').at(-1)).toBe('Overgedragen aan: Zorgcoördinator');
  });

  it('keeps conditions', () => {
    expect(walked('min-condition-lost', 'aa')[0]).toMatchObject({
      condition: 'Alleen als er een vermoeden is',
      tasks: ['Vertel het vooraf aan de ouders (tenzij dat gevaarlijk is)'],
    });
  });

  it('says who acts at an end of others', () => {
    expect(walked('min-end-of-others', 'aa', 'ja').at(-1)).toMatchObject({
      kind: 'ended',
      title: 'Meld direct bij Veilig Thuis',
      part: 'Dit doet: Directeur',
      tasks: ['Bel 0800-2000'],
    });
  });

  it('leaves the own word of a step', () => {
    const said = JSON.stringify(walked('min-own-step-word', 'aa'));
    expect(said).toContain('Fase 1');
    expect(said).not.toMatch(/stap fase/i);
  });

  it('sends a function that stands in no column to who acts first', () => {
    const protocol = readCase('min-end-of-others');
    const caretaker = { ...protocol.functions[0]!, id: 'co' as FunctionId, name: 'Conciërge' };
    const steps = walk(
      { ...protocol, functions: [...protocol.functions, caretaker] },
      { functionId: caretaker.id, answers: [] },
    );
    expect(steps.ok && steps.value[0]).toMatchObject({
      kind: 'sent_on',
      notes: ['Ga naar: Directeur.', expect.anything()],
    });
  });

  it('gives the lean flow of the phone the same screens', () => {
    const protocol = readCase('min-staff-route-one-column');
    const events = [
      { kind: 'choose_function', functionId: 'af', at: '' },
      { kind: 'choose_route', routeId: 'r2', at: '' },
    ] as RunEvent[];
    const referrals = [protocol, flowOf(protocol)].map((flow) => {
      const run = events.reduce(
        (now, event) => {
          const moved = transition(flow, now, event);
          return moved.ok ? moved.value : now;
        },
        startRun('v', ''),
      );
      const view = viewOf(flow, run);
      return view.kind === 'sent_on' && view.referral;
    });
    expect(referrals[0]).toMatchObject({ to: ['Bestuur'], atOnce: true });
    expect(referrals[1]).toEqual(referrals[0]);
  });
});

describe('answers on the command line', () => {
  const protocol = readCase('min-parallel-loop');
  const ask = (answers: string) =>
    walk(protocol, { functionId: 'aa' as FunctionId, answers: splitAnswers(answers) });

  it.each(['nee, opnieuw,ja', '"nee, opnieuw",ja', '"nee, opnieuw", ja', 'Nee,opnieuw,Ja', 'nee,ja'])(
    'takes %s as two answers',
    (answers) => {
      const steps = ask(answers);
      expect(steps.ok && steps.value.at(-1)?.title).toBe('Klaar');
    },
  );

  it('says which answers nobody asked for', () => {
    expect(ask('nee,ja,ja')).toMatchObject({ failure: { code: 'answers_left', answers: ['ja'] } });
  });

  it('names the buttons when an answer fits none', () => {
    expect(ask('misschien')).toMatchObject({ failure: { possible: ['Nee, opnieuw', 'Ja'] } });
  });
});
