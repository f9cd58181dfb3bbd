'use client';

import { Button, CloseButton } from '@mantine/core';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { joiningTexts, sidesOf, type Choice, type Clash, type Sides } from '@/lib/core/drafting';
import { useDocument, useEditing } from '../editing-context';
import { BothTexts } from './both-texts';
import { whoSaved } from './who';
import classes from './saving.module.css';

/** What this person and a colleague both changed: both texts, and the choice which stays. */
export function ClashCard() {
  const { draft } = useEditing();
  const open = useStoreValue(draft.state, ({ clashes }) => clashes.find(({ isLater }) => !isLater));
  return open ? <Card clash={open} /> : null;
}

function Card({ clash }: { clash: Clash }) {
  const { draft, author, unchosen, announce } = useEditing();
  const document = useDeferredValue(useDocument());
  const isHeld = useStoreValue(draft.isHeld, (held) => held);
  const more = useStoreValue(draft.state, ({ clashes }) => clashes.filter((one) => !one.isLater).length - 1);
  const sides = useMemo(() => sidesOf(document, clash), [document, clash]);
  const canJoin = useMemo(
    () => sides.kind === 'texts' && joiningTexts(document, clash) !== undefined,
    [document, clash, sides],
  );
  const who = whoSaved(clash.by, author.personId);
  const name = who.isMe ? 'Het andere venster' : who.name;
  const title = `${titleOf(sides, who)} ${isHeld ? 'Beide zijn bewaard.' : 'Die van jou staat alleen in dit venster.'}`;

  function settle(choice: Choice, said: string) {
    if (!draft.settleClash(clash, choice)) return;
    if (choice !== 'both') unchosen.keep(notChosen(sides, choice, name));
    announce(said);
  }

  const keepTheirs = (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => settle('theirs', 'Wat er stond, blijft staan.')}
    >
      Houd deze
    </Button>
  );
  const takeMine = (
    <Button size="compact-sm" variant="default" onClick={() => settle('mine', 'Jouw tekst staat er nu.')}>
      Neem de mijne
    </Button>
  );
  const later = () => draft.putAway(clash);
  return (
    <section className={classes.clash} aria-label={title} data-waits tabIndex={-1}>
      <header className={classes.clashHead}>
        <h2 className={classes.clashTitle}>{title}</h2>
        <CloseButton aria-label="Later kiezen" onClick={later} />
        <span className={classes.about}>{aboutOf(sides)}</span>
      </header>
      <BothTexts sides={sides} clash={clash} name={name} keepTheirs={keepTheirs} takeMine={takeMine} />
      <footer className={classes.clashFoot}>
        {canJoin ? (
          <Button size="compact-sm" onClick={() => settle('both', 'Beide teksten staan onder elkaar.')}>
            Zet ze onder elkaar
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={later}>
          Later
        </Button>
        <span className={classes.hint}>
          {sides.kind === 'texts' ? 'Geel en onderstreept: waar de teksten verschillen. ' : ''}
          Wat je niet kiest, vind je terug bij ‘Teksten die je niet koos’.
          {more > 0 ? ` Hierna nog ${more}.` : ''}
        </span>
      </footer>
    </section>
  );
}

function titleOf({ kind }: Sides, { isMe, name }: { isMe: boolean; name: string }): string {
  const what = kind === 'texts' ? 'schreven tegelijk in dezelfde tekst' : 'veranderden tegelijk hetzelfde';
  return isMe ? 'Je schreef in twee vensters in dezelfde tekst.' : `${name} en jij ${what}.`;
}

function aboutOf(sides: Sides): ReactNode {
  return sides.kind === 'texts' ? sides.sides.map(({ about }) => about).join(', ') : sides.about;
}

function notChosen(sides: Sides, choice: Choice, name: string) {
  const isMine = choice === 'theirs';
  const who = isMine ? 'Jij' : name;
  if (sides.kind === 'acts')
    return [{ about: sides.about, text: (isMine ? sides.mine : sides.theirs).join('\n'), who }];
  return sides.sides
    .map(({ about, mine, theirs }) => ({ about, text: isMine ? mine : theirs, who }))
    .filter(({ text }) => text !== '');
}
