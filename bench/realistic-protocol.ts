import { action, note, outcome, question, route, step } from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';

const blockSize = 8;
const [staff, officer] = ['kolom-bespreken', 'kolom-handelen'] as const;
const tags: readonly Tag[] = [
  'record',
  'confidentiality',
  'attention-officer',
  'feedback',
  'veilig-thuis-advice',
];
const sentences = [
  'Schrijf op wat je zag of hoorde, met dag en tijd',
  'Bespreek de signalen met de aandachtsfunctionaris en spreek af wie wat doet',
  'Vraag zo nodig advies aan Veilig Thuis, ook als je twijfelt',
];
const tasks = {
  ordered: false,
  items: sentences.map((text, index) => ({ id: `t${index}` as never, text })),
};
const by = (columnId: string) => [columnId as ColumnId];

/** Eight cards: two people work side by side, meet again, ask how it went, and go on, back or out. */
function block(at: string, next: string): Card[] {
  const rich = { tasks, tags: tags.slice(0, 2) };
  return [
    action(
      `${at}-begin`,
      [staff, officer],
      [
        { to: `${at}-staff`, columnIds: by(staff) },
        { to: `${at}-officer`, columnIds: by(officer) },
      ],
      rich,
    ),
    action(`${at}-staff`, staff, [`${at}-note`], rich),
    note(`${at}-note`, staff, [`${at}-meet`]),
    action(`${at}-officer`, officer, [`${at}-meet`], rich),
    action(`${at}-meet`, [staff, officer], [`${at}-ask`], { ...rich, join: 'all' }),
    question(`${at}-ask`, officer, [
      { to: next, label: 'verder', answers: ['yes'] },
      { to: `${at}-begin`, label: 'nog eens', answers: ['partly'] },
      { to: `${at}-again`, label: 'nee of twijfel', answers: ['no', 'doubt'] },
    ]),
    question(`${at}-again`, officer, [
      { to: `${at}-out`, label: 'nee', answers: ['no'] },
      { to: next, label: 'ja', answers: ['yes'] },
    ]),
    outcome(`${at}-out`, [], { tasks }),
  ];
}

/** A route of so many cards: blocks, and single cards for what is left over. */
function longRoute(id: string, cards: number): Route {
  const blocks = Math.floor((cards - 1) / blockSize);
  const rest = cards - 1 - blocks * blockSize;
  const singles = Array.from({ length: rest }, (_, i) =>
    action(`${id}-s${i}`, officer, [i + 1 < rest ? `${id}-s${i + 1}` : `${id}-end`], { tasks }),
  );
  const afterBlocks = singles[0]?.id ?? `${id}-end`;
  const steps = Array.from({ length: blocks }, (_, i) =>
    step(`${id}-step-${i + 1}`, block(`${id}-${i}`, i + 1 < blocks ? `${id}-${i + 1}-begin` : afterBlocks)),
  );
  const last = step(`${id}-last`, [...singles, outcome(`${id}-end`)]);
  return route(id, [...steps, last], { kind: 'other', columnIds: [...by(staff), ...by(officer)] });
}

/** The model meldcode with all its texts, and beside its routes others up to so many cards, so many in a route. */
export function realisticProtocol(cards: number, inRoute = 60): Protocol {
  const model = readContent('model-meldcode');
  const own = model.routes.flatMap(({ steps }) => steps).flatMap((one) => one.cards).length;
  const sizes: number[] = [];
  for (let left = cards - own; left > 0; left -= inRoute) sizes.push(Math.min(left, inRoute));
  return {
    ...model,
    routes: [...model.routes, ...sizes.map((size, i) => longRoute(`extra-${i + 1}`, size))],
  };
}
