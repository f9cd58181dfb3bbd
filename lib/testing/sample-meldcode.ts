import { protocol as protocolSchema } from '@/schemas/protocol';
import type { Protocol } from '@/schemas/protocol';
import { acute, consultStep, decideStep, signalStep, talkStep, text, weighStep } from './sample-steps';

/** A small but whole meldcode with every kind of card, for tests: parallel lines, a join, a hand-over, a loop. */
export function sampleMeldcode(): Protocol {
  return protocolSchema.parse({
    formatVersion: 2,
    id: 'voorbeeld',
    title: 'Meldcode Voorbeeld',
    organisation: 'Stichting Voorbeeld',
    sectors: ['po'],
    competentAuthority: 'College van Bestuur',
    pupilFileSystem: 'ParnasSys',
    intro: text('Voor iedereen die bij ons werkt.'),
    approvals: [{ id: 'a1', kind: 'consent', body: 'GMR PO', sector: 'po', date: '2026-12-09' }],
    recitals: [{ id: 'r1', text: text('Overwegende dat veiligheid voorop staat.') }],
    functions: [
      { id: 'co', name: 'Conciërge', kind: 'function' },
      { id: 'lk', name: 'Leerkracht', kind: 'function' },
      { id: 'ib', name: 'IB’er', abbreviation: 'IB', kind: 'function' },
      { id: 'di', name: 'Directeur', kind: 'function', decidesOnReport: true },
      { id: 'zt', name: 'Zorgteam', kind: 'team', memberIds: ['smw'] },
      { id: 'smw', name: 'Maatschappelijk werker', kind: 'function' },
      { id: 'vtf', name: 'Veilig Thuis', kind: 'external' },
    ],
    columns: [
      { id: 'c1', label: 'Kolom 1', responsibility: 'signal', functionIds: ['co'] },
      { id: 'c2', label: 'Kolom 2', responsibility: 'discuss', functionIds: ['lk'] },
      { id: 'c3', label: 'Kolom 3', responsibility: 'act', functionIds: ['ib', 'di', 'zt'] },
    ],
    startQuestion: {
      text: 'Wat is er aan de hand?',
      options: [{ id: 'o1', label: 'Zorgen over thuis', routeId: 'thuis' }],
    },
    routes: [
      {
        id: 'thuis',
        kind: 'home',
        title: 'Thuissituatie',
        startCardId: 'k1',
        steps: [signalStep, consultStep, talkStep, weighStep, decideStep],
      },
      acute,
    ],
    globalExits: [
      {
        id: 'advies',
        kind: 'advice',
        label: 'Advies van Veilig Thuis',
        text: 'Bel altijd, ook zonder namen.',
        contactIds: ['vt'],
      },
    ],
    contacts: [
      { id: 'nood', name: 'Alarmnummer', kind: 'emergency', phone: '112' },
      {
        id: 'vt',
        name: 'Veilig Thuis',
        kind: 'veilig-thuis',
        phone: '0800-2000',
        availability: 'dag en nacht',
      },
      {
        id: 'site',
        name: 'Signalenkaart',
        kind: 'website',
        href: 'https://www.signalenkaart.nl',
        appliesWhen: 'als je twijfelt',
      },
    ],
    definitions: [
      {
        id: 'kindcheck',
        term: 'Kindcheck',
        text: text('Nagaan of er meer kinderen zijn.'),
        examples: [{ id: 'x1', text: 'Een zusje in groep 3' }],
      },
      { id: 'acuut', term: 'Acute onveiligheid', text: text('Nu direct gevaar.'), source: 'afwegingskader' },
    ],
    chapters: [{ id: 'h1', title: 'Geheimhouding', body: text('Deel alleen wat nodig is.') }],
    annexes: [{ id: 'b1', label: 'Bijlage 1', title: 'Gespreksleidraad', body: text('Begin open.') }],
    signalLists: [
      {
        id: 'signalen',
        title: 'Signalen',
        groups: [{ id: 'g1', title: 'Lichaam', items: [{ id: 'i1', text: 'Blauwe plekken' }] }],
      },
    ],
    forms: [{ id: 'ws', title: 'De zeven W’s', fields: [{ id: 'v1', label: 'Wie?' }] }],
    participation: [
      { id: 'pp1', label: '1', title: 'Vraag het kind', body: text('Praat met het kind zelf.') },
    ],
    sources: [
      { id: 'bron', title: 'Besluit verplichte meldcode', href: 'https://wetten.overheid.nl/BWBR0033723' },
    ],
  });
}
