import { describe, expect, it } from 'vitest';
import { protocolOf, route, schoolFunction, step } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { model } from '@/lib/testing/mend';
import type { Protocol } from '@/schemas/protocol';
import { draftOf } from '../draft';
import { ownWords } from './own-words';

const head = schoolFunction('f-1', { name: 'Schoolleider', tags: ['head'] });
const officer = schoolFunction('f-2', { name: 'Coördinator veiligheid', tags: ['attention-officer'] });
const said = (text: string, parts: Partial<Protocol>) =>
  ownWords(draftOf({ protocol: protocolOf(parts), model, newId: countingIds() }), new Map())(text);

describe('a text of the model about people', () => {
  const functions = [head, officer];

  it.each([
    ['De directeur hoort het meteen.', 'De schoolleider hoort het meteen.'],
    ['Vertel het de aandachtsfunctionaris.', 'Vertel het de coördinator veiligheid.'],
    ['Waarschuw aandachtsfunctionaris en directeur', 'Waarschuw coördinator veiligheid en schoolleider'],
    ['Een directeur van een andere school beslist.', 'Een schoolleider van een andere school beslist.'],
    ['Bel Veilig Thuis. Wacht niet.', 'Bel Veilig Thuis. Wacht niet.'],
  ])('names those of the school: %s', (text, expected) => {
    expect(said(text, { functions })).toBe(expected);
  });

  it.each([
    ['De directeur hoort het meteen.', 'De leidinggevende hoort het meteen.'],
    ['Vertel het de aandachtsfunctionaris.', 'Vertel het de collega met de meldcode als taak.'],
    ['Ga naar de intern begeleider of de zorgcoördinator.', 'Ga naar de collega die de zorg regelt.'],
    ['De bovenschoolse aandachtsfunctionaris vraagt het.', 'Het bestuur vraagt het.'],
  ])('says what they do where the school has none: %s', (text, expected) => {
    expect(said(text, { functions: [] })).toBe(expected);
  });

  it('names who decides where it is about deciding, with the article that fits', () => {
    const team = schoolFunction('f-3', { name: 'Managementteam', decidesOnReport: true });
    const text = 'De directeur beslist over de melding.';
    expect(said(text, { functions: [head, team] })).toBe('Het managementteam beslist over de melding.');
  });

  it('names one person once, who is both', () => {
    const both = schoolFunction('f-4', { name: 'Directie (= AF)', tags: ['head', 'attention-officer'] });
    const text = 'De aandachtsfunctionaris is er niet? Ga dan naar de directeur.';
    expect(said(text, { functions: [both] })).toBe('De directie is er niet? Ga dan naar de leidinggevende.');
  });
});

describe('a text of the model about steps', () => {
  const own = (label: string) =>
    protocolOf({
      routes: [
        route('home', [
          step('s-1', [], { kinds: ['signal'], label: `${label} 1`.trim() }),
          step('s-2', [], { kinds: ['weigh', 'decide'], label: `${label} 2`.trim() }),
        ]),
      ],
    });

  it.each([
    ['', 'Begin bij stap 1', 'Begin bij stap 1'],
    ['', 'Doe dit bij stap 4 en 5.', 'Doe dit bij stap 2.'],
    ['Fase', 'Stap 1 tot en met 4 samen.', 'Fase 1 tot en met Fase 2 samen.'],
    ['', 'Vraag het (stap 3).', 'Vraag het (het gesprek).'],
  ])('numbers them as the document does: %s %s', (label, text, expected) => {
    expect(said(text, own(label))).toBe(expected);
  });
});

describe('a text of the model about another place', () => {
  it('is left out where the document has no such place', () => {
    const text = 'Dan volgen we de route ‘De leerling vertelt het zelf’. De leerling hoort het nog die dag.';
    expect(said(text, {})).toBe('De leerling hoort het nog die dag.');
  });
});
