import { addParticipation } from '../fixes/add-text';
import { practice } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

export const childParticipation: Rule = {
  id: 'ML-34',
  title: 'Hoe het kind meepraat',
  why: 'Een kind weet vaak zelf wat helpt en wat gevaar geeft.',
  severity: 'advises',
  grounds: practice('participatie van kinderen (VWS 2018)'),
  exception: 'reason',
  fix: addParticipation,
  check: (_protocol, facts) =>
    instructed(facts, 'child-participation').length > 0
      ? []
      : [
          {
            where: { collection: 'participation' },
            message:
              'Er staat niet hoe de leerling uitleg krijgt en meepraat. Neem bijvoorbeeld de negen punten van VWS op.',
          },
        ],
};
