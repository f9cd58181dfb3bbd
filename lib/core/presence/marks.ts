import { palette } from '@/lib/core/design';

/** How one person is told from another: three ways at once, so never by colour alone. */
export type MarkStyle = {
  colour: string;
  shape:
    | 'circle'
    | 'hexagon'
    | 'triangle'
    | 'shield'
    | 'diamond'
    | 'pentagon'
    | 'octagon'
    | 'drop'
    | 'square'
    | 'pill';
  line: 'solid' | 'dashed' | 'dotted' | 'double';
};

/** White text can be read on each; none is the colour of a column, or like the red of danger. */
export const markStyles: readonly MarkStyle[] = [
  { colour: '#8b2380', shape: 'circle', line: 'solid' },
  { colour: '#a34d00', shape: 'hexagon', line: 'dashed' },
  { colour: '#8a6d00', shape: 'triangle', line: 'dotted' },
  { colour: '#6a35d4', shape: 'shield', line: 'double' },
  { colour: '#1d5fd1', shape: 'diamond', line: 'solid' },
  { colour: '#6b4a2f', shape: 'pentagon', line: 'dashed' },
  { colour: '#a21caf', shape: 'octagon', line: 'dotted' },
  { colour: '#4a4fb8', shape: 'drop', line: 'double' },
];

/** Of this person, on their own screen. */
export const ownStyle: MarkStyle = { colour: palette.brand, shape: 'square', line: 'solid' };
/** Of who may only read. */
export const readerStyle: MarkStyle = { colour: palette.inkSoft, shape: 'pill', line: 'solid' };

/** More people than marks share them; their initials still differ. */
export function markStyleOf(mark: number | null): MarkStyle {
  return markStyles[(mark ?? -1) % markStyles.length] ?? readerStyle;
}
