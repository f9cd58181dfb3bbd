import { isBlank } from '@/schemas/clean-text';
import { listed } from '@/lib/core/dutch';
import { words } from '@/lib/core/protocol/questions';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Problem, Rule } from '../rule';

export const unlabelledExit: Rule = {
  id: 'unlabelled-exit',
  title: 'Elke lijn zegt welk antwoord het is',
  why: 'Zonder tekst bij de lijn kiest iedereen iets anders.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (_protocol, facts) =>
    facts.cards
      .filter(({ card }) => card.kind === 'question')
      .flatMap((placed) =>
        placed.card.exits.flatMap((exit): Problem[] => {
          const where = { ...placed.where, exitId: exit.id };
          if (isBlank(exit.label)) {
            const message = `${named(placed)} heeft een lijn zonder antwoord. Schrijf bij de lijn wanneer je die volgt, bijvoorbeeld "ja of twijfel".`;
            return [{ where, message }];
          }
          const said = isSaidTwice(exit, placed.card) ? undefined : saidOtherwise(exit);
          if (!said) return [];
          const answers = listed(
            exit.answers.map((answer) => `"${words.answer[answer]}"`),
            'en',
          );
          const message = `${named(placed)} heeft een lijn "${exit.label.trim()}" die telt als ${answers}, en niet als "${words.answer[said]}". Klopt dit zo?`;
          return [{ where, subject: said, message, severity: 'warns', exception: 'confirm' }];
        }),
      ),
};

/** The answer that a reader sees on the line, while the line counts as the opposite or leaves doubt to another. */
function saidOtherwise({ label, answers }: Exit): Answer | undefined {
  const isFirst = (word: string) => new RegExp(`^\\s*["'‘“]?${word}(?![\\p{L}-])`, 'iu').test(label);
  if (isFirst('nee') && answers.includes('yes') && !answers.includes('no')) return 'no';
  if (isFirst('ja') && answers.includes('no') && !answers.includes('yes')) return 'yes';
  const isPlain = answers.includes('yes') || answers.includes('no');
  const saysDoubt = /(?<!\p{L})(?:of|en|bij) twijfel/iu.test(label);
  return isPlain && saysDoubt && !answers.includes('doubt') ? 'doubt' : undefined;
}

/** The same words or answer on another line of the card: then same-answer-twice says it. */
function isSaidTwice({ id, label, answers }: Exit, { exits }: Card): boolean {
  const plain = (text: string) => text.trim().toLocaleLowerCase('nl');
  return exits.some(
    (other) =>
      other.id !== id &&
      (plain(other.label) === plain(label) ||
        other.answers.some((answer) => answer !== 'other' && answers.includes(answer))),
  );
}
