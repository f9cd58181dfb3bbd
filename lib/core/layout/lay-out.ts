import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { FontMetrics } from './font-metrics/font-metrics';
import { makeLookup } from './kit';
import { layOutCanvas } from './lay-out-canvas';
import { createMeasurer, type Measurer } from './measurer';
import { type Edition, layOutPoster, type Paper } from './poster/lay-out-poster';
import type { Scene } from './scene';
import { layOutSheets } from './sheet/lay-out-sheets';

export type LayoutOptions =
  { kind: 'canvas'; routeId: RouteId } | { kind: 'poster' | 'infographic'; paper: Paper; edition?: Edition };

/**
 * Everything there is to draw of a protocol, measured and placed: the canvas of one route in pixels, or
 * the poster in points. Give it the same measurer every time and unchanged texts are not measured again.
 */
export function layOut(protocol: Protocol, options: LayoutOptions, metrics: FontMetrics | Measurer): Scene {
  const measurer = 'measure' in metrics ? metrics : createMeasurer(metrics);
  const kit = { lookup: makeLookup(protocol), measurer };
  const pages = pagesOf(kit, options);
  return { title: protocol.title, lang: 'nl-NL', pages };
}

function pagesOf(kit: Parameters<typeof layOutPoster>[0], options: LayoutOptions): Scene['pages'] {
  switch (options.kind) {
    case 'canvas':
      return [layOutCanvas(kit, options.routeId)];
    case 'poster':
      return layOutPoster(kit, options.paper, options.edition);
    case 'infographic':
      return layOutSheets(kit, options.paper, options.edition).pages;
  }
}
