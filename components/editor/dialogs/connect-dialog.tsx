'use client';

import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findCard, words, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { connectCards } from '../edits/connect-cards';
import { newId } from '../../ids/new-id';
import { useDocumentPart, useEditing, useRoute, useView } from '../editing-context';
import classes from './connect-dialog.module.css';

/** Draws an arrow without a mouse: find the card it leads to and choose it. */
export function ConnectDialog() {
  const { view } = useEditing();
  const cardId = useView((now) => (now.open === 'connect' ? now.cardId : null));
  const isThere = useDocumentPart((document) => cardId !== null && findCard(document, cardId) !== undefined);
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  return (
    <Modal opened={isThere} onClose={close} title={<Title />} closeButtonProps={{ 'aria-label': 'Sluiten' }}>
      {cardId ? <Targets fromId={cardId} close={close} /> : null}
    </Modal>
  );
}

function Title() {
  const cardId = useView((now) => now.cardId);
  const title = useDocumentPart((document) => cardId && findCard(document, cardId)?.card.title);
  return `Verbind „${title ?? ''}” met …`;
}

function Targets({ fromId, close }: { fromId: CardId; close: () => void }) {
  const { edit, draft, announce } = useEditing();
  const route = useRoute();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase('nl');
  const targets = (route?.steps ?? []).flatMap((step) =>
    step.cards
      .filter(({ id, title }) => id !== fromId && title.toLocaleLowerCase('nl').includes(wanted))
      .map((card) => ({ card, step })),
  );

  function choose(toId: CardId, title: string) {
    const operation = connectCards(draft.state.get().document, fromId, toId, newId('exit'));
    close();
    if (!operation) announce(`Er loopt al een lijn naar ${title}.`);
    else if (edit(operation)) announce(`Verbonden met ${title}.`);
  }

  return (
    <>
      <TextInput
        data-autofocus
        label="Zoek een kaart"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = targets[0];
          if (event.key === 'Enter' && first) choose(first.card.id, first.card.title);
        }}
      />
      <ul className={classes.list} aria-label="Kaarten">
        {targets.map(({ card, step }) => (
          <li key={card.id}>
            <button type="button" className={classes.target} onClick={() => choose(card.id, card.title)}>
              {card.title}
              <small>
                {stepInWords(step)} · {words.cardKind[card.kind]}
              </small>
            </button>
          </li>
        ))}
        {targets.length === 0 ? <li className={classes.none}>Geen kaart gevonden.</li> : null}
      </ul>
    </>
  );
}
