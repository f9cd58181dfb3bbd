import { Alert, Text } from '@mantine/core';
import { Fold } from '@/components/ui/fold';
import { numberInDutch } from '@/lib/core/dutch';
import {
  countOf,
  moreOf,
  reportWords,
  standingInWords,
  standingOfReport,
  type CheckReport,
  type ReportedFinding,
} from '@/lib/core/report';
import { AskReasons } from './ask-reasons';
import { FindingEntries, FindingEntry } from './finding-entry';
import { GivenReasons } from './given-reasons';
import { More } from './more';
import type { DraftReference, SaveReason } from './reason-edits';
import { Section } from './section';

/** What the check finds in a draft before it is laid before the councils, and the reasons for what stays. */
export function DraftCheck(props: {
  report: CheckReport;
  draft: DraftReference;
  mayEdit: boolean;
  editHref: string;
  save: SaveReason;
}) {
  const { report, draft, mayEdit, editHref, save } = props;
  const { open, answered } = report;
  const count = (name: 'blocks' | 'warns' | 'answered') => numberInDutch(countOf(report, name));
  const asked = (finding: ReportedFinding) => ({
    key: finding.key,
    severity: finding.severity,
    entry: <FindingEntry finding={finding} editHref={editHref} />,
    ...(mayEdit && finding.exception !== 'none' && { label: labels[finding.exception] }),
  });
  return (
    <>
      <Alert color={colorOf(report)} variant="light" title={standingInWords(report)}>
        {reportWords.caveat}
      </Alert>
      {open.blocks.length > 0 && (
        <Section title={`Los dit eerst op (${count('blocks')})`}>
          <AskReasons findings={open.blocks.map(asked)} draft={draft} save={save} />
          <More text={moreOf(report, 'blocks')} />
        </Section>
      )}
      {open.warns.length > 0 && (
        <Section title={`Los dit op, of schrijf waarom het zo mag blijven (${count('warns')})`}>
          {!mayEdit && <Text mb="md">Wie het concept mag bewerken, kan hier een reden geven.</Text>}
          <AskReasons findings={open.warns.map(asked)} draft={draft} save={save} />
          <More text={moreOf(report, 'warns')} />
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={`${reportWords.heads.answered} (${count('answered')})`}>
          <GivenReasons
            reasons={answered.flatMap((finding) =>
              finding.reason
                ? [
                    {
                      id: finding.reason.id,
                      severity: finding.severity,
                      about: finding.message,
                      entry: <FindingEntry finding={finding} editHref={editHref} />,
                    },
                  ]
                : [],
            )}
            draft={draft}
            mayEdit={mayEdit}
            save={save}
          />
          <More text={moreOf(report, 'answered')} />
        </Section>
      )}
      {open.advises.length > 0 && (
        <Fold title={reportWords.heads.advises} count={countOf(report, 'advises')}>
          <FindingEntries findings={open.advises} editHref={editHref} />
          <More text={moreOf(report, 'advises')} />
        </Fold>
      )}
    </>
  );
}

const colors = { blocked: 'red', reasons_missing: 'yellow', ready: 'green' } as const;

/** Never green while a rule rests on nothing certain. */
function colorOf(report: CheckReport) {
  const standing = standingOfReport(report);
  const isUnsure = report.toVerify.length > 0 || report.ruleSet.count === 0;
  return standing === 'ready' && isUnsure ? 'blue' : colors[standing];
}

const labels = {
  reason: 'Wij kiezen hiervoor, want',
  'not-applicable': 'Niet van toepassing, want',
  confirm: 'Dit klopt zo, want',
} as const;
