import { Kbd } from '@mantine/core';
import classes from './search.module.css';

type Act = { /** What it makes, or leads to. */ title: string; act: () => void };

/** What one can do with the typed words besides going there: each a key, and a button. */
export function SearchFoot(props: {
  make?: Act | undefined;
  connect?: Act | undefined;
  from?: string | undefined;
}) {
  const { make, connect, from } = props;
  if (!make && !connect) return null;
  return (
    <div role="group" aria-label="Wat je met de kaart of cel in je hand kunt doen" className={classes.acts}>
      {make ? (
        <button type="button" className={classes.act} onClick={make.act}>
          <Kbd>Shift Enter</Kbd>
          <span>
            Nieuwe kaart “{make.title}”{from === undefined ? ' in de gekozen cel' : ` na “${from}”`}
          </span>
        </button>
      ) : null}
      {connect ? (
        <button type="button" className={classes.act} onClick={connect.act}>
          <Kbd>Ctrl Enter</Kbd>
          <span>
            Lijn van “{from}” naar “{connect.title}”
          </span>
        </button>
      ) : null}
    </div>
  );
}
