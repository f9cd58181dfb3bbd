import { layOut } from '@/lib/core/layout';
import type { CardEdition, LayoutOptions, Measurer, Paper, Scene } from '@/lib/core/layout';
import { numberInDutch } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';

/**
 * A file to print: its name beside the page, how a list and a link name it, how much paper it takes, and its drawing, which
 * is made when somebody first looks at it or at its size.
 */
export type Printing = {
  path: string;
  short: string;
  what: string;
  readonly size: string;
  readonly scene: Scene;
};
/** One kind of thing to print, what it is for, how it goes on paper, and its files. */
export type PrintKind = { name: string; readonly about: string[]; how: string; printings: Printing[] };

export const papers = ['a3', 'a4'] as const satisfies readonly Paper[];

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const sheets = ({ pages }: Scene) => counted(pages.length, 'blad', 'bladen');
const oneSided = 'Print op één kant van het papier.';
const onlyA4 = 'Heb je alleen A4? Print dan op ware grootte en knip de kaart uit.';
const sides = ({ pages }: Scene) => counted(pages.length, 'kant', 'kanten');

/** Everything that is printed of a version, in the order in which the print page offers it. */
export function printKinds(protocol: Protocol, edition: CardEdition, measurer: Measurer): PrintKind[] {
  const draw: Draw = (options) => layOut(protocol, { ...options, edition }, measurer);
  const kinds = [
    infographic(draw),
    longPoster(draw),
    roleCards(draw, protocol),
    pocketCards(draw),
    doorCard(draw, (edition.helpers ?? []).length > 0),
    callCard(draw),
  ];
  return kinds.filter(({ printings }) => printings.length > 0);
}

type Draw = (options: Exclude<LayoutOptions, { kind: 'canvas' }>) => Scene;
type Named = Pick<Printing, 'path' | 'short' | 'what'>;

/** A file whose drawing is made once, when it is first asked for. */
function printing(named: Named, draw: () => Scene, sizeOf: (scene: Scene) => string): Printing {
  let made: Scene | undefined;
  const scene = () => (made ??= draw());
  return {
    ...named,
    get scene() {
      return scene();
    },
    get size() {
      return sizeOf(scene());
    },
  };
}

function onPaper(draw: Draw, kind: 'infographic' | 'poster', file: string, name: string): Printing[] {
  return papers.map((paper) => {
    const size = paper.toUpperCase();
    const named = { path: `${file}-${paper}.pdf`, short: size, what: `${name} op ${size}` };
    return printing(named, () => draw({ kind, paper }), sheets);
  });
}

/** The names of its files are those of the poster: printed links and codes lead to them. */
function infographic(draw: Draw): PrintKind {
  const printings = onPaper(draw, 'infographic', 'poster', 'infographic');
  const about =
    'Voor aan de muur. Je ziet alle stappen en vragen, en wie je belt. Taken die er niet op passen, staan in de checklist.';
  return {
    name: 'Infographic',
    get about() {
      const [onA3 = 0, onA4 = 0] = printings.map(({ scene }) => scene.pages.length);
      const more = `Op A4 zijn het ${numberInDutch(onA4)} bladen, anders wordt de letter te klein.`;
      return onA4 > onA3 ? [about, more] : [about];
    },
    how: oneSided,
    printings,
  };
}

function longPoster(draw: Draw): PrintKind {
  return {
    name: 'Uitgebreide poster',
    about: ['Voor wie alles wil nalezen: elke stap, kaart en taak van alle routes.'],
    how: oneSided,
    printings: onPaper(draw, 'poster', 'uitgebreid', 'uitgebreide poster'),
  };
}

/** One for each column, under the number that the column has on the infographic. */
function roleCards(draw: Draw, { columns }: Protocol): PrintKind {
  const printings = columns.map(({ id, label }, i) => {
    const short = `${i + 1}. ${label}`.trim();
    return printing(
      { path: `rolkaart-${i + 1}.pdf`, short, what: `rolkaart ${short}` },
      () => draw({ kind: 'role-card', columnId: id }),
      (scene) => `A5, ${sheets(scene)}`,
    );
  });
  return {
    name: 'Rolkaart',
    about: ['Voor je eigen werk: per stap wat jouw kolom doet. Er is een kaart voor elke kolom.'],
    how: `Print op A5, op één kant van het papier. ${onlyA4}`,
    printings,
  };
}

function pocketCards(draw: Draw): PrintKind {
  return {
    name: 'Zakkaart',
    about: ['Voor in je portemonnee, zo groot als een bankpas: de stappen en wie je belt.'],
    how: 'Print dubbelzijdig, bij voorkeur op stevig papier. Kies bij de A4 voor omslaan langs de lange zijde en knip de acht kaarten uit.',
    printings: [
      printing(
        { path: 'zakkaart.pdf', short: 'Eén kaart', what: 'één zakkaart' },
        () => draw({ kind: 'pocket-card', sheet: 'single' }),
        (scene) => `85 × 54 mm, ${sides(scene)}`,
      ),
      printing(
        { path: 'zakkaart-a4.pdf', short: 'Acht op een A4', what: 'acht zakkaarten op een A4' },
        () => draw({ kind: 'pocket-card', sheet: 'a4' }),
        (scene) => `A4, ${sides(scene)}`,
      ),
    ],
  };
}

function doorCard(draw: Draw, isOfSchool: boolean): PrintKind {
  return {
    name: 'Deurkaart',
    about: [
      isOfSchool
        ? 'Voor op de deur of het prikbord: wie je belt, met de namen en nummers van je school.'
        : 'Voor op de deur of het prikbord: wie je belt, met regels om de namen en nummers van je school op te schrijven.',
    ],
    how: oneSided,
    printings: [
      printing(
        { path: 'deurkaart.pdf', short: 'A4', what: 'deurkaart' },
        () => draw({ kind: 'door-card', paper: 'a4' }),
        sheets,
      ),
    ],
  };
}

function callCard(draw: Draw): PrintKind {
  return {
    name: 'Belkaart',
    about: [
      'Voor het gesprek met Veilig Thuis: wat ze vragen, om met een pen in te vullen. Een ingevulde kaart hoort in het afgeschermde dossier of in de papierversnipperaar.',
    ],
    how: `Print dubbelzijdig op A5. ${onlyA4}`,
    printings: [
      printing(
        { path: 'belkaart.pdf', short: 'A5', what: 'belkaart' },
        () => draw({ kind: 'call-card' }),
        sides,
      ),
    ],
  };
}
