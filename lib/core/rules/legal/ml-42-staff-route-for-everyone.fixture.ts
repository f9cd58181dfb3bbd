import {
  action,
  column,
  outcome,
  protocolOf,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { Exit } from '@/schemas/protocol-flow';

export const columns = [
  column('col-a', ['teacher']),
  column('col-b', ['concierge'], { responsibility: 'signal' }),
  column('col-board', ['board']),
  column('col-out', ['body'], { responsibility: 'outside' }),
];
const functions = [
  schoolFunction('teacher'),
  schoolFunction('concierge'),
  schoolFunction('board', { tags: ['board'] }),
  schoolFunction('body', { kind: 'external' }),
];
/** A route in which these columns tell the board. */
export const toldBy = (told: readonly string[], lines: Partial<Omit<Exit, 'to'>> = {}) =>
  protocolOf({
    functions,
    columns,
    routes: [
      route('thuis', [
        step('step-1', [action('do', ['col-a', 'col-b', 'col-out'], ['end']), outcome('end')]),
      ]),
      route(
        'medewerker',
        [
          step('step-m', [
            action('see', ['col-a', 'col-b'], [{ to: 'tell', ...lines }]),
            action('tell', told, ['act'], { tags: ['inform-board'] }),
            action('act', 'col-board', ['done']),
            outcome('done'),
          ]),
        ],
        { kind: 'staff-offence' },
      ),
    ],
  });

export const valid = toldBy(['col-a', 'col-b']);
export const invalid = toldBy(['col-a']);
