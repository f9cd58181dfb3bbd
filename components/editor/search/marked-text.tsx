import type { Marked } from '@/lib/core/search';
import classes from './search.module.css';

/** A text in which what was found stands out. */
export function MarkedText({ marked: { text, ranges } }: { marked: Marked }) {
  const pieces = ranges.map(([from, to], index) => ({
    before: text.slice(ranges[index - 1]?.[1] ?? 0, from),
    found: text.slice(from, to),
    from,
  }));
  return (
    <>
      {pieces.map(({ before, found, from }) => (
        <span key={from}>
          {before}
          <mark className={classes.mark}>{found}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
