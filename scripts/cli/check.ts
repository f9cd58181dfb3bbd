import {
  checkReport,
  givenBy,
  groundsInWords,
  reportWords,
  ruleInWords,
  standingInWords,
  toVerifyInWords,
  type CheckReport,
  type ReportedFinding,
} from '@/lib/core/report';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { readJudging } from './read-judging';
import { readProtocol, reportUnreadable } from './read-protocol';
import { reportWrongUse } from './report-wrong-use';

const weight = { blocks: 'Blokkeert', warns: 'Waarschuwing', advises: 'Advies' } as const;

/** Holds a protocol against the rules, as the studio does. What has a reason no longer blocks. */
export async function check({ files, json, options }: Arguments, io: Io): Promise<ExitCode> {
  const file = files[0] ?? '';
  const judging = readJudging({ sector: options['sector'], date: options['date'] }, io.today);
  if (!judging.ok) return reportWrongUse(judging.failure.message, json, io);
  const read = await readProtocol(file, io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  // Who gave a reason stands in the studio, not in the file.
  const report = checkReport(read.value, judging.value, { people: {} });
  const { open, answered, on, sectors, ruleSet, toVerify } = report;
  const problems = [...open.blocks, ...open.warns, ...open.advises, ...answered];
  const sound = open.blocks.length === 0;
  if (json) {
    const told = { file, readable: true, sound, on, sectors, ruleSet, problems, toVerify };
    io.out(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    for (const problem of problems) io.out(inText(problem));
    io.out(
      `${file}: ${ruleSet.count === 0 ? standingInWords(report) : summary(problems.length, open.blocks.length)}\n`,
    );
    if (toVerify.length > 0) io.out(verifyInText(report));
  }
  return sound ? 0 : 1;
}

function inText(problem: ReportedFinding): string {
  const { severity, place, message, rule, reason, exception } = problem;
  const lines = [
    `${weight[severity]} · ${place}`,
    `  ${message} [${rule}]`,
    `  Grond (${ruleInWords(rule)}): ${groundsInWords(problem)}`,
    ...(reason ? [`  ${reportWords.reason[exception]}: ${reason.text} (${givenBy(reason)})`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What found nothing and may still not be called in order. */
function verifyInText({ toVerify }: CheckReport): string {
  const lines = toVerify.map((rule) => `  ${rule.title} (${ruleInWords(rule.id)}): ${groundsInWords(rule)}`);
  return `${reportWords.heads.toVerify}. ${toVerifyInWords(toVerify.length)}\n${lines.join('\n')}\n`;
}

function summary(count: number, blocking: number): string {
  if (count === 0) return 'Geen bevindingen.';
  return `${count} ${count === 1 ? 'bevinding' : 'bevindingen'}, waarvan ${blocking} ${blocking === 1 ? 'blokkeert' : 'blokkeren'}.`;
}
