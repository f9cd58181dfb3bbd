'use client';

import { CheckField } from '@/components/ui/check-field';
import { cardAs, findCard, words } from '@/lib/core/protocol/questions';
import type { Card } from '@/schemas/protocol-flow';
import { useDocument, useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { ManyField } from '../fields/many-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { chosenQuestions, functionOptions, questionOptions } from '../fields/options';
import { useCardEdit } from './use-card-edit';

/** What kind of card it is, and what only that kind has. */
export function KindSection({ card }: { card: Card }) {
  const { edit, mayEdit } = useEditing();
  const document = useDocument();
  const change = useCardEdit(card);
  const route = findCard(document, card.id)?.route;
  return (
    <>
      <ChoiceField
        label="Soort kaart"
        words={words.cardKind}
        value={card.kind}
        disabled={!mayEdit}
        choose={(kind) =>
          kind && kind !== card.kind && edit({ kind: 'replace_card', card: cardAs(card, kind), was: card })
        }
      />
      {card.kind === 'question' ? (
        <ManyField
          label={labelOf('card', 'questions')}
          options={questionOptions}
          values={card.questions}
          disabled={!mayEdit}
          choose={(questions) => change('questions', { questions: chosenQuestions(questions) })}
        />
      ) : null}
      {card.kind === 'outcome' ? (
        <ChoiceField
          label={labelOf('card', 'outcome')}
          words={words.outcomeKind}
          value={card.outcome}
          disabled={!mayEdit}
          choose={(outcome) => outcome && change('outcome', { outcome })}
        />
      ) : null}
      {card.kind === 'handover' ? (
        <>
          <ManyField
            label={labelOf('card', 'toFunctionIds')}
            options={functionOptions(document)}
            values={card.toFunctionIds}
            disabled={!mayEdit}
            choose={(toFunctionIds) => change('toFunctionIds', { toFunctionIds })}
          />
          <TextField
            {...fieldOf('card', 'hearsBack')}
            description="Wat je daarna hoort, en van wie"
            value={card.hearsBack ?? ''}
            lines
            disabled={!mayEdit}
            commit={(text) => change('hearsBack', { hearsBack: text || undefined })}
          />
        </>
      ) : null}
      {route ? (
        <CheckField
          label="Hier begint de route"
          checked={route.startCardId === card.id}
          disabled={!mayEdit || route.startCardId === card.id}
          change={() => edit({ kind: 'change_route', routeId: route.id, patch: { startCardId: card.id } })}
        />
      ) : null}
    </>
  );
}
