import type { Box, Scene, SceneGroup, ScenePage, TextMark } from '@/lib/core/layout';

/** Rounding of measured widths that no eye can see. */
const slack = 0.6;
/** What adding the same heights in another order may differ by. */
const sumError = 0.001;
const inkAbove = 0.72;
const inkBelow = 0.2;

/**
 * What no poster or canvas may show, as sentences: cards over each other, text outside its box, off the
 * page, over other text or under a line, a line through a card, text too small.
 */
export function findLayoutDefects(scene: Scene, smallest = 0): string[] {
  return scene.pages.flatMap((page, i) =>
    findOnPage(page, smallest).map((defect) => `page ${i + 1}: ${defect}`),
  );
}

function findOnPage(page: ScenePage, smallest: number): string[] {
  const texts = page.groups.flatMap((group) =>
    textsOf(group).map((mark) => ({ mark, group, box: inkOf(mark) })),
  );
  const cards = page.groups.filter(({ role }) => role === 'card');
  const defects: string[] = [];
  for (const group of page.groups) {
    if (!isInside(group.box, { x: 0, y: 0, width: page.width, height: page.height }))
      defects.push(`${group.id} leaves the page`);
  }
  for (const { mark, group, box } of texts) {
    if (!isInside(box, group.box)) defects.push(`"${mark.text}" leaves ${group.id}`);
    if (mark.size < smallest - 0.001) defects.push(`"${mark.text}" is ${mark.size} high`);
  }
  for (const { picture, group } of page.groups.flatMap(picturesOf)) {
    if (!isInside(picture, group.box)) defects.push(`"${picture.alt}" leaves ${group.id}`);
    for (const { mark, box } of texts)
      if (overlap(shrunk(box), picture)) defects.push(`"${mark.text}" overlaps "${picture.alt}"`);
  }
  forPairs(cards, (a, b) => {
    if (overlap(shrunk(a.box, sumError), b.box)) defects.push(`${a.id} overlaps ${b.id}`);
  });
  forPairs(texts, (a, b) => {
    if (overlap(shrunk(a.box), shrunk(b.box))) defects.push(`"${a.mark.text}" overlaps "${b.mark.text}"`);
  });
  for (const line of page.lines) {
    for (const stretch of stretchesOf(line.points)) {
      for (const { id, box } of cards)
        if (overlap(stretch, shrunk(box))) defects.push(`${line.id} runs through ${id}`);
      for (const { mark, box } of texts)
        if (overlap(stretch, box)) defects.push(`${line.id} runs over "${mark.text}"`);
      if (!isInside(stretch, { x: 0, y: 0, width: page.width, height: page.height }))
        defects.push(`${line.id} leaves the page`);
    }
  }
  return defects;
}

function textsOf({ marks }: SceneGroup): TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
}

function picturesOf(group: SceneGroup) {
  return group.marks.flatMap((mark) => (mark.kind === 'image' ? [{ picture: mark, group }] : []));
}

function inkOf({ x, y, width, size }: TextMark): Box {
  return { x, y: y - size * inkAbove, width, height: size * (inkAbove + inkBelow) };
}

function stretchesOf(points: readonly { x: number; y: number }[]): Box[] {
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  });
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function shrunk({ x, y, width, height }: Box, by = slack): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0, width - 2 * by),
    height: Math.max(0, height - 2 * by),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function forPairs<T>(list: readonly T[], visit: (a: T, b: T) => void): void {
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) visit(a, b);
  });
}
