import { palette } from '@/lib/core/design';
import { assertNever } from '@/lib/core/result';
import { collectBytes, openDocument, type PdfFonts } from '../document';
import type { Block, FlowDocument, FlowText } from './blocks';
import { drawLine, lineHeight, linesOf, type Style } from './draw-lines';
import { drawTable } from './draw-table';
import { numberPages, openPages, sheet, textWidth, type Pages } from './pages';

type Element = PDFKit.PDFStructureElement;

/**
 * Flowing text as PDF 1.7 on A4, tagged for PDF/UA-1: headings with bookmarks, lists, tables with heads, links, the
 * number on every page. The same input gives the same bytes.
 */
export async function renderDocument(
  { title, lang, foot, blocks }: FlowDocument,
  { fonts, createdAt }: { fonts: PdfFonts; createdAt?: Date },
): Promise<Uint8Array> {
  const doc = await openDocument({ title, lang, keepPages: true }, fonts, createdAt ?? new Date(0));
  const pages = openPages(doc, fonts);
  pages.need(sheet.height);
  const root = doc.struct('Document');
  doc.addStructure(root);
  blocks.forEach((block, index) => drawBlock(pages, root, block, blocks[index + 1]));
  root.end();
  numberPages(pages, foot);
  return collectBytes(doc);
}

const headings = {
  1: { size: 22, before: 0, after: 6 },
  2: { size: 15, before: 16, after: 4 },
  3: { size: 11.5, before: 10, after: 2 },
} as const;
const body = 10.5;

function drawBlock(pages: Pages, root: Element, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(pages, root, block, next);
    case 'paragraph':
      return drawParagraph(pages, root, 'P', block.text, {
        size: body,
        ...(block.isSoft && { fill: palette.inkSoft }),
      });
    case 'list':
      return drawList(pages, root, block.items);
    case 'table':
      return drawTable(pages, root, block);
    case 'rule':
      return drawRule(pages);
    default:
      assertNever(block);
  }
}

/** A heading never stands alone at the foot of a page. */
function drawHeading(
  pages: Pages,
  root: Element,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  next: Block | undefined,
): void {
  const { size, before, after } = headings[level];
  const lines = linesOf(pages, text, { size, bold: true }, textWidth);
  const follows = next === undefined ? 0 : next.kind === 'table' ? 80 : 2 * lineHeight(body);
  if (pages.y() > sheet.top) pages.skip(before);
  pages.need(lines.length * lineHeight(size) + after + follows);
  if (level < 3) pages.doc.outline.addItem(text);
  drawParagraph(pages, root, `H${level}`, text, { size, bold: true }, after);
}

function drawParagraph(
  pages: Pages,
  parent: Element,
  tag: string,
  text: FlowText,
  style: Style,
  after = 6,
): void {
  const element = pages.doc.struct(tag);
  parent.add(element);
  flow(pages, element, text, style, sheet.left, textWidth);
  element.end();
  pages.skip(after);
}

function drawList(pages: Pages, root: Element, items: readonly FlowText[]): void {
  const list = pages.doc.struct('L');
  root.add(list);
  for (const text of items) {
    const item = pages.doc.struct('LI');
    list.add(item);
    const [label, content] = [pages.doc.struct('Lbl'), pages.doc.struct('LBody')];
    item.add(label);
    item.add(content);
    pages.need(lineHeight(body));
    drawLine(pages, label, [{ text: '•', width: 8 }], sheet.left + 4, pages.y(), { size: body });
    flow(pages, content, text, { size: body }, sheet.left + 16, textWidth - 16);
    item.end();
    pages.skip(2);
  }
  list.end();
  pages.skip(5);
}

/** Draws lines down the page, and on the next one where they do not fit. */
function flow(pages: Pages, element: Element, text: FlowText, style: Style, x: number, width: number): void {
  for (const line of linesOf(pages, text, style, width)) {
    pages.need(lineHeight(style.size));
    drawLine(pages, element, line, x, pages.y(), style);
    pages.skip(lineHeight(style.size));
  }
}

function drawRule(pages: Pages): void {
  pages.need(20);
  pages.skip(8);
  const y = pages.y();
  pages.doc.markContent('Artifact', { type: 'Layout' });
  pages.doc
    .moveTo(sheet.left, y)
    .lineTo(sheet.left + textWidth, y)
    .lineWidth(0.75)
    .stroke(palette.line);
  pages.doc.endMarkedContent();
  pages.skip(10);
}
