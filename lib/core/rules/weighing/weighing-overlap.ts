import { listed } from '@/lib/core/dutch';
import type { DecisionRow } from '@/lib/core/weighing';
import { weighingFramework } from '../grounds';
import { named } from '../places';
import type { Problem, Rule } from '../rule';
import { combinationInWords, verdictInWords } from './in-words';
import { wayThere } from './way-there';

/** One finding for each card at which the ways part. That one answer has two lines, same-answer-twice says. */
export const weighingOverlap: Rule = {
  id: 'weighing-overlap',
  title: 'Elke combinatie van antwoorden heeft één uitkomst',
  why: 'Als dezelfde antwoorden tot twee besluiten leiden, beslist het toeval.',
  severity: 'blocks',
  grounds: weighingFramework('één uitkomst per combinatie'),
  exception: 'none',
  check: (protocol, facts) => {
    const rows = new Map<string, DecisionRow>();
    for (const route of protocol.routes) {
      for (const row of facts.tableOf(route)?.rows ?? []) {
        if (row.flaw === 'overlap' && row.flawAt && !rows.has(row.flawAt)) rows.set(row.flawAt, row);
      }
    }
    return facts.cards.flatMap((placed): Problem[] => {
      const row = rows.get(placed.card.id);
      if (!row || placed.card.kind === 'question') return [];
      const ends = listed(
        row.verdicts.map((verdict) => verdictInWords(protocol, verdict)),
        'en',
      );
      return [
        {
          where: placed.where,
          message: `${named(placed)} leidt bij ${combinationInWords(protocol, row.answers)} tegelijk naar ${ends}. Laat één uitkomst over.`,
          path: wayThere(protocol, placed.route, row),
        },
      ];
    });
  },
};
