import type { CheckReport, ReportedFinding } from './check-report';

/** A reader follows this many of one kind; what is left shows when these are mended. */
export const MOST_FINDINGS = 200;
/** A table that asks more stands on no page: its columns would be cut. */
export const MOST_QUESTIONS = 24;

/** The report with what fits on a page, and how much more there is of each kind. Counts and standing stay the same. */
export function shortenReport(report: CheckReport): CheckReport {
  const { open, answered, weighings } = report;
  const first = (findings: readonly ReportedFinding[]) => findings.slice(0, MOST_FINDINGS);
  const left = (findings: readonly ReportedFinding[]) => Math.max(0, findings.length - MOST_FINDINGS);
  return {
    ...report,
    open: { blocks: first(open.blocks), warns: first(open.warns), advises: first(open.advises) },
    answered: first(answered),
    more: {
      blocks: left(open.blocks),
      warns: left(open.warns),
      advises: left(open.advises),
      answered: left(answered),
    },
    weighings: weighings.map((weighing) =>
      weighing.questions.length <= MOST_QUESTIONS
        ? weighing
        : {
            ...weighing,
            questions: weighing.questions.slice(0, MOST_QUESTIONS),
            rows: [],
            tooWide: weighing.questions.length,
          },
    ),
  };
}
