import { plainText } from '@/lib/core/rich-text';
import type { EntryOf } from '@/lib/core/protocol';
import type { TextCollection } from '@/schemas/protocol';
import type { EntryId } from '@/schemas/ids';

type CollectionWords<C extends TextCollection> = {
  title: string;
  lead: string;
  /** On the button that adds one. */
  add: string;
  nameOf: (entry: EntryOf<C>) => string;
  make: (id: EntryId) => EntryOf<C>;
};

const empty = { type: 'doc', content: [] } as const;
const noText = (): { type: 'doc'; content: [] } => ({ ...empty, content: [] });

/** The lists beside the flow: their words on screen and what a new entry of each is. */
export const collections: { [C in TextCollection]: CollectionWords<C> } = {
  chapters: {
    title: 'Hoofdstukken',
    lead: 'De lopende tekst van de meldcode.',
    add: 'Hoofdstuk toevoegen',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: 'Nieuw hoofdstuk', level: 1, body: noText(), functionIds: [], tags: [] }),
  },
  definitions: {
    title: 'Begrippen',
    lead: 'Woorden die op de plek zelf worden uitgelegd.',
    add: 'Begrip toevoegen',
    nameOf: ({ term }) => term,
    make: (id) => ({ id, term: 'Nieuw begrip', text: noText(), examples: [], tags: [] }),
  },
  contacts: {
    title: 'Contacten',
    lead: 'Wie je belt of mailt. Zet hier functies en organisaties, geen namen van personen.',
    add: 'Contact toevoegen',
    nameOf: ({ name }) => name,
    make: (id) => ({ id, name: 'Nieuw contact', kind: 'other', routeIds: [] }),
  },
  globalExits: {
    title: 'Altijd mogelijk',
    lead: 'Wegen die bij elke stap openstaan: advies vragen, acuut gevaar.',
    add: 'Uitweg toevoegen',
    nameOf: ({ label }) => label,
    make: (id) => ({ id, kind: 'other', label: 'Nieuwe uitweg', text: '', contactIds: [], tags: [] }),
  },
  annexes: {
    title: 'Bijlagen',
    lead: 'Teksten achter in het document.',
    add: 'Bijlage toevoegen',
    nameOf: ({ label, title }) => `${label} ${title}`,
    make: (id) => ({ id, label: 'Bijlage', title: 'Nieuwe bijlage', body: noText(), tags: [] }),
  },
  signalLists: {
    title: 'Signalenlijsten',
    lead: 'Een signaal bewijst niets, en geen signaal sluit niets uit.',
    add: 'Lijst toevoegen',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: 'Nieuwe lijst', groups: [], tags: [] }),
  },
  forms: {
    title: 'Formulieren',
    lead: 'Vragen om op papier of in het leerlingdossier te beantwoorden, nooit in dit programma.',
    add: 'Formulier toevoegen',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: 'Nieuw formulier', fields: [], tags: [] }),
  },
  participation: {
    title: 'Participatie van kinderen',
    lead: 'Hoe je een kind laat meepraten.',
    add: 'Punt toevoegen',
    nameOf: ({ label, title }) => `${label} ${title}`,
    make: (id) => ({ id, label: '', title: 'Nieuw punt', body: noText(), functionIds: [], tags: [] }),
  },
  recitals: {
    title: 'Overwegingen',
    lead: 'De gronden waarop het bestuur de meldcode vaststelt.',
    add: 'Overweging toevoegen',
    nameOf: ({ text }) => plainText(text).slice(0, 60) || 'Nieuwe overweging',
    make: (id) => ({ id, text: noText() }),
  },
  sources: {
    title: 'Bronnen',
    lead: 'Waar de tekst op steunt.',
    add: 'Bron toevoegen',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: 'Nieuwe bron' }),
  },
};
