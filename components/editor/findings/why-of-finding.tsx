'use client';

import { Anchor } from '@mantine/core';
import { groundInWords } from '@/lib/core/report';
import { groundsFor, judgedSectors, ruleOf, type Finding } from '@/lib/core/rules';
import { useDocumentPart, useEditing } from '../editing-context';
import classes from './finding-details.module.css';

/** Why a rule matters, and the law it rests on today for the sectors of this protocol. */
export function WhyOfFinding({ finding }: { finding: Pick<Finding, 'rule' | 'grounds'> }) {
  const { author } = useEditing();
  const sectors = useDocumentPart((document) => document.sectors);
  const rule = ruleOf(finding.rule);
  if (!rule) return null;
  const judging = { on: author.today, sectors: judgedSectors({ sectors }, {}) };
  const grounds = finding.grounds ?? groundsFor(rule.grounds, judging);
  return (
    <div>
      <p className={classes.label}>
        Waarom {rule.id.startsWith('ML-') ? <span className={classes.ruleId}>{rule.id}</span> : null}
      </p>
      <p className={classes.why}>{rule.why}</p>
      <ul className={classes.grounds}>
        {grounds.map((ground) => (
          <li key={groundInWords(ground)}>
            {ground.source ? (
              <Anchor href={ground.source} target="_blank" rel="noreferrer" inherit>
                {groundInWords(ground)}
              </Anchor>
            ) : (
              groundInWords(ground)
            )}
          </li>
        ))}
      </ul>
      {grounds.some(({ kind }) => kind !== 'practice') ? (
        <p className={classes.small}>Controleer de actuele wettekst.</p>
      ) : null}
    </div>
  );
}
