import type { Protocol } from '@/schemas/protocol';
import { wordsIn } from '../../words-in';
import type { Danger } from './danger';
import { doubleName } from './double-names';

/**
 * Texts that the edit brings or changes read as Dutch, and speak of nothing that the document does not have. A text
 * that read wrong already may still do so after a word in it changed.
 */
export function readsWrong(before: Protocol, after: Protocol): Danger[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const fresh = [...is].filter((text) => !was.has(text));
  if (fresh.length === 0) return [];
  const gone = [...was].filter((text) => !is.has(text));
  return checksOf(after).flatMap((isWrong): Danger[] => {
    const wrong = fresh.filter(isWrong);
    if (wrong.length <= gone.filter(isWrong).length) return [];
    return wrong.map((text) => ({ law: 'reads-wrong', at: text }));
  });
}

function textsOf(protocol: Protocol): Set<string> {
  return new Set(wordsIn(protocol).map(({ text }) => text));
}

type Check = (text: string) => boolean;

function checksOf(after: Protocol): Check[] {
  const absent = absentFunctions(after);
  const labels = new Set(
    after.routes.flatMap(({ kind, steps }) => (kind === 'home' ? steps.flatMap(labelsOf) : [])),
  );
  return [
    (text) => doubleName(text) !== undefined,
    (text) => untidy.test(text),
    (text) => /\b(?:[Hh]et|[Dd]e|[Ee]en) Veilig Thuis\b(?![- ]\p{L})/u.test(text),
    (text) => absent.some((word) => word.test(text)),
    (text) => labels.size > 0 && stepsNamedIn(text).some((label) => !labels.has(label)),
  ];
}

/** A double space, a space before a comma, brackets with nothing or a space inside. */
const untidy = /\S {2,}\S|\p{L} [,;.?!](?![.\p{L}\d])|\( |\S \)|\(\)/u;

/** Functions that texts of a model may speak of. */
const functionNames = ['aandachtsfunctionaris', 'directeur', 'intern begeleider', 'zorgcoördinator'];

function absentFunctions({ functions }: Protocol): RegExp[] {
  const names = functions.map(({ name }) => name.toLocaleLowerCase('nl')).join('\n');
  const absent = functionNames.filter((name) => !names.includes(name));
  return absent.map((name) => new RegExp(String.raw`\b${name}`, 'i'));
}

function labelsOf({ label }: { label: string }): string[] {
  return [label.trim(), ...label.split(/[^\p{L}\d]+/u)].filter((part) => part !== '');
}

/** The steps that a text calls by their number: "stap 3", "stap 1 tot en met 4". */
function stepsNamedIn(text: string): string[] {
  const found = text.matchAll(/\bstap (\d[\w+]*)(?: (?:tot en met|en) (\d[\w+]*))?/gi);
  return [...found].flatMap(([, from, to]) => [from!, ...(to ? [to] : [])]);
}
