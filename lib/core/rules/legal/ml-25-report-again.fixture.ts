import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

export const report = outcome('melden', [], { outcome: 'report' });
export const help = outcome('afronden', [], { outcome: 'help' });

/** Asks whether the help works; "no" leads to the card named. */
export const fifth = (no: string) =>
  question(
    'resultaat',
    'col-a',
    [
      { to: 'afronden', label: 'ja', answers: ['yes'] },
      { to: no, label: 'nee', answers: ['no'], tags: ['report-again'] },
    ],
    { questions: ['weighing-5'] },
  );

export const deciding = (...cards: Card[]) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('stap-1', [question('begin', 'col-a', [cards[0]?.id ?? 'begin'])], { kinds: ['signal'] }),
        step('stap-5', cards, { kinds: ['decide'] }),
      ]),
    ],
  });

export const valid = deciding(fifth('melden'), report, help);
export const invalid = deciding(fifth('afronden'), report, help);
