'use client';

import { Menu } from '@mantine/core';
import { called, words, stepInWords } from '@/lib/core/protocol/questions';
import type { Card, CardKind, Column, Step } from '@/schemas/protocol-flow';
import { Pin } from '../comments/pin';
import { useEditing, useView } from '../editing-context';
import { chosenCard, isChosenCard } from '../editor-view';
import { useCardCommands } from '../use-card-commands';
import { useNewCards } from '../use-new-cards';
import { CardMark } from '../presence/card-mark';
import { placesOnPath } from '../going/path-places';
import { atPlace, placeOf } from '../going/places';
import { ChosenCard } from './chosen-card';
import classes from './table.module.css';

const kinds = (Object.entries(words.cardKind) as [CardKind, string][]).filter(([kind]) => kind !== 'outcome');

/** The cards of one step in one column; in the lane of outcomes when `column` is null. */
export function TableCell({ step, column }: { step: Step; column: Column | null }) {
  const { mayEdit, view } = useEditing();
  const { add } = useNewCards();
  const cards = step.cards.filter((card) =>
    column
      ? card.kind !== 'outcome' && card.parts.some(({ columnId }) => columnId === column.id)
      : card.kind === 'outcome',
  );
  const place = column ? column.label : 'Uitkomst';
  /** Its title is typed at once. */
  function addHere(kind: CardKind) {
    if (add(kind, { stepId: step.id, columnId: column?.id ?? null }))
      view.set((now) => ({ ...now, aim: placeOf.titleInTable }));
  }
  return (
    <td className={classes.cell} role="cell" data-empty={(cards.length === 0 && !mayEdit) || undefined}>
      <p className={classes.phoneLabel} aria-hidden="true">
        {place}
      </p>
      <ul className={classes.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <CardEntry card={card} column={column} />
            <PinsOfCard card={card} column={column} />
            {!column || card.parts[0]?.columnId === column.id ? <CardMark cardId={card.id} /> : null}
          </li>
        ))}
      </ul>
      {column ? (
        <Pin
          anchor={{ on: 'cell', stepId: step.id, columnId: column.id }}
          name={`de cel ${stepInWords(step)}, ${place}`}
        />
      ) : null}
      {!mayEdit ? null : column ? (
        <Menu withinPortal>
          <Menu.Target>
            <button
              type="button"
              className={classes.add}
              aria-label={`Kaart toevoegen in ${stepInWords(step)}, ${place}`}
            >
              +
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {kinds.map(([kind, label]) => (
              <Menu.Item key={kind} tt="capitalize" onClick={() => addHere(kind)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : (
        <button
          type="button"
          className={classes.add}
          aria-label={`Uitkomst toevoegen in ${stepInWords(step)}`}
          onClick={() => addHere('outcome')}
        >
          +
        </button>
      )}
    </td>
  );
}

/** What is said about a card and its lines; of a card in more columns in the first. */
function PinsOfCard({ card, column }: { card: Card; column: Column | null }) {
  if (column && card.parts[0]?.columnId !== column.id) return null;
  return (
    <span className={classes.pins}>
      <Pin anchor={{ on: 'card', cardId: card.id }} name={card.title} />
      {card.exits.map(({ id, label }) => (
        <Pin
          key={id}
          anchor={{ on: 'exit', exitId: id }}
          name={`${called('exit', label)} van ${card.title}`}
        />
      ))}
    </span>
  );
}

function CardEntry({ card, column }: { card: Card; column: Column | null }) {
  const { mayEdit } = useEditing();
  const { select } = useCardCommands();
  const isChosen = useView((view) => isChosenCard(view, card.id));
  const isAlone = useView((view) => chosenCard(view) === card.id);
  const onPath = useView((view) => placesOnPath(view.path, card.id));
  const part = card.parts.find(({ columnId }) => columnId === column?.id);
  const isFirst = !column || card.parts[0]?.columnId === column.id;
  if (isAlone && isFirst && mayEdit) return <ChosenCard card={card} />;
  const role = part && (part.part !== 'does' || !isFirst) ? words.cardPart[part.part] : '';
  return (
    <button
      type="button"
      className={classes.card}
      data-kind={card.kind}
      {...(isFirst && atPlace(placeOf.card(card.id)))}
      aria-pressed={isChosen}
      onClick={() => select(card.id)}
    >
      {onPath && isFirst ? <span className={classes.onPath}>{onPath} op de weg</span> : null}
      {card.title}
      {role ? <small>{role}</small> : null}
      {isFirst && card.kind !== 'action' ? <small>{words.cardKind[card.kind]}</small> : null}
    </button>
  );
}
