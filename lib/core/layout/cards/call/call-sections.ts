import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import { tickBox } from '../marks';
import { asked, emptyLines, fields, table, ticks } from './to-fill-in';

/** A part of the call card, made for lines of a height. */
export type Section = { id: string; label: string; make: (pitch: number) => Piece };

/** What one gets ready before calling: for advice without a name, for a report with the names at hand, not on the card. */
export function beforeTheCall(kit: Kit, width: number): Section[] {
  return [
    { id: 'aim', label: 'Advies of melding', make: () => aims(kit, width) },
    {
      id: 'caller',
      label: 'Wie belt?',
      make: (pitch) =>
        asked(
          kit,
          'Wie belt?',
          '',
          [
            fields(
              kit,
              [
                { words: 'Mijn naam', share: 0.5 },
                { words: 'Mijn functie', share: 0.5 },
              ],
              width,
              pitch,
            ),
            fields(
              kit,
              [
                { words: 'School', share: 0.5 },
                { words: 'Bel mij terug op', share: 0.5 },
              ],
              width,
              pitch,
            ),
            fields(kit, [{ words: 'Hoe ken ik de leerling?', share: 1 }], width, pitch),
          ],
          width,
        ),
    },
    {
      id: 'facts',
      label: 'Wat heb ik gezien of gehoord?',
      make: (pitch) =>
        asked(
          kit,
          'Wat heb ik gezien of gehoord?',
          'Alleen feiten, ook feiten die het tegenspreken. Wat je vermoedt, zeg je er apart bij.',
          [
            table(
              kit,
              [
                { words: 'Wanneer, hoe vaak', share: 0.24 },
                { words: 'Wat', share: 0.5 },
                { words: 'Wie zag of hoorde het', share: 0.26 },
              ],
              5,
              width,
              pitch,
            ),
          ],
          width,
        ),
    },
    {
      id: 'safety',
      label: 'Hoe veilig is de leerling nu?',
      make: (pitch) =>
        asked(
          kit,
          'Hoe veilig is de leerling nu?',
          'Waar is de leerling en wie is erbij? Wat kan er vandaag gebeuren? Is er letsel, of een wapen in huis?',
          [emptyLines(3, width, pitch)],
          width,
        ),
    },
    {
      id: 'home',
      label: 'Hoe is het thuis?',
      make: (pitch) =>
        asked(
          kit,
          'Hoe is het thuis?',
          '',
          [
            fields(
              kit,
              [
                { words: 'Hoeveel kinderen, hoe oud?', share: 0.56 },
                { words: 'Wie zorgt voor hen?', share: 0.44 },
              ],
              width,
              pitch,
            ),
            fields(
              kit,
              [
                { words: 'Wat helpt het gezin?', share: 0.5 },
                { words: 'Wat maakt het zwaar?', share: 0.5 },
              ],
              width,
              pitch,
            ),
          ],
          width,
        ),
    },
    {
      id: 'done',
      label: 'Wat is al gedaan?',
      make: (pitch) =>
        asked(
          kit,
          'Wat is al gedaan?',
          'Welke stappen, gesprekken en hulp waren er? Hoe reageerden de leerling en de ouders?',
          [emptyLines(2, width, pitch)],
          width,
        ),
    },
  ];
}

/** What one asks, and writes down of the answer. */
export function duringTheCall(kit: Kit, width: number): Section[] {
  const three = [
    { words: 'Wie', share: 0.26 },
    { words: 'Doet wat', share: 0.5 },
    { words: 'Wanneer', share: 0.24 },
  ];
  return [
    {
      id: 'known',
      label: 'Wie weet dit nog meer?',
      make: (pitch) =>
        asked(
          kit,
          'Wie weet dit nog meer?',
          'Bij een melding: weten zij dat je meldt? Zo nee: schrijf op waarom niet.',
          [
            ticks(kit, ['leerling', 'ouders', 'directie', 'collega', 'hulpverlening', 'politie'], width),
            emptyLines(1, width, pitch),
          ],
          width,
        ),
    },
    {
      id: 'wish',
      label: 'Wat wil de leerling zelf?',
      make: (pitch) => asked(kit, 'Wat wil de leerling zelf?', '', [emptyLines(1, width, pitch)], width),
    },
    {
      id: 'questions',
      label: 'Wat wil ik weten?',
      make: (pitch) =>
        asked(
          kit,
          'Wat wil ik weten?',
          'Bijvoorbeeld: moet ik melden? Hoe praat ik veilig met de leerling en de ouders?',
          [emptyLines(2, width, pitch)],
          width,
        ),
    },
    {
      id: 'answer',
      label: 'Wat zegt Veilig Thuis?',
      make: (pitch) => asked(kit, 'Wat zegt Veilig Thuis?', '', [emptyLines(3, width, pitch)], width),
    },
    {
      id: 'agreed',
      label: 'Wat spreken we af?',
      make: (pitch) =>
        asked(
          kit,
          'Wat spreken we af?',
          'Vraag ook wanneer en van wie je weer iets hoort.',
          [table(kit, three, 3, width, pitch)],
          width,
        ),
    },
    {
      id: 'spoken',
      label: 'Met wie heb ik gesproken?',
      make: (pitch) =>
        fields(
          kit,
          [
            { words: 'Gesproken met', share: 0.5 },
            { words: 'Datum', share: 0.27 },
            { words: 'Tijd', share: 0.23 },
          ],
          width,
          pitch,
        ),
    },
  ];
}

/** Advice or report, each with what that means for names. */
function aims(kit: Kit, width: number): Piece {
  const gap = 10;
  const cell = (width - gap) / 2;
  const side = 11;
  const aim = (title: string, words: string): Piece => {
    const text = stack(
      [
        textPiece(kit, title, { size: 10.6, weight: 700 }, cell - side - 20),
        textPiece(kit, words, { size: 8.6 }, cell - side - 20),
      ],
      1,
    );
    return {
      width: cell,
      height: text.height,
      marks: [tickBox(7, 1.5, side, palette.brand), ...moveMarks(text.marks, side + 13, 0)],
    };
  };
  const cells = [
    aim('Ik vraag advies', 'Noem geen naam, adres of geboortedatum. Zeg alleen hoe oud de leerling is.'),
    aim(
      'Ik doe een melding',
      'Houd naam, adres en geboortedatum bij de hand. Schrijf ze niet op deze kaart.',
    ),
  ];
  const height = Math.max(...cells.map((each) => each.height)) + 13;
  const whole: Piece = { width, height, marks: [] };
  cells.forEach((each, i) => {
    const x = i * (cell + gap);
    const box = { x, y: 0, width: cell, height, radius: 6, fill: palette.surfaceSoft };
    whole.marks.push(
      { kind: 'rect', ...box, stroke: palette.line, strokeWidth: 0.8 },
      ...moveMarks(each.marks, x, 6),
    );
  });
  return whole;
}
