import { words } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';
import { addUnsafetyDefinition } from '../fixes/add-definition';
import type { Facts } from '../facts';
import { weighingFramework } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { Tagged } from '../tagged';

const explaining: readonly Tagged['holder'][] = ['definition', 'chapter', 'annex'];
const wanted: readonly { tag: Tag; examples: boolean }[] = [
  { tag: 'acute-unsafety', examples: true },
  { tag: 'structural-unsafety', examples: true },
  // The framework asks for examples of unsafety; disclosure it only describes.
  { tag: 'disclosure', examples: false },
];

/** What the words mean must stand in a text; a card that uses them explains nothing. */
export const unsafetyDefined: Rule = {
  id: 'ML-12',
  title: 'Acute en structurele onveiligheid en disclosure zijn uitgelegd',
  why: 'Wie niet weet wat de woorden betekenen, weegt verkeerd.',
  severity: 'warns',
  grounds: weighingFramework('definities, met klem geadviseerd'),
  exception: 'reason',
  fix: addUnsafetyDefinition,
  check: (protocol, facts) =>
    wanted.flatMap(({ tag, examples }) => {
      const texts = explainedIn(facts, tag);
      if (texts.length === 0) return [notExplained(tag)];
      return examples ? withoutExamples(protocol, tag, texts) : [];
    }),
};

function explainedIn({ tagged }: Facts, tag: Tag): Tagged[] {
  return tagged(tag).filter(({ holder }) => explaining.includes(holder));
}

function notExplained(tag: Tag): Problem {
  const message =
    tag === 'disclosure'
      ? 'Nergens staat wat disclosure is: een leerling vertelt zelf wat er gebeurt. Voeg een begrip toe.'
      : `Nergens staat wat ${words.tag[tag]} is. Voeg een begrip toe, met voorbeelden uit je eigen school.`;
  return { where: { collection: 'definitions' }, subject: tag, fixCase: { of: 'definition', tag }, message };
}

/** A chapter or annex may hold the examples in its text: only definitions keep them apart. */
function withoutExamples({ definitions }: Protocol, tag: Tag, texts: readonly Tagged[]): Problem[] {
  const [first] = texts;
  const found = definitions.filter(({ id }) =>
    texts.some(({ holder, where }) => holder === 'definition' && where.entryId === id),
  );
  if (!first || found.length < texts.length || found.some(({ examples }) => examples.length > 0)) return [];
  return [
    {
      where: first.where,
      subject: tag,
      fixCase: { of: 'definition', tag },
      severity: 'advises',
      message: `Bij ${words.tag[tag]} staan geen voorbeelden uit het onderwijs.`,
    },
  ];
}
