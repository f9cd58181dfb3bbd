'use client';

import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findCard, words } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { useDocumentPart, useEditing, useRoute, useView } from '../editing-context';
import { cardInHand, type EditorView } from '../editor-view';
import { useNewCards } from '../use-new-cards';
import { goalsFor, type Goal } from './goals';
import { useLinking, type Linking } from './use-linking';
import classes from './connect-dialog.module.css';

const linkings: readonly Linking[] = ['connect', 'line-start', 'line-end'];

function linkingOf({ open }: Pick<EditorView, 'open'>): Linking | undefined {
  return linkings.find((one) => one === open);
}

/** Draws a line, or leads one elsewhere, without a mouse: find where it goes and choose it. */
export function ConnectDialog() {
  const { view } = useEditing();
  const linking = useView(linkingOf);
  const answer = useView((now) => now.answer);
  const isTitling = useView((now) => now.titling !== null);
  const cardId = useView((now) => (linkingOf(now) ? cardInHand(now) : null));
  const title = useDocumentPart((document) => cardId && findCard(document, cardId)?.card.title);
  const close = () => view.set((now) => ({ ...now, open: 'nothing', answer: null }));
  return (
    <Modal
      opened={typeof title === 'string'}
      onClose={close}
      title={linking && titleOf(linking, title ?? '', answer && words.answer[answer])}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      returnFocus={!isTitling}
    >
      {cardId && linking ? <Goals cardId={cardId} linking={linking} close={close} /> : null}
    </Modal>
  );
}

function titleOf(linking: Linking, title: string, answer: string | null): string {
  if (linking === 'line-start') return 'Laat de lijn beginnen bij …';
  if (linking === 'line-end') return `Laat de lijn van „${title}” gaan naar …`;
  return answer ? `„${answer}” bij „${title}” gaat naar …` : `Verbind „${title}” met …`;
}

function Goals({ cardId, linking, close }: { cardId: CardId; linking: Linking; close: () => void }) {
  const { view } = useEditing();
  const link = useLinking();
  const { below } = useNewCards();
  const route = useRoute();
  const [typed, setTyped] = useState('');
  const routes = useDocumentPart((document) => document.routes);
  const mayLeadOn = useDocumentPart((document) => findCard(document, cardId)?.card.kind !== 'outcome');
  const all = goalsFor({ routes }, typed, route?.id, cardId);
  // A line begins at a card.
  const goals = linking === 'line-start' ? all.filter(({ to }) => 'cardId' in to) : all;
  const mayGrow = linking === 'connect' && mayLeadOn;

  function choose(goal: Goal) {
    const { answer } = view.get();
    close();
    link(linking, cardId, goal, answer);
  }

  function grow() {
    const { answer } = view.get();
    below(cardId, answer ?? undefined, typed.trim());
    close();
  }

  function onEnter() {
    const [first] = goals;
    if (first && (typed.trim() !== '' || !mayGrow)) choose(first);
    else if (mayGrow) grow();
  }

  return (
    <>
      <TextInput
        data-autofocus
        label="Zoek een kaart of route"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
      <ul className={classes.list} aria-label="Kaarten en routes">
        {mayGrow && typed.trim() === '' ? <New name="Nieuwe kaart hieronder" grow={grow} /> : null}
        {goals.map((goal) => (
          <li key={'cardId' in goal.to ? goal.to.cardId : goal.to.routeId}>
            <button type="button" className={classes.target} onClick={() => choose(goal)}>
              {goal.title}
              <small>{goal.place}</small>
            </button>
          </li>
        ))}
        {mayGrow && typed.trim() !== '' ? <New name={`Nieuwe kaart „${typed.trim()}”`} grow={grow} /> : null}
        {goals.length === 0 && !mayGrow ? <li className={classes.none}>Niets gevonden.</li> : null}
      </ul>
    </>
  );
}

function New({ name, grow }: { name: string; grow: () => void }) {
  return (
    <li>
      <button type="button" className={classes.target} onClick={grow}>
        {name}
        <small>met een lijn ernaartoe</small>
      </button>
    </li>
  );
}
