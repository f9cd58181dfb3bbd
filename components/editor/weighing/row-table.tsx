'use client';

import { VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import type { DecisionTable } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import { Flaw } from './flaw';
import { answerInWords, outcomeInWords, questionInWords } from './row-words';
import { useHidesSome } from './use-hides-some';
import { useRowChoice } from './use-row-choice';
import classes from './weighing.module.css';

/** A row for every combination, a column for every question; the number of a row is the button that draws its way. */
export function RowTable({ document, table }: { document: Protocol; table: DecisionTable }) {
  const { choose, isChosen } = useRowChoice();
  const box = useRef<HTMLDivElement>(null);
  const hides = useHidesSome(box);
  return (
    <>
      {hides ? <p className={classes.hint}>Schuif opzij voor alle vragen.</p> : null}
      <div
        ref={box}
        className={classes.scroll}
        data-hides={hides || undefined}
        tabIndex={0}
        role="region"
        aria-label="Afwegingstabel"
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>Combinatie</VisuallyHidden>
              </th>
              {table.questions.map((question) => {
                const { name, about } = questionInWords(document, question);
                return (
                  <th key={question.cardId} scope="col">
                    {name}
                    {about ? <small>{about}</small> : null}
                  </th>
                );
              })}
              <th scope="col">Uitkomst</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr
                key={index}
                data-chosen={isChosen(row) || undefined}
                data-flaw={row.flaw}
                onClick={() => choose(row)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={classes.number}
                    aria-pressed={isChosen(row)}
                    aria-label={`Teken de weg van combinatie ${index + 1}`}
                  >
                    {index + 1}
                  </button>
                </th>
                {table.questions.map(({ cardId }) => (
                  <td key={cardId}>
                    {answerInWords(document, row, cardId) || (
                      <>
                        <span aria-hidden="true">–</span>
                        <VisuallyHidden>niet gevraagd</VisuallyHidden>
                      </>
                    )}
                  </td>
                ))}
                <td className={classes.outcome}>
                  {outcomeInWords(document, row)}
                  <Flaw flaw={row.flaw} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
