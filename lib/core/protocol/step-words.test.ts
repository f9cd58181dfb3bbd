import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedOnce, onceNamed, repeats } from './once';
import { stepHead, stepInWords, stepName, stepTitle, titleAfterHead } from './step-words';

describe('the words of a step', () => {
  it.each([
    ['1', 'stap 1', 'Stap 1'],
    ['4+5', 'stap 4+5', 'Stap 4+5'],
    ['1A', 'stap 1A', 'Stap 1A'],
    ['III', 'stap III', 'Stap III'],
    ['0', 'stap 0', 'Stap 0'],
    ['4 en 5', 'stap 4 en 5', 'Stap 4 en 5'],
    ['1 t/m 3', 'stap 1 t/m 3', 'Stap 1 t/m 3'],
    ['B', 'stap B', 'Stap B'],
    ['3.1', 'stap 3.1', 'Stap 3.1'],
    ['Nu', 'Nu', 'Nu'],
    ['Na 1 week', 'Na 1 week', 'Na 1 week'],
    ['1e ronde', '1e ronde', '1e ronde'],
    ['VERMOEDEN', 'VERMOEDEN', 'VERMOEDEN'],
    ['Fase IV', 'Fase IV', 'Fase IV'],
    ['viii', 'stap viii', 'Stap viii'],
    ['Fase 4', 'Fase 4', 'Fase 4'],
    ['fase 4', 'fase 4', 'Fase 4'],
    ['1e fase', '1e fase', '1e fase'],
    ['Stap 2', 'Stap 2', 'Stap 2'],
    ['Nazorg', 'Nazorg', 'Nazorg'],
  ])('for the label %j are %j in a sentence and %j above its cards', (label, inWords, head) => {
    expect(stepInWords({ label, title: 'Wegen' })).toBe(inWords);
    expect(stepHead({ label })).toBe(head);
    expect(stepName({ label, title: 'Wegen' })).toBe(head);
  });

  it('are those of its title when it has no label', () => {
    expect(stepInWords({ label: ' ', title: 'Wegen' })).toBe('stap "Wegen"');
    expect(stepInWords({ label: '', title: '' })).toBe('een stap zonder naam');
    expect(stepTitle({ label: '', title: 'Wegen' })).toBe('Stap: Wegen');
    expect(stepName({ label: '', title: 'Wegen' })).toBe('Wegen');
  });

  it.each([
    ['1', 'Stap 1. Signalen', 'Signalen'],
    ['1', 'stap 1: Signalen', 'Signalen'],
    ['Fase 4', 'FASE 4 – Beslissen', 'Beslissen'],
    ['Stap 2', 'Stap 2 Overleg', 'Overleg'],
    ['1', 'Stap 10 Overleg', 'Stap 10 Overleg'],
    ['Fase 1', 'Fase 12', 'Fase 12'],
    ['1', 'Stappen zetten', 'Stappen zetten'],
    ['3', 'Stap 3', ''],
    ['', 'Stap voor stap', 'Stap voor stap'],
    ['Nazorg', 'Nazorg bieden', 'Nazorg bieden'],
    ['Nazorg', 'Nazorg: blijf volgen', 'blijf volgen'],
  ])('say once what label %j and title %j share', (label, title, rest) => {
    expect(titleAfterHead({ label, title })).toBe(rest);
  });

  it('never say the head twice, whatever stands between', () => {
    const label = fc.constantFrom('1', '2B', 'Fase 4', 'Ronde 2', 'IV');
    const sign = fc.constantFrom('. ', ': ', ' - ', ' – ', ' ');
    fc.assert(
      fc.property(label, sign, fc.boolean(), (one, by, isLoud) => {
        const head = stepHead({ label: one });
        const title = `${isLoud ? head.toUpperCase() : head}${by}Beslissen`;
        expect(stepTitle({ label: one, title })).toBe(`${head}: Beslissen`);
      }),
    );
  });
});

describe('a title that begins with its kind', () => {
  it.each([
    ['Afweging 2', 'Afweging 2: is er een vermoeden?', true],
    ['vraag', 'Vraag: wie belt?', true],
    ['vraag', 'Vraag advies', true],
    ['vraag', 'Vragen stellen', false],
    ['Afweging 2', 'Afweging 21', false],
    ['route', 'Thuis', false],
  ])('%j before %j: %j', (kind, title, expected) => {
    expect(repeats(kind, title)).toBe(expected);
  });

  it('of a card is said once, where a mark parts it from the rest', () => {
    expect(onceNamed('afweging 2', 'Afweging 2: is er gevaar?')).toBe('Is er gevaar?');
    expect(onceNamed('Stap 2', 'Stap 2 overslaan?')).toBe('Stap 2 overslaan?');
  });

  it('is said once', () => {
    expect(namedOnce('Bijlage 1', ': ', 'Bijlage 1 – De 7 W’s')).toBe('Bijlage 1: De 7 W’s');
    expect(namedOnce('', ': ', 'De 7 W’s')).toBe('De 7 W’s');
  });
});
