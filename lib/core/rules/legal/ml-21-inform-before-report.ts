import { practice } from '../grounds';
import type { Rule } from '../rule';

export const informBeforeReport: Rule = {
  id: 'ML-21',
  title: 'Vooraf vertellen dat je meldt, behalve als dat niet veilig is',
  why: 'Wie het vooraf hoort, kan meewerken; de uitzondering beschermt het kind.',
  severity: 'warns',
  grounds: practice(
    'klachtencommissie en basismodel meldcode',
    'https://onderwijsgeschillen.nl/actueel/klachten-over-meldingen-aan-veilig-thuis',
  ),
  exception: 'reason',
  check: () => [],
};
