import type { Name, Names, Noun } from './noun';

const named =
  (article: Name['article']) =>
  <Fields extends Record<string, string>>(one: string, many: string, fields: Fields) => ({
    article,
    one,
    many,
    fields,
  });
const de = /* @__PURE__ */ named('de');
const het = /* @__PURE__ */ named('het');

const tags = 'kenmerken';
const footnote = 'voetnoot';
const note = 'toelichting';
const flow = { deadline: 'termijn', record: 'vastlegging', feedback: 'terugkoppeling' };

const table = (): Names => ({
  protocol: het('protocol', 'protocollen', {
    title: 'titel',
    subtitle: 'ondertitel',
    organisation: 'bestuur of school',
    competentAuthority: 'bevoegd gezag',
    scope: 'geldt voor',
    sectors: 'sectoren',
    edition: 'uitgave',
    referralIndexAuthorised: 'meldt bij de verwijsindex',
    pupilFileSystem: 'leerlingdossier',
    intro: 'inleiding',
    startQuestion: 'startvraag',
    face: 'huisstijl',
  }),
  face: de('huisstijl', 'huisstijlen', { primary: 'hoofdkleur', accent: 'tweede kleur', logo: 'logo' }),
  logo: het('logo', "logo's", {
    alt: 'beschrijving van het logo',
    data: 'bestand',
    width: 'breedte',
    height: 'hoogte',
  }),
  function: de('functie', 'functies', {
    name: 'naam',
    abbreviation: 'afkorting',
    kind: 'soort',
    tags: 'bijzondere taken',
    memberIds: 'leden',
    decidesOnReport: 'beslist over melden',
    note,
  }),
  column: de('kolom', 'kolommen', {
    label: 'naam',
    footnote,
    responsibility: 'verantwoordelijkheid',
    functionIds: 'functies',
    note,
  }),
  route: de('route', 'routes', {
    title: 'naam',
    kind: 'soort',
    appliesWhen: 'geldt wanneer',
    intro: 'inleiding',
    deadline: 'termijn',
    tags,
    columnIds: 'kolommen',
    startCardId: 'eerste kaart',
  }),
  step: de('stap', 'stappen', {
    label: 'nummer',
    title: 'naam',
    footnote,
    kinds: 'wettelijke stap',
    intro: 'inleiding',
    ...flow,
    tags,
  }),
  card: de('kaart', 'kaarten', {
    kind: 'soort',
    title: 'titel',
    footnote,
    questions: 'welke vraag',
    outcome: 'welke uitkomst',
    condition: 'voorwaarde',
    body: 'uitleg',
    parts: 'kolommen',
    tasks: 'taken',
    posterText: 'tekst op de poster',
    ...flow,
    toFunctionIds: 'overdragen aan',
    hearsBack: 'hoort terug',
    tools: 'hulpmiddelen',
    formIds: 'formulieren',
    contactIds: 'contacten',
    definitionIds: 'begrippen',
    join: 'samenkomst van lijnen',
    tags,
  }),
  exit: de('lijn', 'lijnen', {
    label: 'tekst',
    footnote,
    answers: 'antwoorden',
    to: 'bestemming',
    columnIds: 'kolommen',
    note,
    tags,
  }),
  part: de('rol', 'rollen', { columnId: 'kolom', part: 'rol', text: note }),
  task: de('taak', 'taken', {
    text: 'tekst',
    footnote,
    condition: 'voorwaarde',
    onPoster: 'op de poster',
    columnIds: 'kolommen',
    children: 'onderdelen',
  }),
  subitem: het('onderdeel', 'onderdelen', { text: 'tekst', footnote }),
  deadline: de('termijn', 'termijnen', {
    ofFunctionId: 'termijn van',
    term: 'termijn',
    from: 'telt vanaf',
    acute: 'bij acuut gevaar',
    note,
  }),
  record: de('vastlegging', 'vastleggingen', { what: 'wat', where: 'waar', byFunctionIds: 'door wie' }),
  feedback: de('terugkoppeling', 'terugkoppelingen', {
    to: 'aan wie',
    what: 'wat',
    byFunctionIds: 'door wie',
  }),
  tool: het('hulpmiddel', 'hulpmiddelen', { label: 'naam', href: 'link', entryId: 'bijlage' }),
  'start-question': de('startvraag', 'startvragen', { text: 'tekst', options: 'antwoorden' }),
  'start-answer': het('antwoord van de startvraag', 'antwoorden van de startvraag', {
    label: 'tekst',
    hint: note,
    routeId: 'bestemming',
  }),
  approval: het('besluit', 'besluiten', {
    kind: 'soort',
    body: 'wie',
    sector: 'sector',
    date: 'datum',
    note,
  }),
  'global-exit': de('uitgang', 'uitgangen', {
    kind: 'soort',
    label: 'naam',
    text: 'tekst',
    contactIds: 'contacten',
    to: 'bestemming',
    deadline: 'termijn',
    tags,
  }),
  contact: het('contact', 'contacten', {
    name: 'naam',
    kind: 'soort',
    phone: 'telefoonnummer',
    href: 'website',
    email: 'e-mailadres',
    address: 'adres',
    availability: 'bereikbaarheid',
    appliesWhen: 'geldt wanneer',
    routeIds: 'routes',
    functionId: 'functie',
    checkedOn: 'gecontroleerd op',
    note,
  }),
  definition: het('begrip', 'begrippen', {
    term: 'begrip',
    text: 'omschrijving',
    explanation: 'uitleg',
    examples: 'voorbeelden',
    source: 'bron',
    tags,
  }),
  example: het('voorbeeld', 'voorbeelden', { text: 'tekst' }),
  chapter: het('hoofdstuk', 'hoofdstukken', {
    title: 'titel',
    level: 'niveau',
    body: 'tekst',
    functionIds: 'functies',
    tags,
  }),
  annex: de('bijlage', 'bijlagen', { label: 'nummer', title: 'titel', body: 'tekst', tags }),
  'signal-list': de('signalenlijst', 'signalenlijsten', {
    title: 'titel',
    audience: 'voor wie',
    caution: 'vuistregels',
    source: 'bron',
    groups: 'groepen',
    tags,
  }),
  group: de('groep', 'groepen', { title: 'naam', level: 'niveau', items: 'signalen' }),
  signal: het('signaal', 'signalen', { text: 'tekst', children: 'onderdelen' }),
  form: het('formulier', 'formulieren', { title: 'titel', intro: 'inleiding', fields: 'vragen', tags }),
  'form-question': de('vraag', 'vragen', { label: 'tekst', hint: note, long: 'ruimte voor het antwoord' }),
  'participation-point': het('participatiepunt', 'participatiepunten', {
    label: 'nummer',
    title: 'titel',
    body: 'tekst',
    functionIds: 'functies',
    tags,
  }),
  recital: de('overweging', 'overwegingen', { text: 'tekst' }),
  source: de('bron', 'bronnen', { title: 'titel', href: 'link', note }),
  exception: de('reden bij de toets', 'redenen bij de toets', {
    finding: 'bevinding',
    reason: 'reden',
    authorId: 'gegeven door',
    givenOn: 'gegeven op',
  }),
  footnote: de('voetnoot', 'voetnoten', {}),
  'text-part': het('tekstdeel', 'tekstdelen', {}),
  mark: de('opmaak', 'opmaken', {}),
});

/**
 * What everything in the document is called: labels, comparisons, places and refusals take their words from here; the
 * sentences of rules and screens use the same. docs/glossary.md says what the nouns mean.
 */
// A script that asks for no name leaves the table out.
export const names = /* @__PURE__ */ table();

/** "1 kaart", "3 kaarten". */
export function counted(count: number, noun: Noun): string {
  return `${count} ${count === 1 ? names[noun].one : names[noun].many}`;
}

/** `kaart "Bel 112"`; "kaart zonder titel" when nobody has named it yet. */
export function called(noun: Noun, name: string): string {
  return name.trim() === '' ? unnamed(noun) : `${names[noun].one} "${name.trim()}"`;
}

/** "Nieuwe kaart", "Nieuw begrip": what a new one is called until somebody names it. */
export function fresh(noun: Noun): string {
  return `${names[noun].article === 'het' ? 'Nieuw' : 'Nieuwe'} ${names[noun].one}`;
}

/** A card has a title, everything else a name. */
export function unnamed(noun: Noun): string {
  return `${names[noun].one} zonder ${noun === 'card' ? names.card.fields.title : 'naam'}`;
}
