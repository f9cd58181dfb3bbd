import type { Subject, Things } from './change';

/** Parts that are compared as things of their own, and ids, which never change. */
type Own = {
  protocol: keyof Pick<
    Things['protocol'],
    | 'formatVersion'
    | 'functions'
    | 'columns'
    | 'routes'
    | 'approvals'
    | 'globalExits'
    | 'contacts'
    | 'definitions'
    | 'chapters'
    | 'annexes'
    | 'signalLists'
    | 'forms'
    | 'participation'
    | 'recitals'
    | 'sources'
    | 'exceptions'
  >;
  route: 'steps';
  step: 'cards';
  card: 'exits';
};

type KeyOf<T> = T extends unknown ? keyof T : never;
type FieldsOf<S extends Subject> = Exclude<KeyOf<Things[S]>, 'id' | (S extends keyof Own ? Own[S] : never)> &
  string;

const flow = { deadline: 'termijn', record: 'vastleggen', feedback: 'terugkoppeling' };

/**
 * How every field is called in a change, in the order in which changes are told. The types refuse a field of
 * the schema that is missing here, so no difference can go unseen.
 */
export const fieldWords: { readonly [S in Subject]: Readonly<Record<FieldsOf<S>, string>> } = {
  protocol: {
    title: 'titel',
    subtitle: 'ondertitel',
    organisation: 'organisatie',
    competentAuthority: 'bevoegd gezag',
    scope: 'reikwijdte',
    sectors: 'sectoren',
    edition: 'uitgave',
    referralIndexAuthorised: 'meldingsbevoegd voor de verwijsindex',
    pupilFileSystem: 'leerlingdossier',
    intro: 'inleiding',
    startQuestion: 'startvraag',
  },
  function: {
    name: 'naam',
    abbreviation: 'afkorting',
    kind: 'soort',
    tags: 'bijzondere taken',
    memberIds: 'leden',
    decidesOnReport: 'beslist over melden',
    note: 'toelichting',
  },
  column: {
    label: 'naam',
    footnote: 'voetnoot',
    responsibility: 'verantwoordelijkheid',
    functionIds: 'functies',
    note: 'toelichting',
  },
  route: {
    title: 'titel',
    kind: 'soort',
    appliesWhen: 'geldt wanneer',
    intro: 'inleiding',
    deadline: 'termijn',
    tags: 'kenmerken',
    columnIds: 'kolommen',
    startCardId: 'eerste kaart',
  },
  step: {
    label: 'nummer',
    title: 'titel',
    footnote: 'voetnoot',
    kinds: 'wettelijke stap',
    intro: 'inleiding',
    ...flow,
    tags: 'kenmerken',
  },
  card: {
    kind: 'soort',
    title: 'titel',
    footnote: 'voetnoot',
    questions: 'soort vraag',
    outcome: 'soort uitkomst',
    condition: 'voorwaarde',
    body: 'uitleg',
    parts: 'kolommen',
    tasks: 'taken',
    ...flow,
    toFunctionIds: 'overdragen aan',
    hearsBack: 'hoort terug',
    tools: 'hulpmiddelen',
    formIds: 'formulieren',
    contactIds: 'contacten',
    definitionIds: 'begrippen',
    join: 'samenkomst van lijnen',
    tags: 'kenmerken',
  },
  exit: {
    label: 'opschrift',
    footnote: 'voetnoot',
    answers: 'antwoorden',
    to: 'bestemming',
    columnIds: 'voor wie',
    note: 'toelichting',
    tags: 'kenmerken',
  },
  approval: { kind: 'soort', body: 'wie', sector: 'sector', date: 'datum', note: 'toelichting' },
  'global-exit': {
    kind: 'soort',
    label: 'opschrift',
    text: 'tekst',
    contactIds: 'contacten',
    to: 'bestemming',
    deadline: 'termijn',
    tags: 'kenmerken',
  },
  contact: {
    name: 'naam',
    kind: 'soort',
    phone: 'telefoonnummer',
    href: 'link',
    email: 'e-mailadres',
    address: 'adres',
    availability: 'bereikbaarheid',
    appliesWhen: 'geldt wanneer',
    routeIds: 'routes',
    functionId: 'functie',
    checkedOn: 'gecontroleerd op',
    note: 'toelichting',
  },
  definition: {
    term: 'begrip',
    text: 'omschrijving',
    explanation: 'uitleg',
    examples: 'voorbeelden',
    source: 'bron',
    tags: 'kenmerken',
  },
  chapter: { title: 'titel', level: 'niveau', body: 'tekst', functionIds: 'functies', tags: 'kenmerken' },
  annex: { label: 'nummer', title: 'titel', body: 'tekst', tags: 'kenmerken' },
  'signal-list': {
    title: 'titel',
    audience: 'voor wie',
    caution: 'vuistregels',
    source: 'bron',
    groups: 'signalen',
    tags: 'kenmerken',
  },
  form: { title: 'titel', intro: 'inleiding', fields: 'vragen', tags: 'kenmerken' },
  'participation-point': {
    label: 'nummer',
    title: 'titel',
    body: 'tekst',
    functionIds: 'functies',
    tags: 'kenmerken',
  },
  recital: { text: 'tekst' },
  source: { title: 'titel', href: 'link', note: 'toelichting' },
  exception: { finding: 'bevinding', reason: 'reden', authorId: 'gegeven door', givenOn: 'gegeven op' },
};
