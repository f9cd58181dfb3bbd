import type { ImageMark, Mark, Scene, SceneGroup, ScenePage, TextMark } from '@/lib/core/layout';
import { collectBytes, type Document, openDocument, type PdfFonts } from './document';
import { drawConnector, drawShape } from './draw-shape';
import { drawText } from './draw-text';
import { type Paragraph, paragraphsOf } from './read-group';

export type { PdfFonts } from './document';
export type PdfOptions = {
  fonts: PdfFonts;
  /** What the file says about its age. Fixed when absent, so that the same scene gives the same bytes. */
  createdAt?: Date;
};

/**
 * The scene as PDF 1.7, tagged for PDF/UA-1: text in reading order under headings, drawings as artifacts,
 * bookmarks per route and step, live links. The same input gives the same bytes.
 */
export async function renderPdf(scene: Scene, options: PdfOptions): Promise<Uint8Array> {
  const doc = await openDocument(scene, options.fonts, options.createdAt ?? new Date(0));
  const hasRoutes = scene.pages.some(({ groups }) => groups.some(({ role }) => role === 'route'));
  const bookmarks = createBookmarks(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  scene.pages.forEach((page, i) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    bookmarks.mark(page);
    drawPage(doc, root, page, { fonts: options.fonts, isFirst: i === 0, stepLevel: hasRoutes ? 3 : 2 });
  });
  root.end();
  return collectBytes(doc);
}

type Drawing = { fonts: PdfFonts; isFirst: boolean; stepLevel: number };

function drawPage(doc: Document, root: PDFKit.PDFStructureElement, page: ScenePage, drawing: Drawing): void {
  doc.markContent('Artifact', { type: 'Layout' });
  for (const group of page.groups)
    for (const mark of group.marks)
      if (mark.kind !== 'text' && !(isFigure(mark) && !isRepeated(group, drawing))) drawShape(doc, mark);
  for (const line of page.lines) drawConnector(doc, line);
  doc.endMarkedContent();
  for (const group of page.groups) {
    if (isRepeated(group, drawing)) {
      doc.markContent('Artifact', { type: 'Pagination' });
      for (const mark of group.marks) if (mark.kind === 'text') drawText(doc, drawing.fonts, mark);
      doc.endMarkedContent();
    } else drawGroup(doc, root, group, drawing);
  }
}

/** What stands on every page is told once. */
function isRepeated({ role, isCopy }: SceneGroup, { isFirst }: Drawing): boolean {
  return isCopy ?? (!isFirst && ['header', 'emergency', 'global-exit', 'footer'].includes(role));
}

/** A picture that says something, and no decoration. */
function isFigure(mark: Mark): mark is ImageMark {
  return mark.kind === 'image' && mark.alt.trim() !== '';
}

/** A group as a section: its pictures, its paragraphs, and its items as a list. */
function drawGroup(
  doc: Document,
  root: PDFKit.PDFStructureElement,
  group: SceneGroup,
  drawing: Drawing,
): void {
  const paragraphs = paragraphsOf(group);
  if (paragraphs.length === 0) return;
  const section = doc.struct('Sect');
  root.add(section);
  for (const picture of group.marks.filter(isFigure))
    section.add(doc.struct('Figure', { alt: picture.alt }, () => drawShape(doc, picture)));
  let list: PDFKit.PDFStructureElement | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.as !== 'item') {
      list?.end();
      list = undefined;
      section.add(element(doc, tagOf(group, paragraph, drawing.stepLevel), paragraph, drawing.fonts));
      continue;
    }
    if (!list) {
      list = doc.struct('L');
      section.add(list);
    }
    const item = doc.struct('LI');
    list.add(item);
    item.add(element(doc, 'LBody', paragraph, drawing.fonts));
    item.end();
  }
  list?.end();
  section.end();
}

function tagOf({ role }: SceneGroup, { as }: Paragraph, stepLevel: number): string {
  if (as === 'title') return 'H1';
  if (as !== 'heading') return 'P';
  if (role === 'route' || role === 'section') return 'H2';
  if (role === 'step') return `H${stepLevel}`;
  return role === 'card' ? `H${stepLevel + 1}` : 'P';
}

function element(
  doc: Document,
  tag: string,
  { lines }: Paragraph,
  fonts: PdfFonts,
): PDFKit.PDFStructureElement {
  const whole = doc.struct(tag);
  for (const line of lines) {
    if (line.href) whole.add(linkElement(doc, line, line.href, fonts));
    else whole.add(() => drawText(doc, fonts, line));
  }
  whole.end();
  return whole;
}

function linkElement(
  doc: Document,
  line: TextMark,
  href: string,
  fonts: PdfFonts,
): PDFKit.PDFStructureElement {
  const link = doc.struct('Link');
  link.add(() => {
    drawText(doc, fonts, line);
    // The types of pdfkit do not know that a link can belong to a structure element.
    const options: object = { structParent: link, Contents: new String(line.text) };
    doc.link(line.x, line.y - line.size, line.width, line.size * 1.25, href, options);
  });
  link.end();
  return link;
}

/** Bookmarks for routes and, below them, steps; each once, at the page where it begins. */
function createBookmarks(doc: Document): { mark(page: ScenePage): void } {
  const seen = new Set<string>();
  let parent = doc.outline;
  return {
    mark(page) {
      for (const { role, label, ref } of page.groups) {
        const key = role === 'route' ? ref.routeId : role === 'step' ? ref.stepId : undefined;
        if (key === undefined || seen.has(key)) continue;
        seen.add(key);
        if (role === 'route') parent = doc.outline.addItem(label, { expanded: true });
        else parent.addItem(label);
      }
    },
  };
}
