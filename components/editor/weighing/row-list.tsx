'use client';

import type { DecisionTable } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import { Flaw } from './flaw';
import { answerInWords, outcomeInWords, questionInWords } from './row-words';
import { useRowChoice } from './use-row-choice';
import classes from './weighing.module.css';

/** The same combinations on a narrow screen: each a card with only the questions that are asked. */
export function RowList({ document, table }: { document: Protocol; table: DecisionTable }) {
  const { choose, isChosen } = useRowChoice();
  return (
    <ol className={classes.cards}>
      {table.rows.map((row, index) => (
        <li
          key={index}
          className={classes.card}
          data-flaw={row.flaw}
          data-chosen={isChosen(row) || undefined}
        >
          <p className={classes.outcome}>
            <span className={classes.count}>{index + 1}</span> {outcomeInWords(document, row)}
          </p>
          <Flaw flaw={row.flaw} />
          <dl className={classes.answers}>
            {table.questions.flatMap((question) => {
              const answer = answerInWords(document, row, question.cardId);
              if (!answer) return [];
              const { name, about } = questionInWords(document, question);
              return [
                <div key={question.cardId}>
                  <dt>{about ? `${name}: ${about}` : name}</dt>
                  <dd>{answer}</dd>
                </div>,
              ];
            })}
          </dl>
          <button type="button" className={classes.draw} onClick={() => choose(row)}>
            Toon de weg van combinatie {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}
