import { Anchor, Text } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { givenBy, groundInWords, reportWords, ruleInWords, type ReportedFinding } from '@/lib/core/report';
import classes from './check.module.css';

/** A finding: what is wrong, where, why, on what ground, and the reason somebody gave. */
export function FindingEntry({ finding, editHref }: { finding: ReportedFinding; editHref?: string }) {
  const { message, place, why, grounds, rule, reason, exception } = finding;
  return (
    <>
      <Text fw={700}>{message}</Text>
      {reason && (
        <div className={classes.reason}>
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            <strong>{reportWords.reason[exception]}:</strong> {reason.text}
          </Text>
          <Text size="sm" c="dimmed">
            {givenBy(reason)}
          </Text>
        </div>
      )}
      <dl className={classes.facts}>
        <dt>Waar</dt>
        <dd>
          {editHref ? (
            <TextLink href={`${editHref}?bevinding=${encodeURIComponent(finding.key)}`} inherit>
              {place}
            </TextLink>
          ) : (
            place
          )}
        </dd>
        <dt>Waarom</dt>
        <dd>{why}</dd>
        <dt>Grond</dt>
        <dd>
          {grounds.map((ground, index) => (
            <span key={index}>
              {index > 0 && '; '}
              {ground.source ? (
                <Anchor href={ground.source} inherit>
                  {groundInWords(ground)}
                </Anchor>
              ) : (
                groundInWords(ground)
              )}
            </span>
          ))}{' '}
          <span className={classes.rule}>{ruleInWords(rule)}</span>
        </dd>
      </dl>
    </>
  );
}

/** Findings one under the other. */
export function FindingEntries({
  findings,
  editHref,
}: {
  findings: readonly ReportedFinding[];
  editHref?: string;
}) {
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={finding.key} className={classes.entry} data-severity={finding.severity}>
          <FindingEntry finding={finding} {...(editHref !== undefined && { editHref })} />
        </li>
      ))}
    </ul>
  );
}
