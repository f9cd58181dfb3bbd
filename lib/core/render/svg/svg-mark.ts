import { rounded } from '@/lib/core/layout';
import type { Mark, QrMark, TextMark } from '@/lib/core/layout';
import { assertNever } from '@/lib/core/result';
import { escapeXml } from './escape-xml';

/** One mark as an SVG element. */
export function svgMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect${numbers({ x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius })}${paint(mark.fill ?? 'none', mark.stroke, mark.strokeWidth)}/>`;
    case 'text':
      return linked(mark, svgText(mark));
    case 'path':
      return `<path transform="translate(${rounded(mark.x)} ${rounded(mark.y)}) scale(${Math.round(mark.scale * 10000) / 10000})" d="${escapeXml(mark.d)}"${paint(mark.fill ?? 'none', mark.stroke, mark.strokeWidth)}/>`;
    case 'rule':
      return `<line${numbers({ x1: mark.from.x, y1: mark.from.y, x2: mark.to.x, y2: mark.to.y })}${paint(undefined, mark.stroke, mark.strokeWidth)}/>`;
    case 'qr':
      return linked(mark, svgQr(mark));
    case 'image':
      return `<image${numbers({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })} href="data:image/png;base64,${escapeXml(mark.data)}"/>`;
    default:
      return assertNever(mark);
  }
}

function svgText(mark: TextMark): string {
  const weight = mark.weight === 700 ? ' class="b"' : '';
  const italic = mark.italic ? ' font-style="italic"' : '';
  const place = numbers({ x: mark.x, y: mark.y, 'font-size': mark.size });
  return `<text${weight}${place} fill="${escapeXml(mark.fill)}"${italic}>${escapeXml(mark.text)}</text>`;
}

function svgQr(mark: QrMark): string {
  const side = mark.width / Math.max(1, mark.rows.length);
  const runs = mark.rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  );
  const place = `translate(${rounded(mark.x)} ${rounded(mark.y)}) scale(${Math.round(side * 10000) / 10000})`;
  return `<path transform="${place}" shape-rendering="crispEdges" fill="${escapeXml(mark.fill)}" d="${runs.join('')}"/>`;
}

function linked(mark: { href?: string }, inner: string): string {
  return mark.href ? `<a href="${escapeXml(mark.href)}">${inner}</a>` : inner;
}

function paint(fill: string | undefined, stroke: string | undefined, width: number | undefined): string {
  const filled = fill === undefined ? '' : ` fill="${escapeXml(fill)}"`;
  return stroke === undefined
    ? filled
    : `${filled} stroke="${escapeXml(stroke)}" stroke-width="${rounded(width ?? 1)}"`;
}

function numbers(values: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${rounded(value)}"`))
    .join('');
}
