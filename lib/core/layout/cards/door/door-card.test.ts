import { describe, expect, it } from 'vitest';
import { protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { readProtocols } from '@/lib/testing/read-protocols';
import { joinedWords, linesOn, saidIn } from '@/lib/testing/scene-words';
import type { EntryId } from '@/schemas/ids';
import type { Contact, Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, type CardEdition } from '../..';

const measurer = createMeasurer(fontMetrics);
const printed = (words: string) => joinedWords(measurer.measure(words, 400).text);
const cardOf = (protocol: Protocol, paper: 'a4' | 'a5', edition: CardEdition = exampleEdition) =>
  layOut(protocol, { kind: 'door-card', paper, edition }, measurer);

describe.each(readProtocols())('the door card of $name', ({ protocol }) => {
  it.each(['a4', 'a5'] as const)('says every number with its name and when to call it on %s', (paper) => {
    const said = saidIn(cardOf(protocol, paper));
    for (const { phone, name, kind, appliesWhen, availability } of protocol.contacts) {
      if (!phone) continue;
      expect(said).toContain(printed(phone));
      if (kind === 'emergency' && phone === '112') continue;
      expect(said).toContain(printed(name));
      expect(said).toContain(printed(appliesWhen ?? ''));
      if (kind !== 'veilig-thuis') expect(said).toContain(printed(availability ?? ''));
    }
  });
});

const contact = (id: string, more: Partial<Contact>): Contact => ({
  id: id as EntryId,
  name: `Contact ${id}`,
  kind: 'other',
  routeIds: [],
  ...more,
});
const countOf = (words: string[], word: string) => words.filter((line) => line.includes(word)).length;
const linesOf = (protocol: Protocol, edition?: CardEdition) =>
  cardOf(protocol, 'a5', edition).pages.flatMap(linesOn);

describe('a door card', () => {
  it('says a number once that several contacts share at the same moments', () => {
    const contacts = ['noord', 'zuid', 'oost'].map((id) =>
      contact(id, { name: `Politie ${id}`, phone: '0900-8844', address: `Straat ${id}` }),
    );
    const lines = linesOf(protocolOf({ contacts }));
    expect(countOf(lines, '0900-8844')).toBe(1);
    expect(countOf(lines, 'Straat')).toBe(3);
    const apart = contacts.map((one, i) => ({ ...one, appliesWhen: `bij geval ${i}` }));
    expect(countOf(linesOf(protocolOf({ contacts: apart })), '0900-8844')).toBe(3);
  });

  it('does not say 112 and Veilig Thuis a second time, but names the Veilig Thuis of the region', () => {
    const contacts = [
      contact('a', { kind: 'emergency', name: 'Alarmnummer', phone: '112' }),
      contact('b', {
        kind: 'veilig-thuis',
        name: 'Veilig Thuis Utrecht',
        phone: '0800-2000',
        availability: 'Altijd',
      }),
      contact('c', {
        kind: 'doctor',
        name: 'Vertrouwensarts',
        phone: '0800-2000',
        appliesWhen: 'bij letsel',
      }),
    ];
    const lines = linesOf(protocolOf({ contacts }));
    expect(lines).not.toContain('Alarmnummer');
    expect(countOf(lines, 'Veilig Thuis Utrecht')).toBe(1);
    expect(lines).toContain('altijd');
    expect(countOf(lines, '0800-2000')).toBe(2);
    expect(lines).toContain('bij letsel');
  });

  it('has lines for who helps, or the names of the school with number and days', () => {
    const functions = [schoolFunction('af', { tags: ['attention-officer'] })];
    const helpers = [
      { name: 'Samira de Vries', phone: '06-12345678', when: 'ma-do' },
      { name: 'Jan Jansen' },
    ];
    expect(linesOf(protocolOf({ functions }))).toEqual(
      expect.arrayContaining(['Wie is onze aandachtsfunctionaris?', 'Naam', 'Vervanger']),
    );
    const named = linesOf(protocolOf({ functions }), { ...exampleEdition, helpers });
    expect(named).toEqual(expect.arrayContaining(['Samira de Vries', '06-12345678', 'ma-do', 'Jan Jansen']));
    expect(named).not.toContain('Vervanger');
    expect(linesOf(protocolOf({}))).toContain('Bij wie kun je terecht in de school?');
  });

  it('names every helper, also those that find no room on top', () => {
    const long = 'Naam van iemand met een heel lange naam '.repeat(4);
    const helpers = Array.from({ length: 12 }, (_, i) => ({
      name: `${long}${i}`,
      phone: `06-1234${i}`,
      when: long,
    }));
    const scene = cardOf(protocolOf({}), 'a5', { ...exampleEdition, helpers });
    expect(findLayoutDefects(scene, 8)).toEqual([]);
    const said = saidIn(scene);
    for (const { name, phone } of helpers) {
      expect(said).toContain(printed(name));
      expect(said).toContain(printed(phone));
    }
  });

  it('goes on on a next page with both numbers on top when there are more contacts than a page holds', () => {
    const contacts = Array.from({ length: 60 }, (_, i) => contact(`${i}`, { phone: `0900-12345${i}` }));
    const { pages } = cardOf(protocolOf({ contacts }), 'a5');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(linesOn(page).join(' ')).toMatch(/112[^]*0800-2000/);
  });
});
