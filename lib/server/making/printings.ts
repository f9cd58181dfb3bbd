import { layOut } from '@/lib/core/layout';
import type { CardEdition, LayoutOptions, Measurer, Paper, Scene } from '@/lib/core/layout';
import { numberInDutch } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';

/** A file to print: its name beside the page, how a list and a link name it, how much paper it takes, and its drawing. */
export type Printing = { path: string; short: string; what: string; size: string; scene: Scene };
/** One kind of thing to print, what it is for, how it goes on paper, and its files. */
export type PrintKind = { name: string; about: string[]; how: string; printings: Printing[] };

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
    doorCard(draw),
    callCard(draw),
  ];
  return kinds.filter(({ printings }) => printings.length > 0);
}

type Draw = (options: Exclude<LayoutOptions, { kind: 'canvas' }>) => Scene;

function onPaper(draw: Draw, kind: 'infographic' | 'poster', file: string, name: string): Printing[] {
  return papers.map((paper) => {
    const scene = draw({ kind, paper });
    const size = paper.toUpperCase();
    return {
      path: `${file}-${paper}.pdf`,
      short: size,
      what: `${name} op ${size}`,
      size: sheets(scene),
      scene,
    };
  });
}

/** The names of its files are those of the poster: printed links and codes lead to them. */
function infographic(draw: Draw): PrintKind {
  const printings = onPaper(draw, 'infographic', 'poster', 'infographic');
  const [onA3 = 0, onA4 = 0] = printings.map(({ scene }) => scene.pages.length);
  const about = [
    'Voor aan de muur. Je ziet alle stappen en vragen, en wie je belt. Taken die er niet op passen, staan in de checklist.',
  ];
  if (onA4 > onA3)
    about.push(`Op A4 zijn het ${numberInDutch(onA4)} bladen, anders wordt de letter te klein.`);
  return { name: 'Infographic', about, how: oneSided, printings };
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
    const scene = draw({ kind: 'role-card', columnId: id });
    const short = `${i + 1}. ${label}`.trim();
    return {
      path: `rolkaart-${i + 1}.pdf`,
      short,
      what: `rolkaart ${short}`,
      size: `A5, ${sheets(scene)}`,
      scene,
    };
  });
  return {
    name: 'Rolkaart',
    about: ['Voor je eigen werk: per stap wat jouw kolom doet. Er is een kaart voor elke kolom.'],
    how: `Print op A5, op één kant van het papier. ${onlyA4}`,
    printings,
  };
}

function pocketCards(draw: Draw): PrintKind {
  const single = draw({ kind: 'pocket-card', sheet: 'single' });
  const eight = draw({ kind: 'pocket-card', sheet: 'a4' });
  return {
    name: 'Zakkaart',
    about: ['Voor in je portemonnee, zo groot als een bankpas: de stappen en wie je belt.'],
    how: 'Print dubbelzijdig, bij voorkeur op stevig papier. Kies bij de A4 voor omslaan langs de lange zijde en knip de acht kaarten uit.',
    printings: [
      {
        path: 'zakkaart.pdf',
        short: 'Eén kaart',
        what: 'één zakkaart',
        size: `85 × 54 mm, ${sides(single)}`,
        scene: single,
      },
      {
        path: 'zakkaart-a4.pdf',
        short: 'Acht op een A4',
        what: 'acht zakkaarten op een A4',
        size: `A4, ${sides(eight)}`,
        scene: eight,
      },
    ],
  };
}

function doorCard(draw: Draw): PrintKind {
  const scene = draw({ kind: 'door-card', paper: 'a4' });
  return {
    name: 'Deurkaart',
    about: [
      'Voor op de deur of het prikbord: wie je belt, met regels om de namen en nummers van je school op te schrijven.',
    ],
    how: oneSided,
    printings: [{ path: 'deurkaart.pdf', short: 'A4', what: 'deurkaart', size: sheets(scene), scene }],
  };
}

function callCard(draw: Draw): PrintKind {
  const scene = draw({ kind: 'call-card' });
  return {
    name: 'Belkaart',
    about: [
      'Voor het gesprek met Veilig Thuis: wat ze vragen, om met een pen in te vullen. Een ingevulde kaart hoort in het afgeschermde dossier of in de papierversnipperaar.',
    ],
    how: `Print dubbelzijdig op A5. ${onlyA4}`,
    printings: [{ path: 'belkaart.pdf', short: 'A5', what: 'belkaart', size: sides(scene), scene }],
  };
}
