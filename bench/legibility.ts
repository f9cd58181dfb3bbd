import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import { baselineOf, keptSheets, measureLegibility, sheetName, type KeptSheet } from '@/lib/core/legibility';
import { readProtocols, type ReadProtocol } from '@/lib/testing/read-protocols';
import { type BenchRow, medianTime } from './bench-row';

const measurer = createMeasurer(fontMetrics);
const number = (value: number | undefined, digits = 0) => (value ?? 0).toFixed(digits);

/** Sheets, tasks shown, smallest letter, share in use, crossings, bends and length of lines: as they are, and as kept. */
function row({ name, protocol }: ReadProtocol, sheet: KeptSheet): BenchRow {
  const { figures, cards } = measureLegibility(layOut(protocol, sheet, measurer), protocol);
  const tasks = cards.reduce((sum, { card }) => sum + card.tasks.items.length, 0);
  const kept = baselineOf(name, sheet) ?? {};
  const said = (of: typeof figures) =>
    [
      `${number(of.sheets)} bl`,
      `${number((of.tasksShown ?? 1) * tasks)}/${tasks} taken`,
      `${number(of.smallestText, 1)} pt`,
      `${number((of.inUse ?? 0) * 100)} %`,
      `${number(of.crossings)} kr`,
      `${number(of.bends)} bo`,
      `${number(of.lineLength)} mm`,
      `${number(of.density, 1)} t/cm2`,
    ].join(' ');
  const isNoMore = (figure: 'sheets' | 'crossings' | 'bends') =>
    (figures[figure] ?? 0) <= (kept[figure] ?? 0);
  return {
    what: `Leesbaarheid ${name}, ${sheetName(sheet)}`,
    ours: said(figures),
    peer: `bewaard ${said(kept)}`,
    goal: 'niet slechter dan bewaard',
    met:
      (['sheets', 'crossings', 'bends'] as const).every(isNoMore) &&
      (figures.tasksShown ?? 1) >= (kept.tasksShown ?? 1) - 0.001 &&
      (figures.smallestText ?? 0) >= (kept.smallestText ?? 0) - 0.005,
  };
}

/** How well the infographics of the protocols of content/ read, beside the kept figures, and what measuring them takes. */
export async function run(): Promise<BenchRow[]> {
  const protocols = readProtocols().filter(({ name }) => baselineOf(name, keptSheets[0]));
  const model = protocols.find(({ name }) => name === 'model-meldcode')!;
  const scene = layOut(model.protocol, keptSheets[0], measurer);
  const time = await medianTime(() => measureLegibility(scene, model.protocol), 21, 15);
  return [
    ...protocols.flatMap((one) => keptSheets.map((sheet) => row(one, sheet))),
    {
      what: 'Leesbaarheid van het model meten',
      ours: `${time.toFixed(1)} ms`,
      goal: '<= 20 ms',
      met: time <= 20,
    },
  ];
}
