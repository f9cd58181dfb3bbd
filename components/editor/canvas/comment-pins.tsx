'use client';

import { Popover } from '@mantine/core';
import { memo, useMemo } from 'react';
import { keyOf, thingsIn } from '@/lib/core/comments';
import { PinMark } from '../comments/pin';
import { PlaceTalk } from '../comments/place-talk';
import { useTalk, useTalkState } from '../comments/talk-context';
import { isOpen as isOpenThread } from '../comments/talk-state';
import { useShowTalk } from '../comments/use-show-talk';
import { useDocument, useEditing, useView } from '../editing-context';
import { aimedAtChoice, placeOf } from '../going/places';
import { isNarrow } from '../going/use-go-to';
import type { CanvasModel } from './canvas-model';
import { pinSpots, type PinSpot } from './pin-spots';
import classes from './comment-pins.module.css';

/** A pin at everything on the canvas about which something is said; what is said opens beside it. */
export const CommentPins = memo(function CommentPins({ model }: { model: CanvasModel }) {
  const spots = useMemo(() => pinSpots(model), [model]);
  const counts = useTalkState((state) => state.counts);
  const shownKey = useTalkState(({ shown }) => shown && keyOf(shown.anchor));
  const isInPanel = useView(({ side }) => side === 'comments');
  const document = useDocument();
  const seen = spots.filter(({ key }) => counts[key] || (key === shownKey && !isInPanel));
  // The names of everything, for all pins at once.
  const things = seen.length > 0 ? thingsIn(document) : undefined;
  return seen.map((spot) => (
    <PinAt
      key={spot.key}
      spot={spot}
      name={things?.get(spot.key) ?? ''}
      count={counts[spot.key] ?? 0}
      isOpen={spot.key === shownKey && !isInPanel && !isNarrow()}
    />
  ));
});

function PinAt(props: { spot: PinSpot; name: string; count: number; isOpen: boolean }) {
  const { spot, name, count, isOpen } = props;
  const { anchor, at, key } = spot;
  const talk = useTalk();
  const { view } = useEditing();
  const { show } = useShowTalk();

  function open() {
    const here = talk.state.get().threads?.find((one) => keyOf(one.anchor) === key && isOpenThread(one));
    show({ anchor: here?.anchor ?? anchor, threadId: here?.id ?? null });
  }

  function close() {
    talk.show(null);
    if (anchor.on === 'card') view.set((now) => ({ ...now, aim: placeOf.card(anchor.cardId) }));
    else view.set(aimedAtChoice);
  }

  return (
    <span className={`${classes.pin} nopan`} style={{ left: at.x, top: at.y }}>
      <Popover
        opened={isOpen}
        onChange={(opened) => !opened && talk.show(null)}
        closeOnEscape={false}
        position="left-start"
        width={310}
        trapFocus
        shadow="md"
      >
        <Popover.Target>
          <PinMark count={count} name={name} tabIndex={-1} onClick={isOpen ? close : open} />
        </Popover.Target>
        <Popover.Dropdown onKeyDown={(event) => event.key === 'Escape' && close()}>
          <PlaceTalk anchor={anchor} name={name} close={close} />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
