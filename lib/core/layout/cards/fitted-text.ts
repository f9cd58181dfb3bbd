import { breakLines } from '../break-lines';
import type { Kit } from '../kit';
import { measureText } from '../measurer';
import type { Piece } from '../piece';
import { type TextLook, textPiece } from '../text-piece';

/** The text as large as it fits on one line, from `look.size` down to `least`; then on more lines of `least`. */
export function fittedText(kit: Kit, text: string, look: TextLook, width: number, least: number): Piece {
  const natural = measureText(kit.measurer, text, look.size, look.weight ?? 400);
  const size = natural <= width ? look.size : Math.floor(((look.size * width) / natural) * 100) / 100;
  return textPiece(kit, text, { ...look, size: Math.max(least, size) }, width);
}

/** As many of the names as fit in so many lines, and how many more there are: "Leerkracht, Mentor en nog 3". */
export function namesWithin(
  kit: Kit,
  names: readonly string[],
  { size, weight = 400 }: TextLook,
  width: number,
  lines: number,
): string {
  for (let count = names.length; count > 0; count--) {
    const rest = names.length - count;
    const said = names.slice(0, count).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
    if (breakLines(kit.measurer.measure(said, weight), width / size).length <= lines) return said;
  }
  return names.length === 0 ? '' : `${names.length} functies`;
}
