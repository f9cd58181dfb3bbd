import { VisuallyHidden } from '@mantine/core';
import { listed } from '@/lib/core/dutch';
import { markStyleOf, ownStyle, readerStyle } from '@/lib/core/presence';
import type { Point } from '@/schemas/draft-history';
import { useEditing } from '../editing-context';
import { Avatar } from '../presence/avatar';
import { useHere } from '../presence/use-people';
import classes from './history.module.css';

/** More marks than these say nothing any more; the words have everybody. */
const SHOWN = 4;

/** Who edited in a session, or made the point; somebody who is here now has the mark that is theirs today. */
export function PeopleOfPoint({ point }: { point: Point }) {
  const { author } = useEditing();
  const others = useHere((here) => here.others);
  const people = point.kind === 'named' ? [point.by] : point.people;
  const styleOf = (id: string) => {
    if (id === author.personId) return ownStyle;
    const here = others.find(({ personId }) => personId === id);
    return here ? markStyleOf(here.mark) : readerStyle;
  };
  const names = people.map(({ id, name }) => (id === author.personId ? 'jij' : name || 'iemand'));
  return (
    <span className={classes.people} title={listed(names, 'en')}>
      {people.slice(0, SHOWN).map(({ id, name }) => (
        <Avatar key={id} name={name} style={styleOf(id)} size={24} />
      ))}
      <VisuallyHidden>{listed(names, 'en')}</VisuallyHidden>
    </span>
  );
}
