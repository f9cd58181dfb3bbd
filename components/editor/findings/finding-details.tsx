'use client';

import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '@/lib/core/rules';
import { useDocumentPart, useEditing } from '../editing-context';
import { exceptionWords } from '../../reasons/exception-words';
import { GivenReasonNote } from '../reasons/given-reason-note';
import { titlesOnPath } from '../going/path-words';
import { ReasonForm } from '../reasons/reason-form';
import { useFixes } from '../fixing/use-fixes';
import { useGoTo, useIsShown } from '../going/use-go-to';
import { WhyOfFinding } from './why-of-finding';
import classes from './finding-details.module.css';

/** Why it matters, where it comes from, and everything one can do about it. */
export function FindingDetails({ id, finding }: { id: string; finding: Finding }) {
  const { mayEdit } = useEditing();
  const { goTo } = useGoTo();
  const isShown = useIsShown(finding);
  const { mend } = useFixes();
  const [isAnswering, setAnswering] = useState(false);
  const [isMending, setMending] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const { exception, fixLabel, path, reason } = finding;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers give a promise, and an effect that gives something gives its end.
    void box.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} id={id} className={classes.details}>
      {path && path.length > 1 ? <PathList path={path} /> : null}
      <WhyOfFinding finding={finding} />
      {reason ? <GivenReasonNote finding={finding} reason={reason} /> : null}
      {byHand ? (
        <div>
          <p className={classes.label}>Met de hand</p>
          <p>{byHand}</p>
        </div>
      ) : null}
      {isAnswering && exception !== 'none' ? (
        <ReasonForm finding={finding} label={exceptionWords[exception]} close={() => setAnswering(false)} />
      ) : (
        <div className={classes.acts}>
          {mayEdit && fixLabel && !reason ? (
            <Button
              size="compact-sm"
              loading={isMending}
              leftSection={<IconPlus size={14} />}
              onClick={() => {
                setMending(true);
                void mend(finding)
                  .then(setByHand)
                  .finally(() => setMending(false));
              }}
            >
              {fixLabel}
            </Button>
          ) : null}
          {mayEdit && exception !== 'none' && !reason ? (
            <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
              {exceptionWords[exception]}
            </Button>
          ) : null}
          {isShown ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              rightSection={<IconArrowRight size={14} />}
              onClick={() => goTo(finding)}
            >
              Ga erheen
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The way as words, numbered as on the canvas. */
function PathList({ path }: { path: NonNullable<Finding['path']> }) {
  const titles = useDocumentPart((document) => titlesOnPath(document, path).join('\n')).split('\n');
  return (
    <div>
      <p className={classes.label}>Weg</p>
      <ol className={classes.path}>
        {titles.map((title, index) => (
          <li key={index}>{title}</li>
        ))}
      </ol>
    </div>
  );
}
