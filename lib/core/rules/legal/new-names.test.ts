import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdits } from '../edit-text';
import { renaming } from './new-names';
import { oldNamesIn } from './old-names-in';
import { outdatedNames } from './outdated-names';

/** The text after every rename that is offered, one after the other; "by hand" when one is left. */
function renamed(text: string): string {
  let made = text;
  for (let round = 0; round < 10; round += 1) {
    const offered = oldNamesIn(made).flatMap(({ known }) =>
      renaming(made, known.name)?.length ? known.name : [],
    );
    if (offered.length === 0) break;
    made = withEdits(made, renaming(made, offered[0]!)!);
  }
  return oldNamesIn(made).length > 0 ? `by hand: ${made}` : made;
}

describe('Veilig Thuis for the AMK and the SHG', () => {
  it.each([
    ['Bel het AMK.', 'Bel Veilig Thuis.'],
    ['Het AMK helpt.', 'Veilig Thuis helpt.'],
    ['Bel AMK', 'Bel Veilig Thuis'],
    ['Vraag ’t AMK om raad.', 'Vraag Veilig Thuis om raad.'],
    ['Bel het Advies- en Meldpunt Kindermishandeling.', 'Bel Veilig Thuis.'],
    ['Bel het Advies- en Meldpunt Kindermishandeling (AMK).', 'Bel Veilig Thuis.'],
    ['Het Steunpunt Huiselijk Geweld (SHG) denkt mee.', 'Veilig Thuis denkt mee.'],
    ['Het regionale AMK kent de weg.', 'Het regionale Veilig Thuis kent de weg.'],
    ['Bel het AMK Utrecht.', 'Bel Veilig Thuis Utrecht.'],
    ['Doe een AMK-melding.', 'Doe een Veilig Thuis-melding.'],
    ['Het AMK-nummer hangt op.', 'Het Veilig Thuis-nummer hangt op.'],
    ['De AMK’s werken samen.', 'De Veilig Thuis-organisaties werken samen.'],
    ["Alle SHG's doen mee.", 'Alle Veilig Thuis-organisaties doen mee.'],
    ['De Steunpunten Huiselijk Geweld doen mee.', 'De Veilig Thuis-organisaties doen mee.'],
    ['Veilig Thuis (AMK)', 'Veilig Thuis'],
    ['Veilig Thuis (AMK of SHG)', 'Veilig Thuis'],
    ['Veilig Thuis (het AMK, het SHG of het ASHG) helpt.', 'Veilig Thuis helpt.'],
    ['Veilig Thuis (AMK, 0800-2000)', 'Veilig Thuis (0800-2000)'],
    ['Het AMK (Veilig Thuis) helpt.', 'Veilig Thuis helpt.'],
    ['Bel het AMK/Veilig Thuis.', 'Bel Veilig Thuis.'],
    ['Bel Veilig Thuis/AMK.', 'Bel Veilig Thuis.'],
    ['Bel AMK / SHG', 'Bel Veilig Thuis'],
    ['Bel AMK-SHG', 'Bel Veilig Thuis'],
    ['Het AMK of het SHG helpt.', 'Veilig Thuis helpt.'],
    ['Vraag advies bij het AMK of bij het SHG.', 'Vraag advies bij Veilig Thuis.'],
    ['Overleg met het AMK en het SHG.', 'Overleg met Veilig Thuis.'],
    ['Bel het AMK en/of het ASHG.', 'Bel Veilig Thuis.'],
    ['Bel AMK, SHG of Veilig Thuis.', 'Bel Veilig Thuis.'],
    ['Het AMK, het SHG en de politie helpen.', 'Veilig Thuis en de politie helpen.'],
    ['Bel de politie of het AMK.', 'Bel de politie of Veilig Thuis.'],
    [
      'Bel het AMK als je twijfelt over wat je ziet. Bij gevaar bel je 112 en daarna het SHG.',
      'Bel Veilig Thuis als je twijfelt over wat je ziet. Bij gevaar bel je 112 en daarna Veilig Thuis.',
    ],
  ])('%s', (text, now) => {
    expect(renamed(text)).toBe(now);
  });

  it.each([
    'Bel het AMK. Veilig Thuis helpt je.',
    'Bel zowel het AMK als het SHG.',
    'Het AMK en het SHG helpen je.',
    'Dan helpen het AMK en het SHG.',
    'Vraag de politie, het AMK en het SHG.',
    'Het AMK, Veilig Thuis, helpt.',
    'AMK: Advies- en Meldpunt Kindermishandeling',
    '• AMK\n• SHG',
    'Vraag de AMK’er om hulp.',
    'Schrijf naar info@AMK-regio.nl.',
    'Kijk op www.AMK.nl.',
    'Bel het AMK: 0900-123 12 30.',
    'Het SHG (0900 1 26 26 26) helpt.',
    'Het heet bij ons ‘AMK’.',
    'Bel Bureau Jeugdzorg.',
  ])('is left to a person: %s', (text) => {
    expect(renamed(text)).toMatch(/^by hand: /);
    for (const { known } of oldNamesIn(text)) expect(known.form && renaming(text, known.name)).toBeFalsy();
  });
});

