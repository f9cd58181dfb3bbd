'use client';

import { Anchor } from '@mantine/core';
import { dayInDutch } from '@/lib/core/dutch';
import { groundsFor, judgedSectors, ruleOf } from '@/lib/core/rules';
import { useDocumentPart, useEditing } from '../editing-context';
import classes from './check-panel.module.css';

/** Why a rule matters, and the law it rests on today for the sectors of this protocol. */
export function WhyOfFinding({ rule: ruleId }: { rule: string }) {
  const { author } = useEditing();
  const sectors = useDocumentPart((document) => document.sectors);
  const rule = ruleOf(ruleId);
  if (!rule) return null;
  const judging = { on: author.today, sectors: judgedSectors({ sectors }, {}) };
  return (
    <div>
      <p className={classes.label}>
        Waarom <span className={classes.ruleId}>{rule.id}</span>
      </p>
      <p className={classes.why}>{rule.why}</p>
      <ul className={classes.grounds}>
        {groundsFor(rule.grounds, judging).map(({ article, source, validFrom }) => (
          <li key={`${article} ${validFrom}`}>
            {source ? (
              <Anchor href={source} target="_blank" rel="noreferrer" inherit>
                {article}
              </Anchor>
            ) : (
              article
            )}
            , geldig vanaf {dayInDutch(validFrom)}
          </li>
        ))}
      </ul>
      <p className={classes.small}>Controleer de actuele wettekst.</p>
    </div>
  );
}
