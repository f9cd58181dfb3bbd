import type { CardId, ColumnId, ExitId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

/** 'blocks': cannot be laid before a council or published; 'warns': only with a reason; 'advises': your choice. */
export type Severity = 'blocks' | 'warns' | 'advises';

/** The thing to show when somebody clicks the finding; empty for the protocol itself. */
export type Where = {
  routeId?: RouteId;
  stepId?: StepId;
  cardId?: CardId;
  columnId?: ColumnId;
  exitId?: ExitId;
};

export type Finding = {
  rule: string;
  severity: Severity;
  where: Where;
  /** A Dutch sentence that says what is wrong and what to do. */
  message: string;
};

/** One thing to look for. Explained for people in docs/rules/<id>.md. */
export type Rule = {
  id: string;
  severity: Severity;
  check: (protocol: Protocol) => { where: Where; message: string }[];
};
