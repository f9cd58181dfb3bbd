import type { Box, Mark, SceneGroup, ScenePage, TextMark } from '@/lib/core/layout';
import { coveredArea } from './covered-area';
import type { Figures } from './figures';
import { lineFigures } from './line-figures';
import { textMarks } from './text-of-marks';

const mmPerPoint = 25.4 / 72;
const squareCmPerSquarePoint = (mmPerPoint / 10) ** 2;

/** What the figures of a sheet, and of all sheets together, are made of. */
type Measured = {
  sizes: number[];
  titles: number[];
  tasks: number[];
  area: number;
  used: number;
  characters: number;
  crossings: number;
  bends: number;
  lineLength: number;
};

/**
 * The figures of sheets, taken together.
 *
 * In use: the share of the sheets that lies under the blocks with text. The block of a group is the smallest rectangle
 * around its texts, grounds and codes; rules, icons and lines are no part of it, a group without text has none, and where
 * blocks overlap the sheet counts once. Density: the characters of all texts, spaces too, on a square centimetre in use.
 * Titles and tasks: the smallest size in which one stands on a card.
 */
export function sheetFigures(pages: readonly ScenePage[]): Figures {
  const all = pages.map(measure);
  const sum = (pick: (one: Measured) => number) => all.reduce((total, one) => total + pick(one), 0);
  const used = sum((one) => one.used);
  const area = sum((one) => one.area);
  return {
    sheets: pages.length,
    ...least(
      'smallestText',
      all.flatMap((one) => one.sizes),
    ),
    ...least(
      'cardTitles',
      all.flatMap((one) => one.titles),
    ),
    ...least(
      'tasks',
      all.flatMap((one) => one.tasks),
    ),
    ...(area > 0 && { inUse: used / area }),
    ...(used > 0 && { density: sum((one) => one.characters) / (used * squareCmPerSquarePoint) }),
    crossings: sum((one) => one.crossings),
    bends: sum((one) => one.bends),
    lineLength: sum((one) => one.lineLength),
  };
}

function measure({ width, height, groups, lines }: ScenePage): Measured {
  const labels = lines.flatMap(({ label }) => (label ? [label] : []));
  const texts = [...groups, ...labels].flatMap(({ marks }) => textMarks(marks));
  const onCards = groups.filter(({ role }) => role === 'card').flatMap(({ marks }) => textMarks(marks));
  const blocks = [...groups, ...labels].flatMap(blockOf).flatMap((box) => withinPage(box, width, height));
  const { crossings, bends, length } = lineFigures(lines);
  return {
    sizes: texts.map(({ size }) => size),
    titles: sizesAs('heading', onCards),
    tasks: sizesAs('item', onCards),
    area: width * height,
    used: coveredArea(blocks),
    characters: texts.reduce((count, { text }) => count + [...text].length, 0),
    crossings,
    bends,
    lineLength: length * mmPerPoint,
  };
}

const sizesAs = (as: TextMark['as'], texts: readonly TextMark[]) =>
  texts.filter((mark) => mark.as === as).map(({ size }) => size);

function least(name: 'smallestText' | 'cardTitles' | 'tasks', sizes: readonly number[]): Figures {
  if (sizes.length === 0) return {};
  return { [name]: sizes.reduce((low, size) => Math.min(low, size), Number.POSITIVE_INFINITY) };
}

/** See "in use" above. */
function blockOf({ marks }: Pick<SceneGroup, 'marks'>): Box[] {
  if (textMarks(marks).length === 0) return [];
  const boxes = marks.flatMap(placeOf);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return [{ x, y, width: right - x, height: bottom - y }];
}

function placeOf(mark: Mark): Box[] {
  if (mark.kind === 'rect' || mark.kind === 'qr') return [mark];
  return mark.kind === 'text' ? [inkOf(mark)] : [];
}

/** Where a text has ink, from the top of its capitals to the end of its tails. */
export function inkOf({ x, y, width, size }: TextMark): Box {
  return { x, y: y - size * 0.72, width, height: size * 0.92 };
}

function withinPage(box: Box, width: number, height: number): Box[] {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const right = Math.min(width, box.x + box.width);
  const bottom = Math.min(height, box.y + box.height);
  return right > x && bottom > y ? [{ x, y, width: right - x, height: bottom - y }] : [];
}
