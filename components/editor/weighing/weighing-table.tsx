'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { DecisionTable } from '@/lib/core/weighing';
import { useDocument, useEditing, useRoute } from '../editing-context';
import { narrowScreen } from '../editor-view';
import { RowList } from './row-list';
import { RowTable } from './row-table';
import { tableInWords } from './row-words';
import classes from './weighing.module.css';

/** The weighing of the route on screen as a table: every combination of answers, and where it ends. */
export function WeighingTable() {
  const { checks } = useEditing();
  const route = useRoute();
  const { table, tableOf, standing } = useStoreValue(checks, (state) => state);
  if (!route) return <p className={classes.lead}>Er is nog geen route.</p>;
  if (tableOf !== route.id) {
    const isBroken = standing === 'failed';
    return (
      <p className={classes.lead}>{isBroken ? 'De controle is gestopt door een fout.' : 'Even rekenen …'}</p>
    );
  }
  if (!table) {
    return (
      <p className={classes.lead}>
        In de route „{route.title}” staat nog geen afweging. Geef een vraag de soort „afweging 1” tot en met
        „afweging 5”.
      </p>
    );
  }
  return <Shown table={table} />;
}

function Shown({ table }: { table: DecisionTable }) {
  const document = useDocument();
  const route = useRoute();
  const isNarrow = useMediaQuery(narrowScreen);
  return (
    <>
      <p className={classes.lead} role="status">
        <strong>{route?.title}</strong>: {tableInWords(table)} Kies een rij om haar weg te tekenen.
      </p>
      {isNarrow ? (
        <RowList document={document} table={table} />
      ) : (
        <RowTable document={document} table={table} />
      )}
    </>
  );
}
