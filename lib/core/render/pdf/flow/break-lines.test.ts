import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';

/** Every letter is one wide, a bold one two. */
const measure = (text: string, bold: boolean) => [...text].length * (bold ? 2 : 1);
const texts = (text: string, width: number) =>
  breakLines([{ text }], width, measure).map((line) => line.map((piece) => piece.text).join(''));

describe('breaking text into lines', () => {
  it.each([
    ['een twee drie', 8, ['een twee', 'drie']],
    ['een   twee', 20, ['een twee']],
    ['een\ntwee', 20, ['een', 'twee']],
    ['kindermishandeling', 8, ['kindermi', 'shandeli', 'ng']],
    ['', 8, ['']],
  ])('%j at %i', (text, width, lines) => {
    expect(texts(text, width)).toEqual(lines);
  });

  it('keeps bold and links apart, and measures each as it is drawn', () => {
    const spans = [
      { text: 'Waar: ', bold: true },
      { text: 'stap 1' },
      { text: ' wet', href: 'https://x.nl' },
    ];
    expect(breakLines(spans, 40, measure)).toEqual([
      [
        { text: 'Waar:', bold: true, width: 10 },
        { text: ' stap 1', width: 7 },
        { text: ' wet', href: 'https://x.nl', width: 4 },
      ],
    ]);
  });

  it('loses no letter and is never wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        fc.boolean(),
        (text, width, bold) => {
          const lines = breakLines([{ text, bold }], width, measure);
          const letters = (value: string) => value.replace(/\s+/g, '');
          expect(
            letters(
              lines
                .flat()
                .map((piece) => piece.text)
                .join(''),
            ),
          ).toBe(letters(text));
          for (const line of lines) {
            const total = line.reduce((sum, piece) => sum + piece.width, 0);
            expect(total).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
