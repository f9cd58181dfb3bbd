'use client';

import { Button, Group, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { compareProtocols, type Change } from '@/lib/core/compare';
import { numberInDutch, sentenceCase } from '@/lib/core/dutch';
import { pointInWords } from '@/lib/core/history';
import type { Point } from '@/schemas/draft-history';
import { useDocument, useEditing } from '../editing-context';
import type { EarlierText } from '../history-port';
import { countsOf, markOf } from './marks';
import classes from './history.module.css';

/** So many changes at a time. */
const PAGE = 60;

type Props = { point: Point; earlier: EarlierText; close: () => void; putBack: () => void };

/** What changed since a point, on what stands there now: new, changed and gone, with who did it last. */
export function Comparison({ point, earlier, close, putBack }: Props) {
  const { author, mayEdit } = useEditing();
  const document = useDocument();
  const changes = useMemo(() => compareProtocols(earlier.document, document), [earlier, document]);
  const [shown, setShown] = useState(PAGE);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const places = [...new Set(changes.slice(0, shown).map(({ where }) => where))];
  const more = changes.length - shown;
  return (
    <section className={classes.comparison} aria-label="Vergelijk met nu">
      <h2 ref={head} tabIndex={-1} className={classes.heading}>
        {sentenceCase(pointInWords(point, author.today))} → nu
      </h2>
      <p className={classes.counts}>
        {changes.length === 0 ? 'Er is niets veranderd sinds dit punt.' : countsOf(changes).join(' · ')}
      </p>
      <Group gap="xs" className={classes.compareActs}>
        {mayEdit && changes.length > 0 ? (
          <Button size="compact-md" onClick={putBack}>
            Zet dit punt terug
          </Button>
        ) : null}
        <Button size="compact-md" variant="default" onClick={close}>
          Sluit
        </Button>
      </Group>
      {places.map((where) => (
        <div key={where}>
          <h3 className={classes.day}>{where === '' ? 'Het hele protocol' : sentenceCase(where)}</h3>
          <ul className={classes.changes}>
            {changes
              .slice(0, shown)
              .filter((change) => change.where === where)
              .map((change) => (
                <ChangeLine key={change.key} change={change} changedBy={earlier.changedBy} />
              ))}
          </ul>
        </div>
      ))}
      {more > 0 ? (
        <Button size="compact-md" variant="default" onClick={() => setShown(shown + PAGE)}>
          Toon er nog {numberInDutch(Math.min(more, PAGE))}
        </Button>
      ) : null}
    </section>
  );
}

function ChangeLine({ change, changedBy }: { change: Change; changedBy: Record<string, string> }) {
  const { sign, word } = markOf(change);
  const who = changedBy[`${change.subject} ${change.id}`];
  return (
    <li className={classes.change} data-kind={change.kind}>
      <span className={classes.mark}>
        {sign} {word}
        {who ? ` · ${who}` : ''}
      </span>
      <Text size="sm">{change.sentence}</Text>
      {change.isLong ? <LongTexts {...change} /> : null}
    </li>
  );
}

function LongTexts({ before, after }: Change) {
  return (
    <div className={classes.long} tabIndex={0} role="group" aria-label="De tekst van toen en van nu">
      {before === undefined ? null : <del>{before}</del>}
      {after === undefined ? null : <ins>{after}</ins>}
    </div>
  );
}
