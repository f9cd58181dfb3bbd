/** The steps of the sample meldcode, as its author writes them. */
export const text = (words: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
});
const does = (...ids: string[]) => ids.map((columnId) => ({ columnId, part: 'does' }));
const to = (id: string, cardId: string, more: object = {}) => ({ id, to: { cardId }, ...more });
const task = (id: string, words: string, more: object = {}) => ({ id, text: words, ...more });
const some = (...items: object[]) => ({ ordered: false, items });

export const signalStep = {
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
export const consultStep = {
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
export const talkStep = {
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
export const weighStep = {
  id: 's4',
  label: '4',
  title: 'Wegen',
  kinds: ['weigh'],
  cards: [
    {
      id: 'q1',
      kind: 'question',
      questions: ['weighing-1'],
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
      questions: ['weighing-2'],
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
export const decideStep = {
  id: 's5',
  label: '5',
  title: 'Beslissen',
  kinds: ['decide'],
  cards: [
    {
      id: 'q3',
      kind: 'question',
      questions: ['weighing-5'],
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
export const acute = {
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
