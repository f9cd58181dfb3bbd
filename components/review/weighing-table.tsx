import { List, ListItem, Text } from '@mantine/core';
import { moreOfWeighing, questionInWords, type Weighing } from '@/lib/core/report';
import classes from './check.module.css';

/** Which answers to the weighing questions of a route lead where. */
export function WeighingTable({ weighing }: { weighing: Weighing }) {
  const { route, questions, rows } = weighing;
  const more = moreOfWeighing(weighing);
  if (rows.length === 0 && weighing.tooWide !== undefined) return <Text>{more}</Text>;
  return (
    <>
      <List size="sm" mb="sm">
        {questions.map((question, index) => (
          <ListItem key={index}>{questionInWords(question)}</ListItem>
        ))}
      </List>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="region"
        aria-label={`Tabel: afwegingen van ${route}`}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              {questions.map(({ head }, index) => (
                <th key={index} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">Melding</th>
              <th scope="col">Uitkomst</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ answers, reports, outcome, flaw }, index) => (
              <tr key={index}>
                {answers.map((answer, column) => (
                  <td key={column}>{answer || '–'}</td>
                ))}
                <td>{reports}</td>
                <td>
                  {outcome}
                  {flaw && <span className={classes.flaw}> · {flaw}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== undefined && (
        <Text size="sm" c="dimmed" mt="xs">
          {more}
        </Text>
      )}
    </>
  );
}
