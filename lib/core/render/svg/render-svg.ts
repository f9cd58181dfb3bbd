import { arrowHead, linePath, rounded } from '@/lib/core/layout';
import type { Mark, SceneGroup, SceneLine, ScenePage } from '@/lib/core/layout';
import { fontFamily } from '@/lib/core/design';
import { escapeXml } from './escape-xml';
import { svgMark } from './svg-mark';

/** Addresses of the font files (WOFF2), or data URIs when the file must stand alone. */
export type SvgFonts = { regular: string; bold: string };
export type SvgOptions = {
  title: string;
  /** Without it the page around the SVG has to bring the font. */
  fonts?: SvgFonts;
};

/**
 * One page as standalone SVG: text stays text, links stay links, nothing runs. A reader that cannot see it
 * gets the title and a description in reading order.
 */
export function renderSvg(page: ScenePage, options: SvgOptions): string {
  const width = rounded(page.width);
  const height = rounded(page.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="nl" xml:lang="nl" aria-labelledby="titel" aria-describedby="beschrijving">`,
    `<title id="titel">${escapeXml(options.title)}</title>`,
    `<desc id="beschrijving">${escapeXml(describe(page))}</desc>`,
    `<style>${fontFaces(options.fonts)}text{font-family:"${fontFamily}","Atkinson Hyperlegible",Verdana,sans-serif;white-space:pre;text-rendering:geometricPrecision}.b{font-weight:700}path,line{stroke-linecap:round;stroke-linejoin:round}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...page.groups.map(svgGroup),
    ...page.lines.map(svgLine),
    '</svg>',
    '',
  ].join('\n');
}

/** The page as sentences, in reading order: what a sighted reader sees, without the drawing. */
function describe(page: ScenePage): string {
  return page.groups
    .filter(({ isCopy }) => !isCopy)
    .map((group) => {
      const words = group.marks.flatMap(wordsOf).join(' ');
      const kind = group.role === 'card' ? (group.label.split(':')[0] ?? '') : '';
      const isSaid = kind === '' || words.toLowerCase().startsWith(kind.toLowerCase());
      return words === '' ? '' : `${isSaid ? '' : `${kind}: `}${words}.`;
    })
    .filter(Boolean)
    .join('\n');
}

function wordsOf(mark: Mark): string[] {
  if (mark.kind === 'text') return [mark.text];
  return mark.kind === 'image' && mark.alt !== '' ? [`${mark.alt}.`] : [];
}

function svgGroup(group: SceneGroup): string {
  return `<g id="${escapeXml(group.id)}" data-role="${group.role}">${group.marks.map(svgMark).join('')}</g>`;
}

function svgLine(line: SceneLine): string {
  const color = escapeXml(line.stroke);
  const shaft = `<path d="${linePath(line.points, line.strokeWidth * 4)}" fill="none" stroke="${color}" stroke-width="${rounded(line.strokeWidth)}"/>`;
  const head = `<path d="${arrowHead(line.points, line.strokeWidth * 4.8)}" fill="${color}"/>`;
  return `<g id="${escapeXml(line.id)}" data-role="line">${shaft}${head}${(line.label?.marks ?? []).map(svgMark).join('')}</g>`;
}

function fontFaces(fonts: SvgFonts | undefined): string {
  if (!fonts) return '';
  const face = (weight: number, url: string) =>
    `@font-face{font-family:"${fontFamily}";font-weight:${weight};font-display:swap;src:url("${escapeXml(url)}") format("woff2")}`;
  return face(400, fonts.regular) + face(700, fonts.bold);
}
