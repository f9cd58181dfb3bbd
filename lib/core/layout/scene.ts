import type { CardId, ColumnId, EntryId, ExitId, RouteId, StepId } from '@/schemas/ids';

/**
 * A Scene is everything there is to draw, measured and placed: renderers look nothing up and measure
 * nothing. Coordinates are points (1/72 inch on paper, CSS pixels on the canvas), y runs down.
 */
export type Scene = {
  title: string;
  lang: 'nl-NL';
  pages: ScenePage[];
};

export type ScenePage = {
  width: number;
  height: number;
  routeIds: RouteId[];
  /** In reading order: this is the order of the tags in the PDF and of the elements in the SVG. */
  groups: SceneGroup[];
  lines: SceneLine[];
};

export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

export type SceneRole =
  | 'header'
  | 'emergency'
  | 'route'
  | 'column'
  | 'outcome-column'
  | 'step'
  /** The box around cards that lead on to one another; lies below them and says nothing itself. */
  | 'frame'
  | 'card'
  /** The answer that stands on a line between two cards. */
  | 'exit'
  | 'notes'
  | 'global-exit'
  | 'other-route'
  | 'contacts'
  | 'footer'
  /** A part of a card with a heading of its own. */
  | 'section';

export type SceneRef = {
  routeId?: RouteId;
  columnId?: ColumnId;
  stepId?: StepId;
  cardId?: CardId;
  entryId?: EntryId;
};

/** A thing with a place: a column head, a step, a card. Groups of role 'card' never overlap. */
export type SceneGroup = {
  /** Unique in the scene. */
  id: string;
  role: SceneRole;
  ref: SceneRef;
  box: Box;
  /** What a screen reader says; also the alternative text in the PDF. */
  label: string;
  marks: Mark[];
  /** Printed once more beside itself; a reader who does not see it gets it once. */
  isCopy?: true;
};

export type Mark = RectMark | TextMark | PathMark | RuleMark | QrMark | ImageMark;
export type RectMark = Box & {
  kind: 'rect';
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  radius?: number;
};
/** One line of text with its left end at x and its baseline at y. */
export type TextMark = {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  weight: 400 | 700;
  italic?: boolean;
  fill: string;
  text: string;
  /** The measured width. */
  width: number;
  href?: string;
  /** How a screen reader should see it; plain text when absent. */
  as?: 'title' | 'heading' | 'item';
  /** The line goes on with the paragraph of the text mark before it. */
  continues?: true;
};
/** An icon or arrow head as an SVG path, moved to x, y and scaled. */
export type PathMark = {
  kind: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
};
export type RuleMark = { kind: 'rule'; from: Point; to: Point; stroke: string; strokeWidth: number };
/** A QR code as a square of modules; `rows` holds strings of 0 and 1. */
export type QrMark = Box & { kind: 'qr'; rows: string[]; href: string; fill: string };
/** A picture that fills its box: a PNG as base64 text, and what who cannot see it hears (empty: nothing). */
export type ImageMark = Box & { kind: 'image'; data: string; alt: string };

/** The line of one exit (or of several that share target and label): orthogonal, never through a card. */
export type SceneLine = {
  id: string;
  exitIds: ExitId[];
  fromCardId: CardId;
  toCardId?: CardId;
  toRouteId?: RouteId;
  points: Point[];
  stroke: string;
  /** Of the shaft; arrow heads are some five times as long, corners are rounded at four times it. */
  strokeWidth: number;
  /** Where the answer of the exit stands; no other mark lies under it. */
  label?: { text: string; box: Box; marks: Mark[] };
};
