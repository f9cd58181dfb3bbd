import { palette } from '@/lib/core/design';
import { qrRows } from '../poster/qr-rows';
import type { Mark, QrMark } from '../scene';
import type { CardEdition } from './card-options';

/** The QR code of the checklist on a ground of its own, so that it can be read on a tone; nothing for a draft. */
export function qrOnWhite(edition: CardEdition | undefined, x: number, y: number, side: number): Mark[] {
  if (!edition) return [];
  const quiet = side * 0.06;
  const qr: QrMark = {
    kind: 'qr',
    x: x + quiet,
    y: y + quiet,
    width: side - 2 * quiet,
    height: side - 2 * quiet,
    rows: qrRows(edition.checklistUrl),
    href: edition.checklistUrl,
    fill: palette.ink,
  };
  return [{ kind: 'rect', x, y, width: side, height: side, radius: side * 0.06, fill: palette.surface }, qr];
}
