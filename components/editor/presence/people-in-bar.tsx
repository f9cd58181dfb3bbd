'use client';

import { Popover, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { CheckField } from '@/components/ui/check-field';
import { markStyleOf, ownStyle } from '@/lib/core/presence';
import { Avatar } from './avatar';
import { PeopleList } from './people-list';
import { isSpoken, keepSpoken } from './spoken';
import { useHere } from './use-people';
import classes from './presence.module.css';

/** More avatars than this make no difference any more; the list has everybody. */
const SHOWN = 4;

/** Who else has this draft open: their marks, and behind them their names and where they work. */
export function PeopleInBar() {
  const others = useHere((here) => here.others);
  const name = useHere((here) => here.me?.name ?? '');
  const [isOpen, setOpen] = useState(false);
  if (others.length === 0) return null;
  const more = others.length - SHOWN;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={330}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={classes.bar} onClick={() => setOpen(!isOpen)}>
          {others.slice(0, SHOWN).map(({ personId, name, mark, isAway }, rank) => (
            <span key={personId} className={classes.one} data-rank={rank > 0 ? 'more' : undefined}>
              <Avatar name={name} style={markStyleOf(mark)} size={32} isAway={isAway} />
            </span>
          ))}
          {more > 0 ? (
            <span className={classes.count} data-rank="more" aria-hidden="true">
              +{more}
            </span>
          ) : null}
          <span className={classes.one} data-rank="more">
            <Avatar name={name} style={ownStyle} size={32} />
          </span>
          jij + {others.length}
          <VisuallyHidden>: wie is hier nu?</VisuallyHidden>
        </button>
      </Popover.Target>
      <Popover.Dropdown>{isOpen ? <Opened close={() => setOpen(false)} /> : null}</Popover.Dropdown>
    </Popover>
  );
}

function Opened({ close }: { close: () => void }) {
  const [isOn, setOn] = useState(isSpoken);
  return (
    <>
      <PeopleList close={close} />
      <CheckField
        label="Laat een schermlezer zeggen wie waar werkt"
        checked={isOn}
        change={(on) => {
          setOn(on);
          keepSpoken(on);
        }}
      />
    </>
  );
}
