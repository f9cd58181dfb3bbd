import { words } from '@/lib/core/protocol/questions';
import type { Exit } from '@/schemas/protocol-flow';
import type { AnswerChoice } from './view';

/** A part between quotation marks that ends there: in it a doubled mark is one. */
const quotedPart = /\s*(?:"((?:""|[^"])*)"|[“„]([^”]*)”)\s*(?:,|$)/y;
const plainPart = /([^,]*)(?:,|$)/y;

/** `ja, "nee, nog niet", ja` as its parts; a part between quotation marks keeps its commas. */
export function splitAnswers(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    quotedPart.lastIndex = plainPart.lastIndex = at;
    const quoted = quotedPart.exec(text);
    const [whole, straight, curly] = quoted ?? plainPart.exec(text) ?? [text.slice(at)];
    parts.push((straight?.replaceAll('""', '"') ?? curly ?? '').trim());
    at += whole.length;
  }
  return parts.filter((part) => part !== '');
}

/** The words alone: capitals, spaces and the kind of quotation mark or apostrophe do not matter. */
const plain = (said: string) =>
  said
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .replaceAll(/["“”„«»'‘’‚‛ʼ´`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?, ?/g, ', ')
    .trim();

/** Are these the same words? */
export const saysSame = (one: string, other: string) => plain(one) === plain(other);

function isLabel(choice: AnswerChoice, said: string): boolean {
  return [choice.label, choice.exitId, nameOf(choice)].some((name) => saysSame(name, said));
}

function isAnswer(choice: AnswerChoice, exits: readonly Exit[], said: string): boolean {
  const ofExit = exits.find((exit) => exit.id === choice.exitId)?.answers ?? [];
  const answers = choice.answer ? [choice.answer] : ofExit;
  return answers.some((one) => one === plain(said) || words.answer[one] === plain(said));
}

/**
 * The button that the first of these answers stand for, and how many of them: a label may hold commas, so the longest
 * that fits is taken. Undefined when none fits, or when an answer fits more than one button and names neither.
 */
export function chosenBy(
  given: readonly string[],
  choices: readonly AnswerChoice[],
  exits: readonly Exit[],
): { choice: AnswerChoice; used: number } | undefined {
  for (let used = given.length; used > 0; used -= 1) {
    const said = given.slice(0, used).join(', ');
    const named = choices.filter((one) => isLabel(one, said));
    const meant = named.length > 0 ? named : choices.filter((one) => isAnswer(one, exits, said));
    const [choice, ...more] = meant;
    if (choice && more.length === 0) return { choice, used };
  }
  return undefined;
}

function nameOf({ label, exitId }: AnswerChoice): string {
  return `${label} (${exitId})`;
}

/** The words on the buttons; two buttons with the same words are told apart by their id. */
export function namesOfChoices(choices: readonly AnswerChoice[]): string[] {
  const isOnce = ({ label }: AnswerChoice) => choices.filter((one) => one.label === label).length === 1;
  return choices.map((choice) => (isOnce(choice) ? choice.label : nameOf(choice)));
}
