import { addStatutoryDefinition } from '../fixes/add-definition';
import { jeugdwet, meldcodeDuty, ownReading, wmo } from '../grounds';
import type { Facts } from '../facts';
import type { Problem, Rule } from '../rule';
import type { Tag } from '@/schemas/vocabulary';
import { explained, wordsOf } from './explained';

type Notion = { name: string; words: RegExp };
type Definition = { tag: Tag; term: string; notions: readonly Notion[] };

const bodily: Notion = { name: 'lichamelijk', words: /lichamelijk|fysiek/i };
const mental: Notion = { name: 'geestelijk', words: /geestelijk|psychisch|emotione/i };
const sexual: Notion = { name: 'seksueel', words: /seksu/i };

/** What Wmo 2015 art. 1.1.1 and Jeugdwet art. 1.1 put into the two words, each as one notion. */
const definitions: readonly Definition[] = [
  {
    tag: 'domestic-violence',
    term: 'Huiselijk geweld',
    notions: [
      bodily,
      mental,
      sexual,
      { name: 'bedreiging', words: /dreig/i },
      {
        name: 'de huiselijke kring',
        words: /huiselijke kring|familielid|gezinsl|huisgeno|partner|echtgeno/i,
      },
    ],
  },
  {
    tag: 'child-abuse',
    term: 'Kindermishandeling',
    notions: [
      bodily,
      mental,
      sexual,
      {
        name: 'ouders en anderen van wie het kind afhankelijk is',
        words: /ouder|verzorger|afhankelijk|onvrij/i,
      },
      { name: 'actief of passief', words: /passief|verwaarlo|nalaten|onthouden/i },
      { name: 'ernstige schade', words: /schade|letsel/i },
    ],
  },
];

const bothWords = [...meldcodeDuty('lid 2 en 3'), ...wmo('art. 1.1.1'), ...jeugdwet('art. 1.1')];

/** A chapter or annex that carries the tag may hold the definition as well. */
export const statutoryDefinitions: Rule = {
  id: 'ML-17',
  title: 'Huiselijk geweld en kindermishandeling volgens de wet',
  why: 'Met een eigen definitie mis je misschien een vorm die de wet wel noemt.',
  severity: 'warns',
  // The acts say what the words mean in them. That a meldcode explains them so is what we conclude.
  grounds: ownReading(bothWords),
  exception: 'reason',
  fix: addStatutoryDefinition,
  check: (_protocol, facts) => definitions.flatMap((definition) => problemsOf(definition, facts)),
};

function problemsOf({ tag, term, notions }: Definition, facts: Facts): Problem[] {
  const texts = explained(facts, tag).filter(({ card, step }) => !card && !step);
  const [first] = texts;
  if (!first) {
    const message = `Er staat niet wat de wet onder ${term.toLowerCase()} verstaat.`;
    return [
      { where: { collection: 'definitions' }, subject: tag, fixCase: { of: 'definition', tag }, message },
    ];
  }
  const words = wordsOf(facts, texts);
  const missing = notions.filter((notion) => !notion.words.test(words));
  if (missing.length * 2 <= notions.length) return [];
  const names = missing.map(({ name }) => name).join(', ');
  const message = `Je omschrijving van ${term.toLowerCase()} noemt niet wat de wet noemt: ${names}. Klopt dat zo?`;
  return [{ where: first.where, subject: `${tag}-words`, message, exception: 'confirm', fixable: false }];
}
