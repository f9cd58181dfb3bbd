'use client';

import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { useDocumentPart, useEditing, useRoute, useView } from '../editing-context';
import { cardInHand, type EditorView } from '../editor-view';
import { goalsFor, type Goal } from './goals';
import { useLinking, type Linking } from './use-linking';
import classes from './connect-dialog.module.css';

const linkings: readonly Linking[] = ['connect', 'line-start', 'line-end'];

function linkingOf({ open }: EditorView): Linking | undefined {
  return linkings.find((one) => one === open);
}

/** Draws a line, or leads one elsewhere, without a mouse: find where it goes and choose it. */
export function ConnectDialog() {
  const { view } = useEditing();
  const linking = useView(linkingOf);
  const cardId = useView((now) => (linkingOf(now) ? cardInHand(now) : null));
  const title = useDocumentPart((document) => cardId && findCard(document, cardId)?.card.title);
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  return (
    <Modal
      opened={typeof title === 'string'}
      onClose={close}
      title={linking && titles[linking](title ?? '')}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      {cardId && linking ? <Goals cardId={cardId} linking={linking} close={close} /> : null}
    </Modal>
  );
}

const titles: Record<Linking, (title: string) => string> = {
  connect: (title) => `Verbind „${title}” met …`,
  'line-start': () => 'Laat de lijn beginnen bij …',
  'line-end': (title) => `Laat de lijn van „${title}” gaan naar …`,
};

function Goals({ cardId, linking, close }: { cardId: CardId; linking: Linking; close: () => void }) {
  const link = useLinking();
  const route = useRoute();
  const [typed, setTyped] = useState('');
  const routes = useDocumentPart((document) => document.routes);
  const all = goalsFor({ routes }, typed, route?.id, cardId);
  // A line begins at a card.
  const goals = linking === 'line-start' ? all.filter(({ to }) => 'cardId' in to) : all;

  function choose(goal: Goal) {
    close();
    link(linking, cardId, goal);
  }

  return (
    <>
      <TextInput
        data-autofocus
        label="Zoek een kaart of route"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = goals[0];
          if (event.key === 'Enter' && first) choose(first);
        }}
      />
      <ul className={classes.list} aria-label="Kaarten en routes">
        {goals.map((goal) => (
          <li key={'cardId' in goal.to ? goal.to.cardId : goal.to.routeId}>
            <button type="button" className={classes.target} onClick={() => choose(goal)}>
              {goal.title}
              <small>{goal.place}</small>
            </button>
          </li>
        ))}
        {goals.length === 0 ? <li className={classes.none}>Niets gevonden.</li> : null}
      </ul>
    </>
  );
}
