import { palette } from '@/lib/core/design';
import { drawText } from '../draw-text';
import type { Block, FlowText } from './blocks';
import type { Line } from './break-lines';
import { drawLine, lineHeight, linesOf, type Style } from './draw-lines';
import { sheet, textWidth, type Pages } from './pages';

type Table = Extract<Block, { kind: 'table' }>;
type Element = PDFKit.PDFStructureElement;
type Column = { x: number; width: number };

const size = 9.5;
const pad = 4;

/** A table with its head on every page it stands on. A row breaks over pages only when it is taller than one. */
export function drawTable(pages: Pages, parent: Element, { columns, rows, hasRowHeads }: Table): void {
  const { doc } = pages;
  const places = placesOf(columns);
  const table = doc.struct('Table');
  parent.add(table);
  const heads = columns.map(({ title }, index) =>
    cellLines(pages, title, places[index]!, { size, bold: true }),
  );
  const height = heightOf(heads);
  pages.need(height + lineHeight(size) + 2 * pad);
  const head = doc.struct('TR');
  table.add(head);
  const titles = columns.map(() => cell(pages, head, 'TH', 'Column'));
  drawHead(pages, heads, places, (line, index, top) =>
    drawLine(pages, titles[index]!, line, places[index]!.x + pad, top, { size, bold: true }),
  );
  head.end();
  const repeat = () => {
    drawHead(pages, heads, places, (line, index, top) => {
      doc.markContent('Artifact', { type: 'Pagination' });
      drawArtifactLine(pages, line, places[index]!.x + pad, top);
      doc.endMarkedContent();
    });
  };
  for (const row of rows) {
    const element = doc.struct('TR');
    table.add(element);
    drawRow(pages, element, row, places, hasRowHeads ?? false, repeat);
    element.end();
  }
  table.end();
  pages.skip(10);
}

function placesOf(columns: Table['columns']): Column[] {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  let x: number = sheet.left;
  return columns.map(({ share = 1 }) => {
    const column = { x, width: (textWidth * share) / whole };
    x += column.width;
    return column;
  });
}

function cellLines(pages: Pages, text: FlowText, { width }: Column, style: Style): Line[] {
  return linesOf(pages, text, style, width - 2 * pad);
}

function heightOf(cells: readonly Line[][]): number {
  return Math.max(...cells.map((lines) => lines.length)) * lineHeight(size) + 2 * pad;
}

function cell({ doc }: Pages, row: Element, tag: 'TH' | 'TD', scope?: 'Column' | 'Row'): Element {
  // The types of pdfkit do not know the scope of a head yet.
  const element = doc.struct(tag, (scope ? { scope } : {}) as object);
  row.add(element);
  return element;
}

function drawHead(
  pages: Pages,
  heads: readonly Line[][],
  places: readonly Column[],
  draw: (line: Line, index: number, top: number) => void,
): void {
  const height = heightOf(heads);
  const top = pages.y();
  asArtifact(pages, () => pages.doc.rect(sheet.left, top, textWidth, height).fill(palette.surfaceSoft));
  places.forEach((_place, index) =>
    heads[index]!.forEach((line, number) => draw(line, index, top + pad + number * lineHeight(size))),
  );
  pages.skip(height);
}

function drawRow(
  pages: Pages,
  row: Element,
  texts: readonly FlowText[],
  places: readonly Column[],
  hasRowHead: boolean,
  repeatHead: () => void,
): void {
  const style = (index: number): Style => ({ size, bold: hasRowHead && index === 0 });
  let left = places.map((place, index) => cellLines(pages, texts[index] ?? '', place, style(index)));
  const elements = places.map((_place, index) =>
    hasRowHead && index === 0 ? cell(pages, row, 'TH', 'Row') : cell(pages, row, 'TD'),
  );
  const most = sheet.height - sheet.top - sheet.bottom - 80;
  if (pages.need(Math.min(heightOf(left), most))) repeatHead();
  while (left.some((lines) => lines.length > 0)) {
    const room = sheet.height - sheet.bottom - pages.y() - 2 * pad;
    const count = Math.max(1, Math.floor(room / lineHeight(size)));
    const now = left.map((lines) => lines.slice(0, count));
    const top = pages.y();
    now.forEach((lines, index) =>
      lines.forEach((line, number) =>
        drawLine(
          pages,
          elements[index]!,
          line,
          places[index]!.x + pad,
          top + pad + number * lineHeight(size),
          style(index),
        ),
      ),
    );
    pages.skip(heightOf(now));
    left = left.map((lines) => lines.slice(count));
    if (left.some((lines) => lines.length > 0) && pages.need(lineHeight(size) + 2 * pad)) repeatHead();
  }
  const y = pages.y();
  asArtifact(pages, () =>
    pages.doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + textWidth, y)
      .lineWidth(0.5)
      .stroke(palette.line),
  );
}

function drawArtifactLine({ doc, fonts }: Pages, line: Line, x: number, top: number): void {
  let at = x;
  for (const { text, width } of line) {
    drawText(doc, fonts, { x: at, y: top + size, size, weight: 700, fill: palette.ink, text });
    at += width;
  }
}

function asArtifact({ doc }: Pages, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
