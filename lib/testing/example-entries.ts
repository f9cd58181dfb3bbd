import type { CardId, EntryId, FunctionId, PartId, RouteId } from '@/schemas/ids';
import type { EntryCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';

export const entry = (id: string) => id as EntryId;

/** A sentence with a word that the definition explains, a footnote and a list. */
export function explained(word: string, definitionId: string): RichText {
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Let op bij ' },
          {
            type: 'text',
            text: word,
            marks: [{ type: 'bold' }, { type: 'term', attrs: { definitionId: entry(definitionId) } }],
          },
          { type: 'footnote', attrs: { text: 'Zie ook de bijlage.' } },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'wat je ziet' }] }],
          },
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'wat je hoort',
                    marks: [{ type: 'term', attrs: { definitionId: entry(definitionId) } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** The lists beside the flow of the example protocol. */
export const exampleEntries: Pick<Protocol, EntryCollection> = {
  globalExits: [
    {
      id: entry('g-danger'),
      kind: 'danger',
      label: 'Acuut gevaar',
      text: 'Bel 112',
      contactIds: [entry('p-112')],
      to: { routeId: 'acute' as RouteId },
      tags: [],
    },
    {
      id: entry('g-advice'),
      kind: 'advice',
      label: 'Advies',
      text: '',
      contactIds: [entry('p-vt')],
      to: { cardId: 'c-share' as CardId },
      tags: [],
    },
  ],
  contacts: [
    {
      id: entry('p-vt'),
      name: 'Veilig Thuis',
      kind: 'veilig-thuis',
      phone: '0800-2000',
      routeIds: ['home' as RouteId],
    },
    {
      id: entry('p-112'),
      name: '112',
      kind: 'emergency',
      phone: '112',
      routeIds: [],
      functionId: 'head' as FunctionId,
    },
  ],
  definitions: [
    {
      id: entry('d-check'),
      term: 'kindcheck',
      text: explained('mishandeling', 'd-abuse'),
      examples: [],
      tags: [],
    },
    {
      id: entry('d-abuse'),
      term: 'kindermishandeling',
      text: explained('kindcheck', 'd-check'),
      examples: [],
      tags: [],
    },
  ],
  chapters: [
    {
      id: entry('h-1'),
      title: 'Vastleggen',
      level: 1,
      body: explained('kindcheck', 'd-check'),
      functionIds: ['officer' as FunctionId],
      tags: ['record'],
    },
  ],
  annexes: [
    {
      id: entry('a-1'),
      label: 'Bijlage 1',
      title: 'De wet',
      body: explained('mishandeling', 'd-abuse'),
      tags: [],
    },
  ],
  signalLists: [
    {
      id: entry('l-signals'),
      title: 'Signalen',
      groups: [
        {
          id: 'g-1' as PartId,
          title: 'Lichaam',
          level: 1,
          items: [{ id: 'i-1' as PartId, text: 'blauwe plekken' }],
        },
      ],
      tags: [],
    },
  ],
  forms: [
    {
      id: entry('f-seven'),
      title: "De zeven W's",
      fields: [{ id: 'v-1' as PartId, label: 'Wie?', long: false }],
      tags: [],
    },
  ],
  participation: [
    {
      id: entry('n-1'),
      label: '1',
      title: 'Praat met het kind',
      body: explained('kindcheck', 'd-check'),
      functionIds: ['teacher' as FunctionId],
      tags: [],
    },
  ],
  recitals: [{ id: entry('r-1'), text: explained('mishandeling', 'd-abuse') }],
  sources: [{ id: entry('b-1'), title: 'Besluit verplichte meldcode', href: 'https://wetten.overheid.nl/' }],
  exceptions: [
    {
      id: entry('x-reason-1'),
      finding: 'ML-14:chapters',
      reason: 'Wij beschrijven de kindcheck in het zorgplan.',
      givenOn: '2026-11-01',
    },
  ],
};
