import type { CardId, ColumnId, ExitId, FunctionId, PartId } from '@/schemas/ids';
import type { Card, PartOfColumn, Route, SchoolFunction, Step, Task } from '@/schemas/protocol-flow';
import type { Answer, OutcomeKind } from '@/schemas/vocabulary';
import type { FlowContact } from './flow-index';
import type { FunctionGroup } from './people';

/** The one screen to show. */
export type View =
  | { kind: 'choose_function'; groups: FunctionGroup[] }
  | { kind: 'choose_route'; question: string; options: RouteOption[] }
  | ({ kind: 'card'; next: NextStep } & CardView)
  /** `decidedBy`: who decides it, when that is not me: then I say what they decided. */
  | ({ kind: 'question'; decidedBy: string[]; answers: AnswerChoice[] } & CardView)
  /** This function does nothing itself in the chosen route: others must know. */
  | ({ kind: 'sent_on'; route: Route; referral: Referral } & Pause)
  /** Somebody else acts now; there can be work for me again, and with `comesBack` there will be. */
  | ({ kind: 'waiting'; comesBack: boolean; referral?: Referral; hearsBack?: string } & Pause)
  /** My part is done, or I stopped here. */
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
  /** "Jij doet dit samen met de IB'er"; "Dit doet: Directeur" when it is not mine. */
  partInWords: string;
  /** Only what my columns do; on a card of others what they do. */
  tasks: Task[];
  /** The tasks are mine to do. Else they are told: somebody else does them. */
  ticks: boolean;
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

/**
 * A question that only an outside body answers: the person waits, and says what was answered. `now`: the person has
 * come to it; else others come to it first.
 */
export type Asked = { cardId: CardId; title: string; who: string[]; answers: AnswerChoice[]; now: boolean };

/** Somebody who acts: the names, and what they do. `outside`: nobody of the school, so no colleague with a phone. */
export type Acting = {
  who: string[];
  functionIds: FunctionId[];
  title: string;
  cardId: CardId;
  /** It is a question. */
  asks: boolean;
  outside: boolean;
};

/** Who acts now, what is asked of others, and where I can come in again. */
export type Pause = {
  acting: Acting[];
  asked: Asked[];
  /** `afterHearing`: it only comes when one of the questions is answered. */
  resumeAt: { cardId: CardId; title: string; stepName: string; afterHearing: boolean }[];
};

/** To whom somebody goes who cannot begin here; `atOnce` where the law says that it may not wait. */
export type Referral = { to: string[]; atOnce: boolean; contacts: FlowContact[] };
