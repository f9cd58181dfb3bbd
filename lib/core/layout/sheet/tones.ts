import { responsibilityTone, rgbOf, secondTone } from '@/lib/core/design';
import type { ColumnId } from '@/schemas/ids';
import type { Lookup } from '../kit';

/** The tone of a column: that of its responsibility, and another for every second column that has the same one. */
export function toneOfColumn({ protocol }: Lookup, id: ColumnId): string {
  const column = protocol.columns.find((one) => one.id === id);
  if (!column) return responsibilityTone.outside;
  const alike = protocol.columns.filter(({ responsibility }) => responsibility === column.responsibility);
  const tones = alike.indexOf(column) % 2 === 0 ? responsibilityTone : secondTone;
  return tones[column.responsibility];
}

/** The colour mixed with white: `share` of it is left. */
export function lightened(color: string, share: number): string {
  return `#${rgbOf(color)
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
