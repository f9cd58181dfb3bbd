import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import * as dagre from '@dagrejs/dagre';
import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type * as Layout from '@/lib/core/layout';
import type { Scene, ScenePage } from '@/lib/core/layout';
import { parseProtocolText } from '@/lib/core/protocol';
import type * as Pdf from '@/lib/core/render/pdf';
import type * as Svg from '@/lib/core/render/svg';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import type { Protocol } from '@/schemas/protocol';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { shippedFontFile } from '../scripts/shipped-font';
import { asBuilt } from './as-built';
import { type BenchRow, medianTime } from './bench-row';
import { largeProtocol } from './large-protocol';

const { createMeasurer, fontMetrics, layOut } = await asBuilt<typeof Layout>('lib/core/layout/index.ts');
const { renderPdf } = await asBuilt<typeof Pdf>('lib/core/render/pdf/index.ts');
const { renderSvg } = await asBuilt<typeof Svg>('lib/core/render/svg/index.ts');
const measurer = createMeasurer(fontMetrics);
const ms = (time: number) => `${time.toFixed(1)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** The same boxes and lines as a graph for the peers; they get the sizes that we had to measure ourselves. */
function graphOf(page: ScenePage) {
  const nodes = page.groups
    .filter(({ role }) => role === 'card')
    .map(({ ref, box }) => ({ id: String(ref.cardId), width: box.width, height: box.height }));
  const edges = page.lines.flatMap(({ id, fromCardId, toCardId }) =>
    toCardId ? [{ id, from: String(fromCardId), to: String(toCardId) }] : [],
  );
  return { nodes, edges };
}

function layOutWithDagre({ nodes, edges }: ReturnType<typeof graphOf>): void {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({});
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, from, to } of edges) graph.setEdge(from, to, {}, id);
  dagre.layout(graph);
}

async function layOutWithElk({ nodes, edges }: ReturnType<typeof graphOf>): Promise<void> {
  const elk = new ElkConstructor();
  await elk.layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: nodes,
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
}

async function layoutRow(cards: number, goal: number): Promise<BenchRow> {
  const protocol = largeProtocol(cards);
  const canvas = () => layOut(protocol, { kind: 'canvas', routeId: protocol.routes[0]!.id }, measurer);
  const scene = canvas();
  const graph = graphOf(scene.pages[0]!);
  const defects = findLayoutDefects(scene).length;
  const ours = await medianTime(canvas, 21, 15);
  const theirs = await medianTime(() => layOutWithDagre(graph), 7, 2);
  const elk = await medianTime(() => layOutWithElk(graph), 5, 2);
  return {
    what: `Layout of ${cards} cards, text measured`,
    ours: `${ms(ours)}, ${defects} defects`,
    peer: `dagre ${ms(theirs)}, ELK ${ms(elk)} (boxes given)`,
    goal: `<= ${goal} ms, 0 defects, faster than both`,
    met: ours <= goal && defects === 0 && ours < theirs && ours < elk,
  };
}

function model(): Protocol {
  const parsed = parseProtocolText(readFileSync('content/model-meldcode.json', 'utf8'));
  if (!parsed.ok) throw new Error('content/model-meldcode.json is no protocol');
  return parsed.value;
}

/** Chromium prints the SVG of the same first sheet; warm, page kept open. */
async function chromiumPrint({ width, height }: ScenePage, svg: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const page = await browser.newPage();
    const print = async () => {
      await page.setContent(`<!doctype html><html lang="nl"><body style="margin:0">${svg}</body></html>`);
      await page.pdf({ width: `${width / 72}in`, height: `${height / 72}in`, tagged: true });
    };
    return await medianTime(print, 5, 2);
  } finally {
    await browser.close();
  }
}

const readFonts = () => ({
  regular: readFileSync(shippedFontFile('latin', 400)),
  bold: readFileSync(shippedFontFile('latin', 700)),
});

/** The sheet of the main route, with every sheet laid out. */
async function infographicRows(): Promise<BenchRow[]> {
  const protocol = model();
  const infographic = () =>
    layOut(protocol, { kind: 'infographic', paper: 'a3', edition: exampleEdition }, measurer);
  const scene = infographic();
  const first: Scene = { ...scene, pages: scene.pages.slice(0, 1) };
  const fonts = readFonts();
  const svg = renderSvg(scene.pages[0]!, { title: protocol.title });
  const layoutTime = await medianTime(infographic, 21, 15);
  const pdfTime = await medianTime(() => renderPdf(first, { fonts }), 15, 10);
  const bytes = (await renderPdf(first, { fonts })).length;
  const print = await chromiumPrint(scene.pages[0]!, svg);
  return [
    {
      what: `Infographic of the model, ${scene.pages.length} A3 sheets: layout`,
      ours: ms(layoutTime),
      goal: '<= 60 ms',
      met: layoutTime <= 60,
    },
    {
      what: 'Infographic of the model, first sheet: PDF',
      ours: `${ms(pdfTime)}, ${kB(bytes)}`,
      peer: `Chromium print ${ms(print)}`,
      goal: '<= 60 ms, <= 100 kB',
      met: pdfTime <= 60 && bytes <= 100_000 && pdfTime < print,
    },
  ];
}

async function posterRows(): Promise<BenchRow[]> {
  const protocol = model();
  const poster = () => layOut(protocol, { kind: 'poster', paper: 'a3', edition: exampleEdition }, measurer);
  const scene = poster();
  const first: Scene = { ...scene, pages: scene.pages.slice(0, 1) };
  const fonts = readFonts();
  const svgOf = () => renderSvg(scene.pages[0]!, { title: protocol.title });
  const layoutTime = await medianTime(poster, 9, 3);
  const svgTime = await medianTime(svgOf);
  const onePdf = await medianTime(() => renderPdf(first, { fonts }), 9, 4);
  const allPdf = await medianTime(() => renderPdf(scene, { fonts }), 7, 2);
  const bytes = (await renderPdf(scene, { fonts })).length;
  const print = await chromiumPrint(scene.pages[0]!, svgOf());
  const count = scene.pages.length;
  return [
    {
      what: `Long poster of the model, ${count} A3 sheets: layout`,
      ours: ms(layoutTime),
      goal: '<= 250 ms',
      met: layoutTime <= 250,
    },
    {
      what: 'Long poster of the model, first sheet: SVG',
      ours: `${ms(svgTime)}, ${kB(gzipSync(svgOf()).length)} gzip`,
      goal: '<= 5 ms',
      met: svgTime <= 5,
    },
    {
      what: 'Long poster of the model, first sheet: PDF',
      ours: ms(onePdf),
      peer: `Chromium print ${ms(print)}`,
      goal: '<= 100 ms',
      met: onePdf <= 100 && onePdf < print,
    },
    {
      what: `Long poster of the model, ${count} A3 sheets: PDF`,
      ours: `${ms(allPdf)}, ${kB(bytes)}`,
      goal: '<= 100 ms, <= 100 kB',
      met: allPdf <= 100 && bytes <= 100_000,
    },
  ];
}

/** Layout against dagre and ELK, SVG and PDF against Chromium. */
export async function run(): Promise<BenchRow[]> {
  return [
    await layoutRow(60, 4),
    await layoutRow(250, 15),
    ...(await infographicRows()),
    ...(await posterRows()),
  ];
}
