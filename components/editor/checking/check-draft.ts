import { checkProtocol, type Finding } from '@/lib/core/rules';
import { decisionTable, type DecisionTable } from '@/lib/core/weighing';
import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

export type CheckRequest = {
  document: Protocol;
  /** ISO day by whose law it is judged. */
  on: string;
  /** The route whose decision table is on screen; null: none is. */
  tableOf: RouteId | null;
};
export type CheckAnswer = { findings: Finding[]; table: DecisionTable | null };

/** All that the check says of a draft. */
export function checkDraft({ document, on, tableOf }: CheckRequest): CheckAnswer {
  const route = document.routes.find(({ id }) => id === tableOf);
  return {
    findings: checkProtocol(document, { on }),
    table: (route && decisionTable(document, route)) ?? null,
  };
}
