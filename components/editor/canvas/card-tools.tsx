'use client';

import { memo } from 'react';
import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import { findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { addDoubt } from '../edits/add-doubt';
import { openAnswers } from '../edits/connect-cards';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { chosenCard } from '../editor-view';
import { useNewCards } from '../use-new-cards';
import type { CardShape } from './canvas-model';
import type { PointerState } from './pointer-state';
import classes from './card-tools.module.css';

/** Around the chosen card and the one under the pointer: grips to span columns, and the way to the next card. */
export const CardTools = memo(function CardTools(props: {
  cards: readonly CardShape[];
  pointer: Store<PointerState>;
}) {
  const hovered = useStoreValue(props.pointer, (state) => state.hovered);
  const isBusy = useStoreValue(props.pointer, (state) => state.isBusy);
  const chosen = useView(chosenCard);
  const titled = useView((view) => view.titling?.cardId ?? null);
  if (isBusy) return null;
  return props.cards
    .filter(({ id }) => (id === hovered || id === chosen) && id !== titled)
    .map((shape) => <ToolsOf key={shape.id} shape={shape} isChosen={shape.id === chosen} />);
});

function ToolsOf({ shape, isChosen }: { shape: CardShape; isChosen: boolean }) {
  const { id, box } = shape;
  const { below } = useNewCards();
  const kind = useDocumentPart((document) => findCard(document, id)?.card.kind);
  if (kind === undefined || kind === 'outcome') return null;
  const middle = box.y + box.height / 2;
  return (
    <>
      <Grip edge="left" id={id} left={box.x} top={middle} />
      <Grip edge="right" id={id} left={box.x + box.width} top={middle} />
      <button
        type="button"
        tabIndex={-1}
        className={`${classes.knob} nopan`}
        data-tools-of={id}
        data-connect={id}
        style={{ left: box.x + box.width / 2, top: box.y + box.height }}
        aria-label="Volgende kaart, met lijn"
        title="Volgende kaart, met lijn (+). Sleep naar een kaart om te verbinden."
        onClick={() => below(id)}
      >
        +
      </button>
      {kind === 'question' && isChosen ? <Answers id={id} box={box} /> : null}
    </>
  );
}

function Grip({ edge, id, left, top }: { edge: 'left' | 'right'; id: CardId; left: number; top: number }) {
  return (
    <span
      className={`${classes.grip} nopan`}
      data-tools-of={id}
      data-span={edge}
      style={{ left, top }}
      title="Sleep om meer of minder kolommen te beslaan"
      aria-hidden="true"
    />
  );
}

/** The answers of a question that lead nowhere yet: press to say where, or drag to a card. */
function Answers({ id, box }: { id: CardId; box: CardShape['box'] }) {
  const { view, edit, draft, announce } = useEditing();
  const exits = useDocumentPart((document) => findCard(document, id)?.card.exits) ?? [];
  const open = openAnswers({ exits });
  const hasYes = !open.some(({ answer }) => answer === 'yes');
  const ready = open.filter(({ answer }) => answer !== 'doubt');
  const isDoubtOpen = hasYes && open.some(({ answer }) => answer === 'doubt');
  return (
    <span
      className={`${classes.answers} nopan`}
      data-tools-of={id}
      style={{ left: box.x + box.width / 2 + 22, top: box.y + box.height }}
      role="group"
      aria-label="Antwoorden zonder lijn"
    >
      {ready.map(({ answer, label }) => (
        <button
          key={answer}
          type="button"
          data-connect={id}
          data-answer={answer}
          title={`Waar gaat „${label}” heen? Druk, of sleep naar een kaart.`}
          onClick={() => view.set((now) => ({ ...now, open: 'connect', answer }))}
        >
          {label} <span aria-hidden="true">→</span>
        </button>
      ))}
      {isDoubtOpen ? (
        <button
          type="button"
          title="Wie twijfelt, gaat de weg van ja (T)"
          onClick={() =>
            edit(addDoubt(draft.state.get().document, id)) && announce('Twijfel gaat de weg van ja.')
          }
        >
          + twijfel
        </button>
      ) : null}
    </span>
  );
}
