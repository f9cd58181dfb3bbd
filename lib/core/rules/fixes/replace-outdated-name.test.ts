import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/core/rich-text';
import { checkProtocol, fixAll } from '@/lib/core/rules';
import { chapter } from '@/lib/testing/build-entries';
import { outcome, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { testDay } from '@/lib/testing/findings-of';
import { check, edited, model } from '@/lib/testing/mend';
import type { RichInline, RichText } from '@/schemas/rich-text';
import { makeFix } from './make-fix';

const bold = { marks: [{ type: 'bold' as const }] };
const run = (text: string, more: object = {}): RichInline => ({ type: 'text', text, ...more });
const paragraphs = (...lines: RichInline[][]): RichText => ({
  type: 'doc',
  content: lines.map((content) => ({ type: 'paragraph', content })),
});
const saying = (body: RichText) => protocolOf({ chapters: [{ ...chapter('h', 'x'), body }] });

/** The chapter after its fix; undefined where none is offered. */
function fixed(body: RichText): RichText | undefined {
  const protocol = saying(body);
  const finding = checkProtocol(protocol, { on: testDay }).find(({ rule }) => rule === 'ML-30')!;
  const operation = finding.fixLabel && makeFix({ protocol, model, finding, newId: countingIds() });
  return operation ? edited(protocol, operation).chapters[0]!.body : undefined;
}

describe('the new name in a rich text', () => {
  it('comes where the old one was marked, and the article before it goes', () => {
    expect(fixed(paragraphs([run('Bel het '), run('AMK', bold), run(' vandaag.')]))).toEqual(
      paragraphs([run('Bel '), run('Veilig Thuis', bold), run(' vandaag.')]),
    );
  });

  it('makes one name of two that were marked apart, and leaves no empty piece', () => {
    expect(fixed(paragraphs([run('AMK', bold), run(' of '), run('SHG', bold), run(' bellen')]))).toEqual(
      paragraphs([run('Veilig Thuis', bold), run(' bellen')]),
    );
  });

  it('changes each paragraph and footnote where it stands', () => {
    const note = (text: string): RichInline => ({ type: 'footnote', attrs: { text } });
    const before = paragraphs(
      [run('Bel het AMK'), note('Het AMK is er altijd.'), run(' bij twijfel over wat je ziet.')],
      [run('Samen met de leerling bel je het AMK.')],
    );
    const after = paragraphs(
      [run('Bel Veilig Thuis'), note('Veilig Thuis is er altijd.'), run(' bij twijfel over wat je ziet.')],
      [run('Samen met de leerling bel je Veilig Thuis.')],
    );
    expect(fixed(before)).toEqual(after);
  });

  it('is not offered when one name of the text needs a person', () => {
    const text = [run('Bel het AMK bij twijfel over de leerling.'), run(' Het AMK, Veilig Thuis, helpt.')];
    expect(fixed(paragraphs(text))).toBeUndefined();
    expect(fixed(paragraphs([run('AMK')], [run('SHG')]))).toBeUndefined();
  });
});

it('leaves a text that explains the old name as it is, whatever else is mended', () => {
  const text =
    'Veilig Thuis (voorheen AMK en SHG) helpt. Vraag bij twijfel over een leerling het SHG om raad.';
  const [first, ...others] = model.chapters;
  const protocol = { ...model, chapters: [{ ...first!, body: paragraphs([run(text)]) }, ...others] };
  const operation = fixAll(protocol, model, { on: testDay }, countingIds())!;
  expect(plainText(edited(protocol, operation).chapters[0]!.body)).toBe(
    'Veilig Thuis (voorheen AMK en SHG) helpt. Vraag bij twijfel over een leerling Veilig Thuis om raad.',
  );
});

/** The title after the first fix for an old name in it. */
function renamed(title: string): string | undefined {
  const protocol = protocolWithSteps([outcome('o-1', [], { title })]);
  const finding = check(protocol).find(({ rule }) => rule === 'ML-30')!;
  const operation = makeFix({ protocol, model, finding, newId: countingIds() });
  return operation && edited(protocol, operation).routes[0]!.steps[0]!.cards[0]!.title;
}

describe('the name of now', () => {
  it.each([
    ['Bel het AMK', 'Bel Veilig Thuis'],
    ['Veilig Thuis (AMK of SHG)', 'Veilig Thuis'],
    ['Meld bij Veilig Thuis (het AMK of het SHG) of de politie', 'Meld bij Veilig Thuis of de politie'],
    ['Bel AMK/SHG', 'Bel Veilig Thuis'],
    ['Advies- en Meldpunt Kindermishandeling (AMK)', 'Veilig Thuis'],
    ['Het AMK, het SHG en de politie', 'Veilig Thuis en de politie'],
    ['Overleg in de PCL', 'Overleg in het samenwerkingsverband passend onderwijs'],
  ])('stands once: %s', (title, expected) => {
    expect(renamed(title)).toBe(expected);
  });

  it.each(['Zowel het AMK als het SHG helpt', 'Veilig Thuis (voorheen AMK). Bel het SHG'])(
    'is left to a person where the sentence would name it twice: %s',
    (title) => {
      expect(renamed(title)).toBeUndefined();
    },
  );
});
