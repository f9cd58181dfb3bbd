import { addText } from '../fixes/add-text';
import { practice, wmo } from '../grounds';
import type { Rule } from '../rule';

/** Only a way out that is open everywhere counts: a card to consult stands at one step. */
export const adviceAtAnyStep: Rule = {
  id: 'ML-23',
  title: 'Advies van Veilig Thuis kan bij elke stap',
  why: 'Wie een vermoeden heeft, mag advies vragen. Wie eerst iets aan een ander moet vragen, durft misschien niet.',
  severity: 'warns',
  grounds: [...wmo('art. 4.1.1 lid 3'), ...practice('bij elke stap, ook anoniem')],
  exception: 'reason',
  fix: addText('Voeg de uitgang toe', 'globalExits', 'veilig-thuis-advice'),
  check({ globalExits }) {
    const isOpen = globalExits.some(
      ({ kind, tags, label, text }) =>
        (kind === 'advice' || tags.includes('veilig-thuis-advice')) && `${label}${text}`.trim() !== '',
    );
    if (isOpen) return [];
    const message = 'Er staat niet dat iedereen bij elke stap advies mag vragen aan Veilig Thuis.';
    return [{ where: { collection: 'globalExits' }, message }];
  },
};
