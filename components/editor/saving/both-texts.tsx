'use client';

import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { diffWords } from '@/lib/core/compare';
import type { Clash, Sides } from '@/lib/core/drafting';
import { momentInShort } from './moment';
import classes from './saving.module.css';

/** Two texts beside each other, with who wrote each and when, and where they differ. */
export function BothTexts(props: {
  sides: Sides;
  clash: Clash;
  name: string;
  keepTheirs: ReactNode;
  takeMine: ReactNode;
}) {
  const { sides, clash } = props;
  const [last] = clash.by;
  return (
    <div className={classes.both}>
      <div className={classes.side} data-stands>
        <p className={classes.sideHead}>
          <b>{props.name}</b>
          {last ? <span>{momentInShort(last.at)}</span> : null}
          <span className={classes.stands}>
            <IconCheck size={14} aria-hidden /> staat er nu
          </span>
        </p>
        <Words sides={sides} whose="theirs" />
        <div>{props.keepTheirs}</div>
      </div>
      <div className={classes.side}>
        <p className={classes.sideHead}>
          <b>Jij</b>
          {clash.at === undefined ? null : <span>{momentInShort(clash.at)}</span>}
          <span className={classes.waits}>staat er nog niet</span>
        </p>
        <Words sides={sides} whose="mine" />
        <div>{props.takeMine}</div>
      </div>
    </div>
  );
}

function Words({ sides, whose }: { sides: Sides; whose: 'mine' | 'theirs' }) {
  if (sides.kind === 'acts') {
    const sentences = sides[whose];
    return (
      <div className={classes.whole} tabIndex={0}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  return (
    <div className={classes.whole} tabIndex={0}>
      {sides.sides.map(({ key, theirs, mine, about }) => (
        <div key={key}>
          {sides.sides.length > 1 ? <p className={classes.about}>{about}</p> : null}
          <Marked text={whose === 'mine' ? mine : theirs} other={whose === 'mine' ? theirs : mine} />
        </div>
      ))}
    </div>
  );
}

/** A text with the words marked that the other does not have. */
function Marked({ text, other }: { text: string; other: string }) {
  if (text === '') return <i>leeg</i>;
  return diffWords(other, text)
    .filter(({ kind }) => kind !== 'gone')
    .map((stretch, index) =>
      stretch.kind === 'new' ? (
        <mark key={index}>{stretch.text}</mark>
      ) : (
        <span key={index}>{stretch.text}</span>
      ),
    );
}
