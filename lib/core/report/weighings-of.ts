import { cardsOf, unnamed, words } from '@/lib/core/protocol/questions';
import { decisionTable, type DecisionRow, type DecisionTable, type Verdict } from '@/lib/core/weighing';
import { listed } from '@/lib/core/dutch';
import { assertNever } from '@/lib/core/result';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';

/** The weighing of one route as a table in words: which answers lead where. */
export type Weighing = {
  route: string;
  /** The questions in the order in which they are asked: a short head for the column, and the title of the card. */
  questions: { head: string; title: string }[];
  /** `answers` beside the questions, "" where the question is not asked; `reports`: is there a report on the way? */
  rows: { answers: string[]; reports: 'ja' | 'nee'; outcome: string; flaw?: string }[];
  /** How many combinations there are beyond `rows`, where that is known. */
  more: number;
  capped: boolean;
  /** So many questions that the rows were left out. */
  tooWide?: number;
};

/** A reader follows this many; the editor shows them all. */
const MOST_ROWS = 60;

/** The weighing of every route that weighs something. */
export function weighingsOf(protocol: Protocol): Weighing[] {
  const cards: Cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  return protocol.routes.flatMap((route) => {
    const table = decisionTable(protocol, route);
    return table && table.rows.length > 0
      ? [inWords({ routes: protocol.routes, cards }, route.title, table)]
      : [];
  });
}

type Cards = ReadonlyMap<CardId, Card>;
type Named = { routes: Protocol['routes']; cards: Cards };

function inWords(named: Named, route: string, { questions, rows, capped }: DecisionTable): Weighing {
  return {
    route,
    questions: questions.map(({ cardId, kinds }, index) => ({
      head: headOf(kinds) || `Vraag ${index + 1}`,
      title: titleOf(named, cardId),
    })),
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      answers: questions.map(({ cardId }) => answerTo(named, row, cardId)),
      outcome: row.verdicts.map((verdict) => verdictInWords(named, verdict)).join(' én ') || 'geen uitkomst',
      reports: row.reports ? 'ja' : 'nee',
      ...(row.flaw && { flaw: flaws[row.flaw] }),
    })),
    more: Math.max(0, rows.length - MOST_ROWS),
    capped,
  };
}

/** "Afweging 2 en beslissing 1" of a card that asks both. */
function headOf(kinds: readonly QuestionKind[]): string {
  const [first = '', ...more] = kinds.flatMap((kind) => heads[kind] ?? []);
  return listed([first, ...more.map((one) => one.toLowerCase())], 'en');
}

const heads: Partial<Record<QuestionKind, string>> = {
  'weighing-1': 'Afweging 1',
  'weighing-2': 'Afweging 2',
  'weighing-3': 'Afweging 3',
  'weighing-4': 'Afweging 4',
  'weighing-5': 'Afweging 5',
  'report-needed': 'Beslissing 1',
  'help-possible': 'Beslissing 2',
};

const flaws: Record<NonNullable<DecisionRow['flaw']>, string> = {
  gap: 'geen uitkomst',
  overlap: 'meer dan één uitkomst',
  contradiction: 'strijdig met de meldnorm',
};

function answerTo({ cards }: Named, { answers }: DecisionRow, cardId: CardId): string {
  const given = answers.find((one) => one.cardId === cardId);
  if (!given) return '';
  const exits = cards.get(cardId)?.exits ?? [];
  const label = exits.find(({ id }) => given.exitIds.includes(id))?.label.trim();
  const said = given.answers.map((one) =>
    one === 'other' ? label || words.answer.other : words.answer[one],
  );
  return listed(said, 'of');
}

function verdictInWords(named: Named, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'outcome':
      return words.outcomeKind[verdict.outcome];
    case 'route': {
      const route = named.routes.find(({ id }) => id === verdict.routeId);
      return `verder in route "${route?.title ?? ''}"`;
    }
    case 'handover':
      return `overdragen: "${titleOf(named, verdict.cardId)}"`;
    case 'again':
      return `terug naar "${titleOf(named, verdict.cardId)}"`;
    case 'follow':
      return words.stepKind.follow;
    default:
      return assertNever(verdict);
  }
}

function titleOf({ cards }: Named, cardId: CardId): string {
  return cards.get(cardId)?.title.trim() || unnamed('card');
}
