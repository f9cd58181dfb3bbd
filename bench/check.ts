import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { checkProtocol } from '@/lib/core/rules';
import { exploreRoute } from '@/lib/core/state-space';
import type { Protocol } from '@/schemas/protocol';
import { type BenchRow, medianTime } from './bench-row';
import { bpmnOf } from './bpmn-of';
import { realisticProtocol } from './realistic-protocol';

const on = '2026-11-22';
const ms = (time: number) => `${time.toFixed(1)} ms`;

/** bpmnlint's recommended rules on the same flow, read before the clock starts. */
async function lintTime(protocol: Protocol): Promise<{ time: number; reports: number }> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(bpmnOf(protocol));
  if (warnings.length > 0) throw new Error(`no sound BPMN: ${warnings[0]?.message}`);
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const reports = Object.values(await linter.lint(rootElement)).flat();
  const broken = reports.find(({ category }) => category === 'rule-error');
  if (broken) throw new Error(`bpmnlint: ${broken.message}`);
  return { time: await medianTime(() => linter.lint(rootElement), 21, 15), reports: reports.length };
}

async function checkRow(cards: number, goal: number): Promise<BenchRow> {
  const protocol = realisticProtocol(cards);
  const found = checkProtocol(protocol, { on });
  const spaces = protocol.routes.map((route) => exploreRoute(protocol, route));
  const states = spaces.reduce((sum, { size }) => sum + size, 0);
  const capped = spaces.filter((space) => space.capped).length;
  const ours = await medianTime(() => checkProtocol(protocol, { on }), 21, 15);
  const peer = await lintTime(protocol);
  return {
    what: `Check of ${cards} cards: all rules, ${states} states of ${spaces.length} routes${capped ? `, ${capped} capped` : ''}`,
    ours: `${ms(ours)}, ${found.length} findings`,
    peer: `bpmnlint recommended, the same flow as BPMN: ${ms(peer.time)}, ${peer.reports} findings`,
    goal: `<= ${goal} ms, no route capped`,
    met: ours <= goal && capped === 0,
  };
}

/** All rules and all state spaces, on a protocol that is parsed already, as the worker of the editor has it. */
export async function run(): Promise<BenchRow[]> {
  return [await checkRow(80, 25), await checkRow(250, 100)];
}
