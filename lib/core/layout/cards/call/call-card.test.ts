import { describe, expect, it } from 'vitest';
import { protocolOf } from '@/lib/testing/build-protocol';
import { readProtocols } from '@/lib/testing/read-protocols';
import { linesOn } from '@/lib/testing/scene-words';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut } from '../..';

const measurer = createMeasurer(fontMetrics);
const textOf = (protocol: Protocol) =>
  layOut(protocol, { kind: 'call-card' }, measurer).pages.map((page) => linesOn(page).join(' '));

describe.each(readProtocols())('the call card of $name', ({ protocol }) => {
  it('has two sides, both with the numbers, and asks what Veilig Thuis asks', () => {
    const sides = textOf(protocol);
    expect(sides).toHaveLength(2);
    for (const side of sides) expect(side).toMatch(/0800[^]*Nu gevaar\? Bel eerst 112\./);
    for (const words of [
      'Ik vraag advies',
      'Ik doe een melding',
      'Mijn functie',
      'School',
      'Wat heb ik gezien of gehoord?',
      'Wie zag of hoorde het',
      'Hoe veilig is de leerling nu?',
      'Wat is al gedaan?',
      'Wie weet dit nog meer?',
      'Wat spreken we af?',
      'Gesproken met',
      'Datum',
      'Tijd',
    ])
      expect(sides.join(' ')).toContain(words);
  });
});

describe('a call card', () => {
  it('asks for no name of a child, and says where it belongs when it is filled in', () => {
    const said = textOf(protocolOf({})).join(' ');
    expect(said).not.toMatch(/naam (van )?(de |het )?(leerling|kind)/i);
    expect(said).toContain('Noem geen naam, adres of geboortedatum');
    expect(said).toContain('Schrijf ze niet op deze kaart');
    expect(said).toMatch(/afgeschermde dossier of in de papierversnipperaar/);
    expect(said).toContain('Typ niets over');
  });

  it('has the number and the name that the protocol gives Veilig Thuis', () => {
    const contact = {
      id: 'vt' as EntryId,
      kind: 'veilig-thuis' as const,
      name: 'Veilig Thuis Fryslân',
      phone: '058-233 37 77',
      routeIds: [],
    };
    for (const side of textOf(protocolOf({ contacts: [contact] }))) {
      expect(side).toContain('058-233 37 77');
      expect(side).toContain('Veilig Thuis Fryslân');
      expect(side).not.toContain('dag en nacht');
    }
  });
});
