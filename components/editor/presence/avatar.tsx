import { initialsOf, type MarkStyle } from '@/lib/core/presence';
import classes from './presence.module.css';

/** In a square of 32 by 32, around the initials. */
const outlines: Record<MarkStyle['shape'], string> = {
  circle: 'M16 1a15 15 0 1 1 0 30a15 15 0 1 1 0-30z',
  hexagon: 'M8.5 2h15l7.5 14l-7.5 14h-15l-7.5-14z',
  triangle: 'M2.5 2h27q2 0 1.4 1.8l-13.2 26q-1.7 2.4-3.4 0l-13.2-26q-.6-1.8 1.4-1.8z',
  shield: 'M16 1l14 4v11q0 10-14 15q-14-5-14-15v-11z',
  diamond: 'M16 0l16 16l-16 16l-16-16z',
  pentagon: 'M16 1l15 11l-5.5 18h-19l-5.5-18z',
  octagon: 'M10 1h12l9 9v12l-9 9h-12l-9-9v-12z',
  drop: 'M1 16a15 15 0 0 1 15-15h15v15a15 15 0 0 1-30 0z',
  square: 'M7 1h18q6 0 6 6v18q0 6-6 6h-18q-6 0-6-6v-18q0-6 6-6z',
  pill: 'M9 5h14a11 11 0 0 1 0 22h-14a11 11 0 0 1 0-22z',
};

/** Who somebody is by colour, shape and initials. The words beside it say the same. */
export function Avatar(props: { name: string; style: MarkStyle; size: 20 | 24 | 32; isAway?: boolean }) {
  const { name, style, size, isAway = false } = props;
  return (
    <svg
      className={classes.avatar}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      data-away={isAway || undefined}
      data-shape={style.shape}
    >
      <path d={outlines[style.shape]} fill={style.colour} />
      <text
        x="16"
        y={style.shape === 'triangle' ? 10.5 : 16.5}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {initialsOf(name)}
      </text>
    </svg>
  );
}
