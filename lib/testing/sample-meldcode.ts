import { protocol as protocolSchema } from '@/schemas/protocol';
import type { Protocol } from '@/schemas/protocol';

const text = (words: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
});
const does = (...ids: string[]) => ids.map((columnId) => ({ columnId, part: 'does' }));
const to = (id: string, cardId: string, more: object = {}) => ({ id, to: { cardId }, ...more });
const task = (id: string, words: string, more: object = {}) => ({ id, text: words, ...more });
const some = (...items: object[]) => ({ ordered: false, items });

const signalStep = {
  id: 's1',
  label: '1',
  title: 'Signalen in kaart',
  kinds: ['signal'],
  intro: text('Begin zodra je iets ziet dat niet klopt.'),
  feedback: {
    to: 'de signaleerder',
    what: 'Je hoort binnen een week wat er is gebeurd.',
    byFunctionIds: ['ib'],
  },
  cards: [
    {
      id: 'k1',
      kind: 'action',
      title: 'Breng de signalen in kaart',
      parts: does('c1', 'c2', 'c3'),
      tasks: some(
        task('t1', 'Schrijf op wat je zag of hoorde'),
        task('t2', 'Doe de kindcheck', { columnIds: ['c3'] }),
      ),
      deadline: { term: { kind: 'same-day' } },
      record: { what: 'Feiten, apart van wat je denkt', where: 'leerlingdossier', byFunctionIds: ['lk'] },
      definitionIds: ['kindcheck'],
      formIds: ['ws'],
      tools: [{ id: 'p1', label: 'Signalenlijst', entryId: 'signalen' }],
      body: text('Noem de bron van elk feit.'),
      exits: [
        to('e1', 'k2a', { columnIds: ['c1'] }),
        to('e2', 'k2b', { columnIds: ['c2'] }),
        to('e3', 'k2c', { columnIds: ['c3'] }),
      ],
    },
  ],
};
const consultStep = {
  id: 's2',
  label: '2',
  title: 'Overleg',
  kinds: ['consult'],
  deadline: { term: { kind: 'within', amount: 1, unit: 'week' }, from: { kind: 'step', stepId: 's1' } },
  cards: [
    {
      id: 'k2a',
      kind: 'handover',
      title: 'Draag over aan de leerkracht',
      parts: does('c1'),
      toFunctionIds: ['lk', 'ib'],
      hearsBack: 'De IB’er vertelt je binnen een week wat er is gedaan.',
      tasks: some(task('t1', 'Vertel wat je zag')),
      exits: [to('e1', 'k2b')],
    },
    {
      id: 'k2b',
      kind: 'action',
      title: 'Vraag advies aan de IB’er',
      parts: does('c2'),
      contactIds: ['vt'],
      tasks: some(
        task('t1', 'Signalen besproken', { children: [task('t1a', 'Zonder namen')] }),
        task('t2', 'Uitkomst vastgelegd'),
      ),
      exits: [to('e1', 'k3')],
    },
    {
      id: 'k2c',
      kind: 'action',
      title: 'Weeg of Veilig Thuis nodig is',
      parts: does('c3'),
      contactIds: ['vt'],
      tasks: some(task('t1', 'Bel bij twijfel', { condition: 'bij eergerelateerd geweld' })),
      exits: [to('e1', 'k3')],
    },
  ],
};
const talkStep = {
  id: 's3',
  label: '3',
  title: 'Gesprek',
  kinds: ['talk'],
  cards: [
    {
      id: 'k3',
      kind: 'action',
      join: 'all',
      title: 'Praat met ouders en kind',
      parts: [
        { columnId: 'c2', part: 'joins', text: 'met de IB’er' },
        { columnId: 'c3', part: 'does' },
      ],
      tasks: some(task('t1', 'Leg het doel uit')),
      exits: [to('e1', 'q1')],
    },
  ],
};
const weighStep = {
  id: 's4',
  label: '4',
  title: 'Wegen',
  kinds: ['weigh'],
  cards: [
    {
      id: 'q1',
      kind: 'question',
      question: 'weighing-1',
      title: 'Is er een vermoeden?',
      parts: [{ columnId: 'c3', part: 'decides' }],
      exits: [
        to('ja', 'q2', { label: 'ja', answers: ['yes'] }),
        to('nee', 'u3', { label: 'nee', answers: ['no'] }),
      ],
    },
    {
      id: 'q2',
      kind: 'question',
      question: 'weighing-2',
      title: 'Is er acute of structurele onveiligheid?',
      parts: [{ columnId: 'c3', part: 'decides' }],
      definitionIds: ['acuut'],
      exits: [
        to('ja', 'u1', { label: 'ja of twijfel', answers: ['yes', 'doubt'] }),
        to('nee', 'q3', { label: 'nee', answers: ['no'] }),
      ],
    },
  ],
};
const decideStep = {
  id: 's5',
  label: '5',
  title: 'Beslissen',
  kinds: ['decide'],
  cards: [
    {
      id: 'q3',
      kind: 'question',
      question: 'weighing-5',
      title: 'Geeft de hulp resultaat?',
      parts: [{ columnId: 'c3', part: 'decides' }],
      exits: [
        to('ja', 'u2', { label: 'ja', answers: ['yes'] }),
        to('nee', 'u1', { label: 'nee', answers: ['no'] }),
        to('opnieuw', 'k1', { label: 'nieuwe signalen', answers: ['other'], note: 'begin opnieuw' }),
      ],
    },
    {
      id: 'u1',
      kind: 'outcome',
      outcome: 'report',
      title: 'Meld bij Veilig Thuis',
      parts: does('c3'),
      tasks: some(task('t1', 'Vertel het de ouders vooraf')),
      contactIds: ['vt'],
      exits: [],
    },
    { id: 'u2', kind: 'outcome', outcome: 'help', title: 'Volg de hulp', parts: [], exits: [] },
    { id: 'u3', kind: 'outcome', outcome: 'close', title: 'Sluit af en leg vast', parts: [], exits: [] },
  ],
};
const acute = {
  id: 'acuut-route',
  kind: 'acute',
  title: 'Acuut gevaar',
  appliesWhen: 'Iemand is nu in gevaar.',
  startCardId: 'a1',
  steps: [
    {
      id: 'as1',
      label: 'Nu',
      title: 'Nu',
      kinds: ['other'],
      cards: [
        {
          id: 'a1',
          kind: 'action',
          title: 'Bel 112',
          parts: does('c1', 'c2', 'c3'),
          contactIds: ['nood'],
          deadline: { term: { kind: 'direct' } },
          exits: [{ id: 'e1', to: { routeId: 'thuis' } }],
        },
      ],
    },
  ],
};

/** A small but whole meldcode with every kind of card, for tests: parallel lines, a join, a hand-over, a loop. */
export function sampleMeldcode(): Protocol {
  return protocolSchema.parse({
    formatVersion: 1,
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
