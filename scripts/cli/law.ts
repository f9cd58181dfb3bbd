import kept from '@/content/law/kept-words.json';
import { findDrift, placeInDutch, readLawText, type Drift, type LawText } from '@/lib/core/law';
import { judgedSectors, placeInWords, rulesRestingOn, touchedByLaw } from '@/lib/core/rules';
import { keptLaw } from '@/schemas/law';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { driftInText, touchedInText, type LawReport } from './law-in-text';
import { readJudging } from './read-judging';
import { readProtocol, reportUnreadable } from './read-protocol';
import { reportWrongUse } from './report-wrong-use';

/** Does the law still say what the grounds rest on? And if not: what of this protocol does that touch? */
export async function law({ files, json, options }: Arguments, io: Io): Promise<ExitCode> {
  const file = files[0] ?? '';
  const judging = readJudging({ sector: options['sector'], date: options['date'] }, io.today);
  if (!judging.ok) return reportWrongUse(judging.failure.message, json, io);
  const read = await readProtocol(file, io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  const folder = options['texts'] ?? io.lawTexts;
  const texts = await readTexts(folder, io);
  if (texts.length === 0) {
    const message = `In ${folder} staat geen wettekst die gelezen kan worden. Kijk of de map klopt.`;
    return reportWrongUse(message, json, io);
  }
  const { on } = judging.value;
  const sectors = judgedSectors(read.value, judging.value);
  const drifts = findDrift(keptLaw.parse(kept), texts, on);
  const touched = touchedByLaw(read.value, judging.value, drifts);
  const report: LawReport = {
    file,
    texts: folder,
    on,
    sectors,
    drifts: drifts.map((drift) => ({
      ...inDutch(drift),
      rules: rulesRestingOn([drift.id], { on, sectors }).map(({ id }) => id),
    })),
    touched: {
      rules: touched.rules,
      findings: touched.findings.map(({ key, rule, severity, message, where }) => ({
        key,
        rule,
        severity,
        message,
        place: placeInWords(read.value, where),
      })),
      places: touched.places.map((where) => ({ place: placeInWords(read.value, where), where })),
      sentences: touched.sentences.map(({ where, text }) => ({
        place: placeInWords(read.value, where),
        text,
      })),
    },
  };
  if (json) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out(`${[...report.drifts.map(driftInText), touchedInText(report)].join('\n')}\n`);
  return drifts.length > 0 ? 1 : 0;
}

function inDutch(drift: Drift) {
  const { to } = drift;
  return { ...drift, place: placeInDutch(drift.id), ...(to !== undefined && { toPlace: placeInDutch(to) }) };
}

/** Every text in the folder that is one of the acts; [] when the folder cannot be read. */
async function readTexts(folder: string, io: Io): Promise<LawText[]> {
  const names = await io.list(folder).catch(() => []);
  const wanted = names.filter((name) => /\.(md|txt)$/iu.test(name) && !/readme\.md$/iu.test(name)).sort();
  const texts = await Promise.all(
    wanted.map(async (name) => {
      const text = await io.read(name).catch(() => undefined);
      return text === undefined ? undefined : readLawText(text, name.split(/[\\/]/u).at(-1));
    }),
  );
  return texts.filter((text) => text !== undefined);
}
