import { dayInDutch, listed, numberInDutch } from '@/lib/core/dutch';
import {
  countOf,
  countsOf,
  givenBy,
  groundInWords,
  groundsInWords,
  labelOf,
  moreOf,
  moreOfWeighing,
  questionInWords,
  reportWords,
  ruleInWords,
  standingInWords,
  type CheckReport,
  type ReportedFinding,
  type Weighing,
} from '@/lib/core/report';
import type { Block, FlowDocument, FlowText } from './flow/blocks';

/** The report of the check as a text to print. */
export function reportDocument(report: CheckReport): FlowDocument {
  const { open, answered, passed, toVerify, atPublication, weighings } = report;
  const { heads } = reportWords;
  return {
    title: `${reportWords.title} · ${report.title}`,
    lang: 'nl-NL',
    foot: `${reportWords.title} · ${report.title} · ${labelOf(report)}`,
    blocks: [
      { kind: 'heading', level: 1, text: reportWords.title },
      ...recordOf(report),
      { kind: 'heading', level: 2, text: 'Uitkomst' },
      { kind: 'paragraph', text: standingInWords(report) },
      { kind: 'list', items: countsOf(report) },
      { kind: 'paragraph', text: [{ text: reportWords.caveat, bold: true }] },
      ...sectionOf(report, 'blocks', open.blocks),
      ...sectionOf(report, 'warns', open.warns),
      ...sectionOf(report, 'answered', answered),
      ...sectionOf(report, 'advises', open.advises),
      ...weighings.flatMap(weighingOf),
      ...rulesOf(heads.toVerify, toVerify, reportWords.toVerify),
      ...rulesOf(heads.passed, passed),
      ...rulesOf(heads.atPublication, atPublication),
      { kind: 'rule' },
      { kind: 'paragraph', text: reportWords.caveat },
    ],
  };
}

function recordOf(report: CheckReport): Block[] {
  const { title, organisation, version, on, sectors, ruleSet } = report;
  const lines: [string, string][] = [
    ['Protocol', title],
    ['Organisatie', organisation],
    ['Versie', version ? version.label : 'concept'],
    ...(version ? [['Controlegetal', version.contentHash] satisfies [string, string]] : []),
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
  const told = lines.filter(([, value]) => value.trim() !== '');
  return [
    {
      kind: 'paragraph',
      text: told.flatMap(([name, value], index) => [
        { text: `${index > 0 ? '\n' : ''}${name}: `, bold: true },
        { text: value },
      ]),
    },
  ];
}

function sectionOf(
  report: CheckReport,
  name: keyof CheckReport['open'] | 'answered',
  findings: readonly ReportedFinding[],
): Block[] {
  if (findings.length === 0) return [];
  const text = `${reportWords.heads[name]} (${numberInDutch(countOf(report, name))})`;
  return [{ kind: 'heading', level: 2, text }, ...findings.flatMap(entryOf), ...soft(moreOf(report, name))];
}

function soft(text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'paragraph', text, isSoft: true }];
}

function entryOf(finding: ReportedFinding): Block[] {
  const { title, message, place, why, exception, reason } = finding;
  const line = (name: string, text: string): FlowText => [{ text: `${name}: `, bold: true }, { text }];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'paragraph', text: message },
    {
      kind: 'list',
      items: [
        ...(reason
          ? [line(reportWords.reason[exception], reason.text), line('Gegeven door', givenBy(reason))]
          : []),
        line('Waar', place),
        line('Waarom', why),
        [{ text: `Grond (${ruleInWords(finding.rule)}): `, bold: true }, ...groundSpans(finding)],
      ],
    },
  ];
}

function groundSpans({ grounds }: ReportedFinding) {
  return grounds.flatMap((ground, index) => [
    ...(index > 0 ? [{ text: '; ' }] : []),
    { text: groundInWords(ground), ...(ground.source !== undefined && { href: ground.source }) },
  ]);
}

function weighingOf(weighing: Weighing): Block[] {
  const { route, questions, rows } = weighing;
  if (rows.length === 0 && weighing.tooWide !== undefined)
    return [
      { kind: 'heading', level: 2, text: `${reportWords.heads.weighing}: ${route}` },
      ...soft(moreOfWeighing(weighing)),
    ];
  return [
    { kind: 'heading', level: 2, text: `${reportWords.heads.weighing}: ${route}` },
    { kind: 'list', items: questions.map(questionInWords) },
    {
      kind: 'table',
      columns: [
        ...questions.map(({ head }) => ({ title: shortHead(head) })),
        { title: 'Melding', share: 1.2 },
        { title: 'Uitkomst', share: 2 },
      ],
      rows: rows.map(({ answers, reports, outcome, flaw }) => [
        ...answers.map((answer) => answer || '-'),
        reports,
        flaw ? [{ text: `${outcome}. ` }, { text: `Let op: ${flaw}.`, bold: true }] : outcome,
      ]),
    },
    ...soft(moreOfWeighing(weighing)),
  ];
}

/** "Afw. 2": up to a dozen columns stand side by side on paper, and the list above them says the whole. */
function shortHead(head: string): string {
  return head.replace('Afweging', 'Afw.').replace('Beslissing', 'Besl.');
}

function rulesOf(title: string, rules: CheckReport['passed'], explained?: string): Block[] {
  if (rules.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${title} (${rules.length})` },
    ...(explained === undefined ? [] : [{ kind: 'paragraph' as const, text: explained }]),
    {
      kind: 'table',
      columns: [
        { title: 'Wat moet kloppen', share: 3 },
        { title: 'Grond', share: 3.2 },
        { title: 'Regel', share: 1.4 },
      ],
      hasRowHeads: true,
      rows: rules.map((rule) => [rule.title, groundsInWords(rule), ruleInWords(rule.id)]),
    },
  ];
}
