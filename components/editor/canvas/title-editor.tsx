'use client';

import { memo, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useCommittedText } from '@/components/ui/use-committed-text';
import { findCard } from '@/lib/core/protocol/questions';
import { cleanText, isBlank } from '@/schemas/clean-text';
import { tooLong } from '@/schemas/typed-text';
import type { Card } from '@/schemas/protocol-flow';
import { nextCard } from '../edits/next-card';
import { nudgeCard } from '../edits/nudge-card';
import { retitleCard } from '../edits/retitle-card';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import type { Titling } from '../editor-view';
import { fieldOf } from '../fields/field-of';
import { useSayNow } from '../fields/use-say-now';
import { useSteadyCaret } from '../fields/use-steady-caret';
import { useUnkept } from '../fields/use-unkept';
import { placeOf } from '../going/places';
import { AtField } from '../presence/at-field';
import { keyOfNew, useNewCards } from '../use-new-cards';
import type { CardShape } from './canvas-model';
import { titleBox } from './title-box';
import classes from './title-editor.module.css';

const field = fieldOf('card', 'title');

/** The title of a card, typed where it stands. Enter, Tab and Ctrl+Enter go on as in an outline. */
export const TitleEditor = memo(function TitleEditor({ cards }: { cards: readonly CardShape[] }) {
  const { mayEdit } = useEditing();
  const titling = useView((view) => view.titling);
  const shape = cards.find(({ id }) => id === titling?.cardId);
  const card = useDocumentPart((document) => titling && findCard(document, titling.cardId)?.card);
  if (!mayEdit || !titling || !shape || !card) return null;
  return <TitleOf key={card.id} titling={titling} shape={shape} card={card} />;
});

function TitleOf({ titling, shape, card }: { titling: Titling; shape: CardShape; card: Card }) {
  const { draft, view, edit, announce } = useEditing();
  const { below, inNextStep, title, takeBack } = useNewCards();
  const { isNew, mayAsk } = titling;
  const key = isNew ? keyOfNew(card.id) : `card:${card.id}:title`;
  const first = useRef(card.title);
  const box = useRef<HTMLTextAreaElement>(null);
  const documentNow = () => draft.state.get().document;

  const problemOf = (text: string) => tooLong(field.label, text, field.maxLength);
  const { text, setText, commitNow } = useCommittedText(card.title, (next) => {
    if (!isBlank(next) && problemOf(next) === undefined) edit(retitleCard(card, next, mayAsk), key);
  });
  const problem = problemOf(text);
  useUnkept(problem, text);
  useSayNow(commitNow);
  const caret = useSteadyCaret(text, box);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);

  function stop() {
    commitNow();
    view.set((now) => (now.titling === titling ? { ...now, titling: null } : now));
  }

  function done() {
    stop();
    view.set((now) => ({ ...now, aim: placeOf.card(card.id) }));
  }

  /** To the card this one leads to, else to a new one. */
  function goOn(toNextStep: boolean) {
    if (isNew && (isBlank(text) || text === first.current)) return takeBack(titling);
    if (problem !== undefined) return;
    commitNow();
    if (card.kind === 'outcome') return done();
    const next = nextCard(documentNow(), card.id, toNextStep);
    if (next) title(next);
    else if (!(toNextStep ? inNextStep(card.id) : below(card.id))) done();
  }

  function toColumn(direction: 'left' | 'right') {
    commitNow();
    if (!edit(nudgeCard(documentNow(), card.id, direction), key)) announce('Verder kan niet.');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.shiftKey) goOn(event.ctrlKey || event.metaKey);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      toColumn(event.shiftKey ? 'left' : 'right');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      done();
    }
  }

  const place = titleBox(shape);
  return (
    <div
      className={`${classes.titleEditor} nopan nowheel`}
      style={{ left: shape.box.x + place.x - 5, top: shape.box.y + place.y - 4, width: place.width + 10 }}
      onKeyDown={onKeyDown}
    >
      <AtField field={field.field}>
        <textarea
          ref={box}
          rows={1}
          value={text}
          aria-label="Titel van de kaart"
          aria-invalid={problem !== undefined || undefined}
          className={classes.titleText}
          style={{ fontSize: place.size, lineHeight: `${place.line}px`, minHeight: place.height + 8 }}
          onSelect={caret.onSelect}
          onChange={(event) => {
            const typed = cleanText(event.currentTarget.value).replaceAll('\n', ' ');
            caret.onTyped(typed);
            setText(typed);
          }}
          onBlur={() => document.hasFocus() && stop()}
        />
        {problem ? (
          <p role="alert" className={classes.titleProblem}>
            {problem}
          </p>
        ) : null}
      </AtField>
    </div>
  );
}
