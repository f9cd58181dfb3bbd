import type { CardId, ColumnId, ExitId, FunctionId, PartId } from '@/schemas/ids';
import type { Card, PartOfColumn, Route, SchoolFunction, Step, Task } from '@/schemas/protocol-flow';
import type { Answer, OutcomeKind } from '@/schemas/vocabulary';
import type { FunctionGroup } from './flow-index';

/** The one screen to show. */
export type View =
  | { kind: 'choose_function'; groups: FunctionGroup[] }
  | { kind: 'choose_route'; question: string; options: RouteOption[] }
  | ({ kind: 'card'; next: NextStep } & CardView)
  | ({ kind: 'question'; answers: AnswerChoice[] } & CardView)
  /** Somebody else acts now; later there is work for me again. */
  | ({ kind: 'waiting' } & Pause)
  /** My part is done. */
  | ({ kind: 'handed_over'; to: string[]; hearsBack: string } & Pause)
  /** The route ends. Without a card when the last card led nowhere. */
  | { kind: 'ended'; card?: CardView & { outcome: OutcomeKind }; pause: Pause };

export type RouteOption = { routeId: Route['id']; label: string; hint?: string | undefined };

export type CardView = {
  route: Route;
  step: Step;
  card: Card;
  fn: SchoolFunction | undefined;
  /** "Stap 2 van 5 · afweging 1". */
  progress: string;
  /** Steps done and steps in all, for the bar. */
  done: { steps: number; of: number };
  part: PartOfColumn | undefined;
  /** "Jij doet dit samen met de IB'er". */
  partInWords: string;
  /** Only what my columns do. */
  tasks: Task[];
  ticked: PartId[];
  /** Columns of mine that have a part in this card. */
  columnIds: ColumnId[];
  /** Titles of cards of others that must be done first (a join of all lines). */
  waitsFor: string[];
};

/** What the one button does: go on, or give it to somebody. */
export type NextStep = { label: string; handsOver: boolean };

export type AnswerChoice = {
  exitId: ExitId;
  answer?: Answer | undefined;
  label: string;
  /** "melden", "afweging 3". */
  leadsTo: string;
  tone: 'report' | 'plain';
};

/** Who acts now, and where I can come in again. */
export type Pause = {
  /** Names of functions, and the titles of what they do. */
  acting: { who: string[]; functionIds: FunctionId[]; title: string; cardId: CardId }[];
  resumeAt: { cardId: CardId; title: string; stepName: string }[];
};
