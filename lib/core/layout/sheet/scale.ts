import type { Box, Mark, Point, SceneGroup, SceneLine } from '../scene';

/** Groups and lines made larger or smaller as a drawing is, words included. */
export function scaled(
  { groups, lines }: { groups: readonly SceneGroup[]; lines: readonly SceneLine[] },
  by: number,
): { groups: SceneGroup[]; lines: SceneLine[] } {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  return {
    groups: groups.map((group) => ({
      ...group,
      box: scaledBox(group.box, by),
      marks: group.marks.map((mark) => scaledMark(mark, by)),
    })),
    lines: lines.map((line) => ({
      ...line,
      points: line.points.map(point),
      strokeWidth: line.strokeWidth * by,
    })),
  };
}

function scaledBox({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

function scaledMark(mark: Mark, by: number): Mark {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, ...scaledBox(mark, by), ...sized('radius', mark.radius, by), ...stroked(mark, by) };
    case 'text':
      return { ...mark, x: mark.x * by, y: mark.y * by, size: mark.size * by, width: mark.width * by };
    case 'path':
      return { ...mark, x: mark.x * by, y: mark.y * by, scale: mark.scale * by };
    case 'rule':
      return {
        ...mark,
        from: { x: mark.from.x * by, y: mark.from.y * by },
        to: { x: mark.to.x * by, y: mark.to.y * by },
        strokeWidth: mark.strokeWidth * by,
      };
    case 'qr':
    case 'image':
      return { ...mark, ...scaledBox(mark, by) };
  }
}

const stroked = ({ strokeWidth }: { strokeWidth?: number }, by: number) =>
  sized('strokeWidth', strokeWidth, by);

function sized<K extends string>(key: K, value: number | undefined, by: number): Partial<Record<K, number>> {
  return value === undefined ? {} : ({ [key]: value * by } as Partial<Record<K, number>>);
}
