import {
  createMeasurer,
  fontMetrics,
  planInfographic,
  type InfographicPlan,
  type Paper,
} from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';

export type PlanRequest = { document: Protocol; paper: Paper };
/** null when the drawing could not be made: the thread that also checks must not end for it. */
export type PlanAnswer = InfographicPlan | null;

/** Keeps what was measured: most texts are the same at the next edit. */
const measurer = createMeasurer(fontMetrics);

/** The infographic of a draft, with what it keeps and drops. */
export function planSheet({ document, paper }: PlanRequest): PlanAnswer {
  try {
    return planInfographic(document, { paper }, measurer);
  } catch {
    return null;
  }
}
