import { Alert, List, ListItem, Paper, Stack, Text } from '@mantine/core';
import { Fold } from '@/components/ui/fold';
import { dayInDutch, listed, numberInDutch } from '@/lib/core/dutch';
import {
  countOf,
  countsOf,
  groundsInWords,
  labelOf,
  moreOf,
  reportWords,
  ruleInWords,
  standingInWords,
  type AppliedRule,
  type CheckReport,
} from '@/lib/core/report';
import { FindingEntries } from './finding-entry';
import { More } from './more';
import { Section } from './section';
import { WeighingTable } from './weighing-table';
import classes from './check.module.css';

/** The whole report of the check on a page. With `editHref` every finding leads to its place in the editor. */
export function ReportView({ report, editHref }: { report: CheckReport; editHref?: string }) {
  const { heads, caveat, toVerify } = reportWords;
  const lists = [
    { name: 'blocks', findings: report.open.blocks },
    { name: 'warns', findings: report.open.warns },
    { name: 'answered', findings: report.answered },
    { name: 'advises', findings: report.open.advises },
  ] as const;
  return (
    <Stack gap="lg">
      <Section title="Uitkomst">
        <Text>{standingInWords(report)}</Text>
        <List my="sm">
          {countsOf(report).map((count) => (
            <ListItem key={count}>{count}</ListItem>
          ))}
        </List>
        <RecordOf report={report} />
      </Section>
      <Alert color="blue" variant="light">
        {caveat}
      </Alert>
      {lists.map(
        ({ name, findings }) =>
          findings.length > 0 && (
            <Section key={name} title={`${heads[name]} (${numberInDutch(countOf(report, name))})`}>
              <FindingEntries findings={findings} {...(editHref !== undefined && { editHref })} />
              <More text={moreOf(report, name)} />
            </Section>
          ),
      )}
      {report.weighings.map((weighing) => (
        <Section key={weighing.route} title={`${heads.weighing}: ${weighing.route}`}>
          <WeighingTable weighing={weighing} />
        </Section>
      ))}
      <Rules title={heads.toVerify} rules={report.toVerify} explained={toVerify} />
      <Rules title={heads.passed} rules={report.passed} />
      <Rules title={heads.atPublication} rules={report.atPublication} />
    </Stack>
  );
}

function RecordOf({ report }: { report: CheckReport }) {
  const { organisation, on, sectors, ruleSet, version } = report;
  const facts: [string, string | undefined][] = [
    ['Organisatie', organisation],
    ['Versie', labelOf(report)],
    ['Controlegetal', version?.contentHash.slice(0, 8)],
    ['Getoetst aan de regels van', dayInDutch(on)],
    [
      'Sectoren',
      listed(
        sectors.map((one) => one.toUpperCase()),
        'en',
      ),
    ],
    ['Regelset', `${ruleSet.version}, ${ruleSet.count} regels`],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) =>
        value?.trim() ? (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** Folded: what is in order is most of the rules, and a reader comes for the rest. */
function Rules({ title, rules, explained }: { title: string; rules: AppliedRule[]; explained?: string }) {
  if (rules.length === 0) return null;
  return (
    <Fold title={title} count={rules.length}>
      <Paper withBorder p="lg">
        {explained !== undefined && <Text mb="md">{explained}</Text>}
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={`Tabel: ${title}`}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Wat moet kloppen</th>
                <th scope="col">Grond</th>
                <th scope="col">Regel</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={rule.id}>
                  <th scope="row">{rule.title}</th>
                  <td>{groundsInWords(rule)}</td>
                  <td>{ruleInWords(rule.id)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Paper>
    </Fold>
  );
}
