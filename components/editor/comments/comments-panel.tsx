'use client';

import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { sentenceCase } from '@/lib/core/dutch';
import { useDocument, useEditing, useView } from '../editing-context';
import { anchorOfView } from './anchor-of-view';
import { NewThread } from './new-thread';
import { sortedThreads, type PlacedThread } from './sorted-threads';
import { useTalk, useTalkState } from './talk-context';
import { isOpen, placeKey, type TalkFilter } from './talk-state';
import { ThreadEntry } from './thread-entry';
import classes from './comments.module.css';

const filters: { value: TalkFilter; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'resolved', label: 'Opgelost' },
  { value: 'mine', label: 'Voor jou' },
];
const nothing: Record<TalkFilter, string> = {
  open: 'Er staan geen open reacties. Kies een kaart of een tekst en begin er een.',
  resolved: 'Er is nog niets opgelost.',
  mine: 'Niemand heeft jou genoemd.',
};

/** Everything that is said about the draft, in its order; and the way to say something about what is chosen. */
export function CommentsPanel() {
  const talk = useTalk();
  const { author } = useEditing();
  const document = useDocument();
  const threads = useTalkState((state) => state.threads);
  const problem = useTalkState((state) => state.problem);
  const filter = useTalkState((state) => state.filter);
  const sorted = useMemo(
    () => sortedThreads(document, threads ?? [], filter, author.personId),
    [document, threads, filter, author.personId],
  );
  return (
    <div className={classes.panel}>
      <BeginHere />
      <UnsentHere />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Welke reacties"
        value={filter}
        data={filters}
        onChange={(value) => talk.state.set((now) => ({ ...now, filter: value }))}
      />
      {problem !== null ? (
        <div role="alert">
          <Text size="sm">De reacties zijn niet opgehaald. {problem}</Text>
          <Button size="xs" variant="default" mt="xs" onClick={() => void talk.read()}>
            Probeer opnieuw
          </Button>
        </div>
      ) : threads === null ? (
        <Text size="sm">Bezig…</Text>
      ) : sorted.length === 0 ? (
        <Text size="sm" c="dimmed">
          {nothing[filter]}
        </Text>
      ) : null}
      <Entries label="Reacties" placed={sorted.filter(({ isOrphan }) => !isOrphan)} />
      <Orphans placed={sorted.filter(({ isOrphan }) => isOrphan)} />
    </div>
  );
}

function Entries({ label, placed }: { label: string; placed: readonly PlacedThread[] }) {
  if (placed.length === 0) return null;
  return (
    <ul className={classes.entries} aria-label={label}>
      {placed.map((one) => (
        <ThreadEntry key={one.thread.id} placed={one} />
      ))}
    </ul>
  );
}

function Orphans({ placed }: { placed: readonly PlacedThread[] }) {
  if (placed.length === 0) return null;
  return (
    <section aria-labelledby="van-iets-dat-weg-is">
      <h3 id="van-iets-dat-weg-is" className={classes.heading}>
        Van iets dat weg is
      </h3>
      <p className={classes.hint}>Komt het terug, dan staan de reacties weer op hun plek.</p>
      <Entries label="Van iets dat weg is" placed={placed} />
    </section>
  );
}

/** The place that is chosen, or the one that somebody already began at. */
function BeginHere() {
  const talk = useTalk();
  const document = useDocument();
  const begun = useTalkState(({ shown }) => (shown?.threadId === null ? shown.anchor : null));
  const view = useView((now) => now);
  const chosen = anchorOfView(document, view);
  if (begun)
    return (
      <section className={classes.new} aria-label="Nieuwe reactie">
        <NewThread
          anchor={begun}
          choose={(anchor) => talk.show({ anchor, threadId: null })}
          sent={(threadId) => talk.show({ anchor: begun, threadId })}
        />
      </section>
    );
  return (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconPlus size={14} />}
      disabled={chosen === undefined}
      onClick={() => chosen && talk.show({ anchor: chosen, threadId: null })}
    >
      {chosen === undefined ? 'Kies eerst een kaart of een tekst' : 'Nieuwe reactie'}
    </Button>
  );
}

/** What was typed at other places and not sent: it waits here. */
function UnsentHere() {
  const talk = useTalk();
  const unsent = useTalkState((state) => state.unsent);
  const shown = useTalkState((state) => state.shown);
  const waiting = Object.values(unsent).flatMap(({ spot }) =>
    spot.on === 'place' && (shown?.threadId !== null || placeKey(shown.anchor) !== placeKey(spot.anchor))
      ? spot
      : [],
  );
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="nog-niet-geplaatst">
      <h3 id="nog-niet-geplaatst" className={classes.heading}>
        Nog niet geplaatst
      </h3>
      {waiting.map(({ anchor, thing }) => (
        <Button
          key={placeKey(anchor)}
          size="xs"
          variant="default"
          fullWidth
          onClick={() => talk.show({ anchor, threadId: null })}
        >
          {sentenceCase(thing)}
        </Button>
      ))}
    </section>
  );
}

/** "Reacties", with how many threads are open. */
export function CommentsName() {
  const count = useTalkState(({ threads }) => (threads ?? []).filter(isOpen).length);
  return <>Reacties{count > 0 ? <span className={classes.badge}>{count}</span> : null}</>;
}