describe('the other names', () => {
  it.each([
    ['Volgens de Wbp mag dat.', 'Volgens de AVG mag dat.'],
    ['Volgens de Wet bescherming persoonsgegevens (Wbp) mag dat.', 'Volgens de AVG mag dat.'],
    ['De Wbp/AVG geldt.', 'De AVG geldt.'],
    ['De Wet op de jeugdzorg regelt dat.', 'De Jeugdwet regelt dat.'],
    ['De Kwaliteitswet zorginstellingen geldt.', 'De Wkkgz geldt.'],
    ['Overleg met de PCL.', 'Overleg met het samenwerkingsverband passend onderwijs.'],
    ['De PCL beslist.', 'Het samenwerkingsverband passend onderwijs beslist.'],
    ['De nieuwe PCL beslist.', 'Het nieuwe samenwerkingsverband passend onderwijs beslist.'],
    ['Vraag onze PCL.', 'Vraag ons samenwerkingsverband passend onderwijs.'],
    ['In overleg met PCL', 'In overleg met het samenwerkingsverband passend onderwijs'],
    ["De PCL's beslissen.", 'De samenwerkingsverbanden passend onderwijs beslissen.'],
    ['Dat staat in de WVO.', 'Dat staat in de WVO 2020.'],
    ['Volgens de Wet op het voortgezet onderwijs mag dat.', 'Volgens de WVO 2020 mag dat.'],
    ['De Wet op het Voortgezet Onderwijs (WVO) geldt.', 'De WVO 2020 geldt.'],
    ['De WPO, de WVO en de WEC gelden.', 'De WPO, de WVO 2020 en de WEC gelden.'],
    ['Er is een zedenmisdrijf gepleegd.', 'Er is een seksueel misdrijf gepleegd.'],
    ['Het zedenmisdrijf is gemeld.', 'Het seksuele misdrijf is gemeld.'],
    ['Meld het mogelijke zedendelict.', 'Meld het mogelijke seksuele misdrijf.'],
    ['Het vermoeden van een misdrijf tegen de zeden telt.', 'Het vermoeden van een seksueel misdrijf telt.'],
    ['Zedenmisdrijf door een medewerker', 'Seksueel misdrijf door een medewerker'],
    ['Bij zedendelicten doe je aangifte.', 'Bij seksuele misdrijven doe je aangifte.'],
    ['Misdrijven tegen de zeden', 'Seksuele misdrijven'],
    ['Bij een zedenmisdrijf of seksueel misdrijf', 'Bij een seksueel misdrijf'],
    ['Een zedenmisdrijf (misdrijf tegen de zeden)', 'Een seksueel misdrijf'],
  ])('%s', (text, now) => {
    expect(renamed(text)).toBe(now);
  });

  it.each([
    'Dat staat in artikel 3a van de WVO.',
    'WVO, art. 3',
    'Volgens artikel 16 Wbp mag dat.',
    'De PCL, die elke maand praat, beslist.',
    'Een nieuwe PCL beslist.',
    'Een zedenmisdrijf-onderzoek',
    'Een WVO-school',
  ])('are left to a person: %s', (text) => {
    expect(renamed(text)).toBe(`by hand: ${text}`);
  });
});

describe('any text of old and new names', () => {
  const olds = [
    'AMK',
    'het AMK',
    'Het AMK',
    'SHG',
    'het SHG',
    'ASHG',
    'AMHK',
    'AMK’s',
    'het Steunpunt Huiselijk Geweld',
  ];
  const others = [
    'Veilig Thuis',
    'de politie',
    'Bel',
    'bel',
    'met',
    'bij',
    'helpt',
    'helpen',
    'de leerling',
    'Samen praten wij verder',
    'voorheen',
    'nu',
  ];
  const glue = [
    ' ',
    ' ',
    ' ',
    ', ',
    ' of ',
    ' en ',
    ' en/of ',
    '/',
    ' (',
    ') ',
    '. ',
    ': ',
    ' als ',
    '-',
    '\n',
  ];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...olds, ...others), fc.constantFrom(...glue)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((parts) => parts.flat().join(''));
  const closePairs = (text: string) => {
    const places = [...text.matchAll(/Veilig Thuis/g)].map(({ index }) => index);
    return places.slice(1).filter((place, before) => {
      const between = text.slice(places[before]! + 'Veilig Thuis'.length, place);
      return (between.match(/[\p{L}\d]+/gu) ?? []).length <= 3;
    }).length;
  };
  /** What is no old name, no article before one, and no link between two. */
  const rest = (text: string) =>
    text
      .replace(new RegExp(outdatedNames.map(({ pattern }) => pattern).join('|'), 'g'), ' ')
      .replace(/Veilig Thuis(?:-organisaties)?/g, ' ')
      .match(/[\p{L}\d]{2,}/gu)
      ?.filter((word) => !/^(?:het|de|een|of|en|met|bij)$/i.test(word)) ?? [];

  it('never says the new name twice within three words where it did not, and keeps all other words', () => {
    let changed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const { name } of outdatedNames) {
          const edits = renaming(text, name);
          if (!edits || edits.length === 0) continue;
          changed += 1;
          const made = withEdits(text, edits);
          expect(closePairs(made)).toBeLessThanOrEqual(closePairs(text));
          expect(rest(made)).toEqual(rest(text));
          expect(made).not.toMatch(/\b(?:het|de) Veilig Thuis(?!-)|\(\)|\( | \)|,,/i);
          expect(oldNamesIn(made).filter(({ known }) => known.name === name)).toEqual([]);
        }
      }),
      { numRuns: 5000, seed: 2015 },
    );
    expect(changed).toBeGreaterThan(500);
  });

  it('changes nothing outside its edits', () => {
    fc.assert(
      fc.property(texts, fc.string(), (text, tail) => {
        const edits = renaming(`${text}\n\n${tail}`, 'AMK') ?? [];
        const made = withEdits(`${text}\n\n${tail}`, edits);
        expect(made.endsWith(tail) || /AMK/.test(tail)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
