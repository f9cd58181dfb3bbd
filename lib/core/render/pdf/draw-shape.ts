import type { Mark, SceneLine, TextMark } from '@/lib/core/layout';
import { arrowHead, linePath } from '@/lib/core/layout';
import { assertNever } from '@/lib/core/result';
import type { Document } from './document';

/** Draws a mark that is not text. */
export function drawShape(doc: Document, mark: Exclude<Mark, TextMark>): void {
  switch (mark.kind) {
    case 'rect':
      if (mark.radius) doc.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      else doc.rect(mark.x, mark.y, mark.width, mark.height);
      return paint(doc, mark);
    case 'path':
      doc.save().translate(mark.x, mark.y).scale(mark.scale).path(mark.d);
      paint(doc, mark);
      doc.restore();
      return;
    case 'rule':
      doc.moveTo(mark.from.x, mark.from.y).lineTo(mark.to.x, mark.to.y);
      return paint(doc, mark);
    case 'qr': {
      const side = mark.width / Math.max(1, mark.rows.length);
      doc.save().translate(mark.x, mark.y).scale(side);
      mark.rows.forEach((row, y) => {
        for (const run of row.matchAll(/1+/g)) doc.rect(run.index, y, run[0].length, 1);
      });
      doc.fill(mark.fill).restore();
      return;
    }
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
