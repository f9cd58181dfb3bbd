import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import { legibilityReport, type KeptSheet, type LegibilityReport } from '@/lib/core/legibility';
import { readFrozen } from './read-frozen';

/** How well the infographic of a frozen text reads. */
export function legibilityOf({
  document: text,
  sheet,
}: {
  document: string;
  sheet: KeptSheet;
}): LegibilityReport {
  const document = readFrozen(text);
  return legibilityReport(layOut(document, sheet, createMeasurer(fontMetrics)), document, sheet);
}
