'use client';

import { Button, Menu } from '@mantine/core';
import { IconColumns2, IconDotsVertical, IconFlagFilled } from '@tabler/icons-react';
import Link from 'next/link';
import { IconButton } from '@/components/ui/icon-button';
import { titleOfPoint } from '@/lib/core/history';
import type { Point } from '@/schemas/draft-history';
import { useEditing } from '../editing-context';
import { PeopleOfPoint } from './people-of-point';
import classes from './history.module.css';

export type PointActs = {
  compare: (point: Point) => void;
  putBack: (point: Point) => void;
  name: (point: Point) => void;
  earlierHref: (revision: number) => string;
};

type Props = { point: Point; isChosen: boolean; choose: () => void; acts: PointActs };

/** One point of the history; what can be done with it shows when it is chosen. */
export function PointItem({ point, isChosen, choose, acts }: Props) {
  const { author } = useEditing();
  const isNow = point.kind !== 'named' && point.isNow;
  const title = isNow ? `Nu, ${titleOfPoint(point)}` : titleOfPoint(point);
  return (
    <li className={classes.point} data-chosen={isChosen || undefined} data-kind={isNow ? 'now' : point.kind}>
      <button type="button" className={classes.open} aria-expanded={isChosen} onClick={choose}>
        {point.kind === 'named' ? <IconFlagFilled className={classes.dot} size={16} aria-hidden="true" /> : <span className={classes.dot} />}
        <span className={classes.title}>{title}</span>
        <PeopleOfPoint point={point} />
        <span className={classes.summary}>{summaryOf(point, author.personId)}</span>
      </button>
      {isChosen ? <Acts point={point} isNow={isNow} acts={acts} /> : null}
    </li>
  ); // prettier-ignore
}

function summaryOf(point: Point, me: string): string {
  if (point.kind !== 'named') return point.summary;
  return `Punt met een naam, gemaakt door ${point.by.id === me ? 'jou' : point.by.name}`;
}

function Acts({ point, isNow, acts }: { point: Point; isNow: boolean; acts: PointActs }) {
  const { mayEdit } = useEditing();
  return (
    <div className={classes.acts}>
      {isNow ? null : (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconColumns2 size={16} />}
          onClick={() => acts.compare(point)}
        >
          Vergelijk met nu
        </Button>
      )}
      {mayEdit && !isNow ? (
        <Button size="compact-md" variant="default" onClick={() => acts.putBack(point)}>
          Zet terug
        </Button>
      ) : null}
      {mayEdit && isNow ? (
        <Button size="compact-md" variant="default" onClick={() => acts.name(point)}>
          Geef een naam…
        </Button>
      ) : null}
      {isNow ? null : (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton label={`Meer met ${titleOfPoint(point)}`} variant="default">
              <IconDotsVertical size={16} />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            {mayEdit ? <Menu.Item onClick={() => acts.name(point)}>Geef een naam…</Menu.Item> : null}
            <Menu.Item component={Link} href={acts.earlierHref(point.revision)}>
              Lees deze tekst
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
