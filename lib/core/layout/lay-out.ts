import { assertNever } from '@/lib/core/result';
import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { CardOptions } from './cards/card-options';
import { layOutCard } from './cards/lay-out-card';
import type { FontMetrics } from './font-metrics/font-metrics';
import { makeLookup } from './kit';
import { layOutCanvas } from './lay-out-canvas';
import { createMeasurer, type Measurer } from './measurer';
import { type Edition, layOutPoster, type Paper } from './poster/lay-out-poster';
import { planInfographic } from './plan-infographic';
import type { Scene } from './scene';

export type LayoutOptions =
  | { kind: 'canvas'; routeId: RouteId }
  | { kind: 'poster' | 'infographic'; paper: Paper; edition?: Edition }
  | CardOptions;

/**
 * Everything there is to draw of a protocol, measured and placed: the canvas of one route in pixels, or
 * the poster or a card in points. Give it the same measurer every time and unchanged texts are not measured again.
 */
export function layOut(protocol: Protocol, options: LayoutOptions, metrics: FontMetrics | Measurer): Scene {
  const measurer = 'measure' in metrics ? metrics : createMeasurer(metrics);
  const kit = { lookup: makeLookup(protocol), measurer };
  const sceneOf = (pages: Scene['pages']): Scene => ({ title: protocol.title, lang: 'nl-NL', pages });
  switch (options.kind) {
    case 'canvas':
      return sceneOf([layOutCanvas(kit, options.routeId)]);
    case 'poster':
      return sceneOf(layOutPoster(kit, options.paper, options.edition));
    case 'infographic':
      return planInfographic(protocol, options, measurer).scene;
    case 'role-card':
    case 'pocket-card':
    case 'door-card':
    case 'call-card':
      return layOutCard(kit, options);
    default:
      return assertNever(options);
  }
}
