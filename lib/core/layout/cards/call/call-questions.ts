/** A place on the card to write in, or boxes to tick. `share`: of the width. */
export type Place =
  | { kind: 'lines'; count: number }
  | { kind: 'fields'; cells: readonly Cell[] }
  | { kind: 'table'; heads: readonly Cell[]; rows: number }
  | { kind: 'ticks'; words: readonly string[] };
export type Cell = { words: string; share: number };

export type Question = { id: string; question?: string; hint?: string; places: readonly Place[] };

const fields = (...cells: readonly (readonly [words: string, share: number])[]): Place => ({
  kind: 'fields',
  cells: cells.map(([words, share]) => ({ words, share })),
});
const lines = (count: number): Place => ({ kind: 'lines', count });

/** Advice or report, each with what that means for names. */
export const aims = [
  ['Ik vraag advies', 'Noem geen naam, adres of geboortedatum. Zeg alleen hoe oud de leerling is.'],
  ['Ik doe een melding', 'Houd naam, adres en geboortedatum bij de hand. Schrijf ze niet op deze kaart.'],
] as const;

/**
 * What Veilig Thuis asks, to get ready before calling. No name of a child: for advice it is not said, and for a report it
 * is in the pupil file.
 */
export const beforeTheCall: readonly Question[] = [
  {
    id: 'caller',
    question: 'Wie belt?',
    places: [
      fields(['Mijn naam', 0.5], ['Mijn functie', 0.5]),
      fields(['School', 0.5], ['Bel mij terug op', 0.5]),
      fields(['Hoe ken ik de leerling?', 1]),
    ],
  },
  {
    id: 'facts',
    question: 'Wat heb ik gezien of gehoord?',
    hint: 'Alleen feiten, ook feiten die het tegenspreken. Wat je vermoedt, zeg je er apart bij.',
    places: [
      {
        kind: 'table',
        heads: [
          { words: 'Wanneer, hoe vaak', share: 0.24 },
          { words: 'Wat', share: 0.5 },
          { words: 'Wie zag of hoorde het', share: 0.26 },
        ],
        rows: 5,
      },
    ],
  },
  {
    id: 'safety',
    question: 'Hoe veilig is de leerling nu?',
    hint: 'Waar is de leerling en wie is erbij? Wat kan er vandaag gebeuren? Is er letsel, of een wapen in huis?',
    places: [lines(3)],
  },
  {
    id: 'home',
    question: 'Hoe is het thuis?',
    places: [
      fields(['Hoeveel kinderen, hoe oud?', 0.56], ['Wie zorgt voor hen?', 0.44]),
      fields(['Wat helpt het gezin?', 0.5], ['Wat maakt het zwaar?', 0.5]),
    ],
  },
  {
    id: 'done',
    question: 'Wat is al gedaan?',
    hint: 'Welke stappen, gesprekken en hulp waren er? Hoe reageerden de leerling en de ouders?',
    places: [lines(2)],
  },
];

/** What one asks, and writes down of the answer. */
export const duringTheCall: readonly Question[] = [
  {
    id: 'known',
    question: 'Wie weet dit nog meer?',
    hint: 'Bij een melding: weten zij dat je meldt? Zo nee: schrijf op waarom niet.',
    places: [
      {
        kind: 'ticks',
        words: ['leerling', 'ouders', 'directie', 'collega', 'hulpverlening', 'politie'],
      },
      lines(1),
    ],
  },
  { id: 'wish', question: 'Wat wil de leerling zelf?', places: [lines(1)] },
  {
    id: 'questions',
    question: 'Wat wil ik weten?',
    hint: 'Bijvoorbeeld: moet ik melden? Hoe praat ik veilig met de leerling en de ouders?',
    places: [lines(2)],
  },
  { id: 'answer', question: 'Wat zegt Veilig Thuis?', places: [lines(3)] },
  {
    id: 'agreed',
    question: 'Wat spreken we af?',
    hint: 'Vraag ook wanneer en van wie je weer iets hoort.',
    places: [
      {
        kind: 'table',
        heads: [
          { words: 'Wie', share: 0.26 },
          { words: 'Doet wat', share: 0.5 },
          { words: 'Wanneer', share: 0.24 },
        ],
        rows: 3,
      },
    ],
  },
  { id: 'spoken', places: [fields(['Gesproken met', 0.5], ['Datum', 0.27], ['Tijd', 0.23])] },
];
