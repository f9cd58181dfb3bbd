import { plainText } from '@/lib/core/rich-text';
import { sentenceCase } from '@/lib/core/dutch';
import type { EntryOf } from '@/lib/core/protocol';
import { fresh, names, nounOfList } from '@/lib/core/protocol/questions';
import type { TextCollection } from '@/schemas/collections';
import type { EntryId } from '@/schemas/ids';

type CollectionWords<C extends TextCollection> = {
  lead: string;
  nameOf: (entry: EntryOf<C>) => string;
  make: (id: EntryId) => EntryOf<C>;
};

const empty = { type: 'doc', content: [] } as const;
const noText = (): { type: 'doc'; content: [] } => ({ ...empty, content: [] });

/** The lists beside the flow: what they are for and what a new entry of each is. */
export const collections: { [C in TextCollection]: CollectionWords<C> } = {
  chapters: {
    lead: 'De lopende tekst van de meldcode.',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: fresh('chapter'), level: 1, body: noText(), functionIds: [], tags: [] }),
  },
  definitions: {
    lead: 'Woorden die op de plek zelf worden uitgelegd.',
    nameOf: ({ term }) => term,
    make: (id) => ({ id, term: fresh('definition'), text: noText(), examples: [], tags: [] }),
  },
  contacts: {
    lead: 'Wie je belt of mailt. Zet hier functies en organisaties, geen namen van personen.',
    nameOf: ({ name }) => name,
    make: (id) => ({ id, name: fresh('contact'), kind: 'other', routeIds: [] }),
  },
  globalExits: {
    lead: 'Wegen die bij elke stap openstaan: advies vragen, acuut gevaar.',
    nameOf: ({ label }) => label,
    make: (id) => ({ id, kind: 'other', label: fresh('global-exit'), text: '', contactIds: [], tags: [] }),
  },
  annexes: {
    lead: 'Teksten achter in het document.',
    nameOf: ({ label, title }) => `${label} ${title}`,
    make: (id) => ({ id, label: 'Bijlage', title: fresh('annex'), body: noText(), tags: [] }),
  },
  signalLists: {
    lead: 'Een signaal bewijst niets, en geen signaal sluit niets uit.',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: fresh('signal-list'), groups: [], tags: [] }),
  },
  forms: {
    lead: 'Vragen om op papier of in het leerlingdossier te beantwoorden, nooit in dit programma.',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: fresh('form'), fields: [], tags: [] }),
  },
  participation: {
    lead: 'Hoe je een kind laat meepraten.',
    nameOf: ({ label, title }) => `${label} ${title}`,
    make: (id) => ({
      id,
      label: '',
      title: fresh('participation-point'),
      body: noText(),
      functionIds: [],
      tags: [],
    }),
  },
  recitals: {
    lead: 'De gronden waarop het bestuur de meldcode vaststelt.',
    nameOf: ({ text }) => plainText(text).slice(0, 60) || fresh('recital'),
    make: (id) => ({ id, text: noText() }),
  },
  sources: {
    lead: 'Waar de tekst op steunt.',
    nameOf: ({ title }) => title,
    make: (id) => ({ id, title: fresh('source') }),
  },
};

/** Above a list. */
export function titleOf(collection: TextCollection): string {
  return sentenceCase(names[nounOfList[collection]].many);
}

/** On the button that adds one. */
export function addOf(collection: TextCollection): string {
  return `${sentenceCase(names[nounOfList[collection]].one)} toevoegen`;
}
