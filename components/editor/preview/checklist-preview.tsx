'use client';

import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { previewChecklist } from '@/lib/browser/checklist/preview';
import { useDocument, useView } from '../editing-context';
import { cardInHand } from '../editor-view';
import { checklistPage, emptyPage } from './checklist-page';
import { entranceOf } from './entrance';
import classes from './preview.module.css';

/**
 * The checklist of the draft as staff get it on a phone: the same screens, on a page of their own. It opens at the card
 * in hand. What one does in it is kept nowhere.
 */
export function ChecklistPreview() {
  const document = useDocument();
  const cardId = useView(cardInHand);
  const frame = useRef<HTMLIFrameElement>(null);
  const [checklist] = useState(previewChecklist);
  const [page, setPage] = useState<Document>();

  useEffect(() => {
    if (!page) return;
    const { around, ...shown } = checklistPage(document);
    page.body.replaceChildren(...around);
    checklist.show(shown);
  }, [page, document, checklist]);

  const latest = useRef(document);
  useEffect(() => {
    latest.current = document;
  });
  useEffect(() => {
    if (page) checklist.enter(cardId ? entranceOf(latest.current, cardId) : undefined);
  }, [page, cardId, checklist]);

  function takePage() {
    const made = frame.current?.contentDocument;
    if (!made) return;
    // Terms and lists unfold here; whatever leads elsewhere stays where it is.
    made.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) event.preventDefault();
    });
    setPage(made);
  }

  return (
    <>
      <Text size="sm">
        Zo ziet je collega de checklist op een telefoon. Wat je hier doet, wordt nergens bewaard.
      </Text>
      <iframe
        ref={frame}
        title="Checklist van het concept"
        className={classes.phone}
        srcDoc={emptyPage}
        onLoad={takePage}
      />
      <Button
        variant="default"
        size="compact-sm"
        className={classes.go}
        onClick={() => checklist.enter(undefined)}
      >
        Begin vooraan
      </Button>
    </>
  );
}
