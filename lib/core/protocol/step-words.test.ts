import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onceNamed, stepInSentence, stepName, stepTitleOnce } from './step-words';

const named = (label: string, title = 'Overleg') => ({ label, title });

describe('the name of a step', () => {
  it.each(['1', '0', '1A', '4+5', '4 en 5', '1 t/m 3', 'B', 'IV', 'iii', '2b', '3.1'])(
    'counts with "stap" before %s',
    (label) => {
      expect(stepName(named(label))).toBe(`Stap ${label}`);
      expect(stepInSentence(named(label))).toBe(`stap ${label}`);
    },
  );

  it.each(['Fase 2', 'Nu', 'Dag 1', 'Na 1 week', 'Ronde B', '1e ronde', 'VERMOEDEN', 'Fase IV'])(
    'leaves %s as it is',
    (label) => {
      expect(stepName(named(label))).toBe(label);
      expect(stepInSentence(named(label))).toBe(label);
    },
  );

  it('never says "stap" twice, and falls back on the title', () => {
    expect([stepName(named('Stap 3')), stepInSentence(named('stap 3'))]).toEqual(['Stap 3', 'stap 3']);
    expect([stepName(named(' ')), stepInSentence(named(''))]).toEqual(['Overleg', 'stap "Overleg"']);
    expect(stepInSentence(named('', ''))).toBe('een stap');
  });

  it('says no word of its own after "stap", whatever the word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Fase', 'Ronde', 'Dag', 'Week', 'Moment', 'Blok', 'Deel', 'Stap'),
        fc.nat(20),
        (word, nth) => {
          const step = named(`${word} ${nth}`);
          for (const said of [stepName(step), stepInSentence(step)]) {
            expect(said.toLowerCase()).toBe(`${word} ${nth}`.toLowerCase());
          }
        },
      ),
    );
  });
});

it('says a name that a title repeats once', () => {
  expect(stepTitleOnce(named('1', 'Stap 1: signaleren'))).toBe('Signaleren');
  expect(stepTitleOnce(named('1', 'Stap 1 Signaleren'))).toBe('Signaleren');
  expect(stepTitleOnce(named('1', 'Stap 10 anders'))).toBe('Stap 10 anders');
  expect(stepTitleOnce(named('1', 'Stap 1'))).toBe('Stap 1');
  expect(onceNamed('afweging 2', 'Afweging 2: is er gevaar?')).toBe('Is er gevaar?');
  expect(onceNamed('Stap 2', 'Stap 2 overslaan?')).toBe('Stap 2 overslaan?');
});
