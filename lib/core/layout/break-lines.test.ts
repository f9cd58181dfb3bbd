import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics } from '.';
import { breakLines, breakTitle } from './break-lines';

const measurer = createMeasurer(fontMetrics);
const broken = (text: string, max: number) =>
  breakLines(measurer.measure(text, 400), max).map((line) => line.text);

describe('a paragraph', () => {
  it('breaks between words', () => {
    expect(broken('Praat met ouders en kind', 8)).toEqual(['Praat met ouders', 'en kind']);
  });

  it('breaks after a slash or dash inside a word', () => {
    expect(broken('ouders/verzorgers', 5.5)).toEqual(['ouders/', 'verzorgers']);
    expect(broken('onderwijs-assistent', 6)).toEqual(['onderwijs-', 'assistent']);
  });

  it('breaks a word that is too wide where a syllable begins, with a hyphen', () => {
    expect(broken('aandachtsfunctionaris', 8)).toEqual(['aandachtsfunctio-', 'naris']);
  });

  it('keeps a phone number whole', () => {
    expect(broken('Bel 0800-2000', 5.5)).toEqual(['Bel', '0800-2000']);
  });

  it.each([
    ['https://www.aandachtsfunctionaris.example/meldcode/stappenplan', 9],
    ['Zie www.veiligthuisaandachtsfunctionarissen.example', 8],
    ['aandachtsfunctionaris.zorgteam@kindermishandeling.example', 7],
    ['kindermishandelingskaart.example/aandachtsfunctionarissen', 6],
  ])('breaks an address without a hyphen: %s', (text, max) => {
    expect(broken(text, max).length).toBeGreaterThan(1);
    expect(broken(text, max).join('').replace('Zie', 'Zie ')).toBe(text);
  });

  it('is empty without text', () => {
    expect(broken('', 10)).toEqual([]);
  });

  it('never has a line that is too wide, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.double({ min: 2, max: 40, noNaN: true }), (text, max) => {
        const lines = breakLines(measurer.measure(text, 400), max);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(max + 0.001);
        const letters = (words: string) => words.replace(/[\s-]/g, '');
        expect(letters(lines.map((line) => line.text).join(''))).toBe(
          letters(measurer.measure(text, 400).text),
        );
      }),
    );
  });
});

describe('a title', () => {
  const measure = (text: string) => measurer.measure(text, 700);
  const titled = (text: string, max: number) => breakTitle(measure, text, max).map((line) => line.text);

  it.each([
    ['Beslissing 1 · Is melden nodig?', 14, ['Beslissing 1 ·', 'Is melden nodig?']],
    ['Stap 2: overleg met elkaar', 12, ['Stap 2:', 'overleg met elkaar']],
    ['Is melden nodig? Overleg eerst', 12, ['Is melden nodig?', 'Overleg eerst']],
    ['Beslissing 1 · Is melden nodig?', 40, ['Beslissing 1 · Is melden nodig?']],
  ])('breaks at a pause where that takes no more lines: %s', (text, max, lines) => {
    expect(titled(text, max)).toEqual(lines);
  });

  it('takes no more lines than a text, has none that is too wide, and loses no letter', () => {
    const words = fc.array(fc.constantFrom('Beslissing', '1', '·', 'Is:', 'melden?', 'in', 'Stap', ':'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, fc.double({ min: 5, max: 40, noNaN: true }), (list, max) => {
        const text = list.join(' ');
        const lines = breakTitle(measure, text, max);
        expect(lines.length).toBeLessThanOrEqual(breakLines(measure(text), max).length);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(max + 0.001);
        const letters = (said: string) => said.replace(/[\s-]/g, '');
        expect(letters(lines.map((line) => line.text).join(''))).toBe(letters(text));
      }),
    );
  });
});
