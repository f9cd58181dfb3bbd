import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { cardsOf } from '@/lib/core/protocol';

type Node = { id: string; tag: string; name: string };
type Flow = { id: string; from: string; to: string; name: string };
type Graph = { nodes: Node[]; flows: Flow[] };

const width = 120;
const height = 80;
const perRow = 12;

/**
 * The routes of a protocol as BPMN 2.0, one process each, with a diagram. A question is an exclusive gateway, any
 * other card a task; what happens at the same time stands between parallel gateways; outcomes end.
 */
export function bpmnOf(protocol: Protocol): string {
  const graphs = protocol.routes.map((route) => ({ id: `p-${route.id}`, ...graphOf(route) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="meldcode" targetNamespace="http://bpmn.io/schema/bpmn">',
    ...graphs.map(({ id, ...graph }) => processOf(id, graph)),
    ...graphs.map(({ id, ...graph }) => diagramOf(id, graph)),
    '</definitions>',
  ].join('\n');
}

function graphOf(route: Route): Graph {
  const graph: Graph = { nodes: [], flows: [] };
  const entering = new Map<string, number>();
  const count = (id: string) => entering.set(id, (entering.get(id) ?? 0) + 1);
  if (route.startCardId) count(route.startCardId);
  for (const { to } of cardsOf(route).flatMap(({ exits }) => exits)) if ('cardId' in to) count(to.cardId);
  const entry = (card: Card) => ((entering.get(card.id) ?? 0) > 1 ? `${card.id}-in` : card.id);
  const entries = new Map(cardsOf(route).map((card): [string, string] => [card.id, entry(card)]));
  const line = (id: string, from: string, to: string, name = '') => graph.flows.push({ id, from, to, name });
  const end = (from: string, id: string, name: string, label = '') => {
    graph.nodes.push({ id, tag: 'endEvent', name });
    line(`${id}-flow`, from, id, label);
  };
  const follow = (from: string, exit: Exit) => {
    if ('cardId' in exit.to) line(exit.id, from, entries.get(exit.to.cardId)!, exit.label);
    else end(from, `${exit.id}-end`, 'Verder in een andere route', exit.label);
  };

  graph.nodes.push({ id: `${route.id}-start`, tag: 'startEvent', name: route.title });
  if (route.startCardId) line(`${route.id}-first`, `${route.id}-start`, entries.get(route.startCardId)!);
  for (const card of cardsOf(route)) {
    const tag = card.kind === 'question' ? 'exclusiveGateway' : 'task';
    graph.nodes.push({ id: card.id, tag, name: card.title });
    if (entry(card) !== card.id) {
      const gateway = card.join === 'all' ? 'parallelGateway' : 'exclusiveGateway';
      graph.nodes.push({ id: entry(card), tag: gateway, name: '' });
      line(`${card.id}-enters`, entry(card), card.id);
    }
    const splits = card.kind !== 'question' && card.exits.length > 1;
    if (splits) {
      graph.nodes.push({ id: `${card.id}-split`, tag: 'parallelGateway', name: '' });
      line(`${card.id}-splits`, card.id, `${card.id}-split`);
    }
    for (const exit of card.exits) follow(splits ? `${card.id}-split` : card.id, exit);
    if (card.exits.length === 0) end(card.id, `${card.id}-end`, card.title);
  }
  return graph;
}

function processOf(id: string, { nodes, flows }: Graph): string {
  const elements = nodes.map((node) => {
    const arrows = [
      ...flows.filter(({ to }) => to === node.id).map((flow) => `<incoming>${flow.id}</incoming>`),
      ...flows.filter(({ from }) => from === node.id).map((flow) => `<outgoing>${flow.id}</outgoing>`),
    ];
    return `<${node.tag} id="${node.id}"${named(node.name)}>${arrows.join('')}</${node.tag}>`;
  });
  const lines = flows.map(
    ({ id: flow, from, to, name }) =>
      `<sequenceFlow id="${flow}"${named(name)} sourceRef="${from}" targetRef="${to}"/>`,
  );
  return `<process id="${id}" isExecutable="false">\n${[...elements, ...lines].join('\n')}\n</process>`;
}

function named(name: string): string {
  const safe = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return safe === '' ? '' : ` name="${safe}"`;
}

/** Boxes in rows, lines from middle to middle: enough for a diagram that is complete. */
function diagramOf(id: string, { nodes, flows }: Graph): string {
  const places = new Map(
    nodes.map((node, i): [string, { x: number; y: number }] => [
      node.id,
      { x: (i % perRow) * width * 2, y: Math.floor(i / perRow) * height * 2 },
    ]),
  );
  const shapes = [...places].map(
    ([node, { x, y }]) =>
      `<bpmndi:BPMNShape id="${node}-di" bpmnElement="${node}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`,
  );
  const edges = flows.map(({ id: flow, from, to }) => {
    const points = [places.get(from)!, places.get(to)!].map(
      ({ x, y }) => `<di:waypoint x="${x + width / 2}" y="${y + height / 2}"/>`,
    );
    return `<bpmndi:BPMNEdge id="${flow}-di" bpmnElement="${flow}">${points.join('')}</bpmndi:BPMNEdge>`;
  });
  return `<bpmndi:BPMNDiagram id="${id}-diagram"><bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}">\n${[...shapes, ...edges].join('\n')}\n</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
}
