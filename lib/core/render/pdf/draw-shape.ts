import type { Box, Mark, SceneLine, TextMark } from '@/lib/core/layout';
import { arrowHead, linePath } from '@/lib/core/layout';
import { assertNever } from '@/lib/core/result';
import type { Document } from './document';

/** Draws a mark that is not text. */
export function drawShape(doc: Document, mark: Exclude<Mark, TextMark>): void {
  switch (mark.kind) {
    case 'rect':
      if (mark.radius) roundedRect(doc, mark, mark.radius);
      else doc.rect(cents(mark.x), cents(mark.y), cents(mark.width), cents(mark.height));
      return paint(doc, mark);
    case 'path':
      doc.save().translate(cents(mark.x), cents(mark.y)).scale(cents(mark.scale)).path(mark.d);
      paint(doc, mark);
      doc.restore();
      return;
    case 'rule':
      doc.moveTo(cents(mark.from.x), cents(mark.from.y)).lineTo(cents(mark.to.x), cents(mark.to.y));
      return paint(doc, mark);
    case 'qr': {
      const side = mark.width / Math.max(1, mark.rows.length);
      doc
        .save()
        .translate(cents(mark.x), cents(mark.y))
        .scale(Math.round(side * 10_000) / 10_000);
      mark.rows.forEach((row, y) => {
        for (const run of row.matchAll(/1+/g)) doc.rect(run.index, y, run[0].length, 1);
      });
      doc.fill(mark.fill).restore();
      return;
    }
    case 'image':
      // The same address is the same picture to pdfkit: it is in the file once.
      doc.image(`data:image/png;base64,${mark.data}`, cents(mark.x), cents(mark.y), {
        width: cents(mark.width),
        height: cents(mark.height),
      });
      return;
    default:
      assertNever(mark);
  }
}

/** Draws a connector with its arrow head. */
export function drawConnector(doc: Document, line: SceneLine): void {
  doc.path(linePath(line.points, line.strokeWidth * 4));
  paint(doc, { stroke: line.stroke, strokeWidth: line.strokeWidth });
  doc.path(arrowHead(line.points, line.strokeWidth * 4.8)).fill(line.stroke);
}

function paint(
  doc: Document,
  { fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number },
): void {
  if (stroke)
    doc
      .lineWidth(strokeWidth ?? 1)
      .lineCap('round')
      .lineJoin('round');
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (stroke) doc.stroke(stroke);
  else doc.fill(fill ?? '#000000');
}

/** A hundredth of a point is finer than any printer, and keeps the file small. */
function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Corners as Bezier curves, the usual 0.5523 of the radius. */
function roundedRect(doc: Document, box: Box, radius: number): void {
  const r = Math.min(radius, box.width / 2, box.height / 2);
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map(cents) as [
    number,
    number,
    number,
    number,
  ];
  const [x1, y1, x2, y2] = [left + r, top + r, right - r, bottom - r].map(cents) as [
    number,
    number,
    number,
    number,
  ];
  const k = r * (1 - 0.5523);
  const [kl, kt, kr, kb] = [left + k, top + k, right - k, bottom - k].map(cents) as [
    number,
    number,
    number,
    number,
  ];
  doc.moveTo(x1, top).lineTo(x2, top).bezierCurveTo(kr, top, right, kt, right, y1);
  doc.lineTo(right, y2).bezierCurveTo(right, kb, kr, bottom, x2, bottom);
  doc.lineTo(x1, bottom).bezierCurveTo(kl, bottom, left, kb, left, y2);
  doc.lineTo(left, y1).bezierCurveTo(left, kt, kl, top, x1, top).closePath();
}
