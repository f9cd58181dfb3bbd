import type { z } from 'zod';
import { assertNever } from '@/lib/core/result';
import type { Problem } from './refuse-hostile-values';

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een groep velden',
};

/** Of several shapes that were all refused, the one that came furthest: that is the shape the writer meant. */
function nearest(errors: readonly Issue[][]): Issue[] {
  const score = (issues: Issue[]) =>
    Math.max(0, ...issues.map((issue) => issue.path.length)) - issues.length / 100;
  return [...errors].sort((a, b) => score(b) - score(a))[0] ?? [];
}

/** "3 tekens", "1 onderdeel": amounts of characters, members or just a number. */
function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return `${count} ${count === 1 ? 'teken' : 'tekens'}`;
  if (origin === 'array') return `${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`;
  return String(count);
}

function choices(values: readonly unknown[]): string {
  return values.map((value) => `"${String(value)}"`).join(', ');
}

function formatMessage(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'email') return 'Dit is geen e-mailadres. Schrijf het als naam@school.nl.';
  if (issue.message.startsWith('ongeldige datum'))
    return 'Dit is geen datum. Schrijf de datum als jjjj-mm-dd.';
  if (issue.message.startsWith('deze link')) {
    return 'Deze link is niet toegestaan. Gebruik een link die begint met https://, http://, mailto:, tel: of /.';
  }
  return 'Dit is geen geldige id. Gebruik 2 tot 48 kleine letters, cijfers en streepjes, met een letter vooraan.';
}

function messageOf(issue: Exclude<Issue, { code: 'invalid_union' }>): string {
  // A schema that words its own error says it in a sentence.
  if (issue.message.endsWith('.')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${typeWords[issue.expected] ?? 'iets anders'}. Vul dit veld aan of verbeter het.`;
    case 'invalid_value':
      return `Deze waarde bestaat niet. Kies uit ${choices(issue.values)}.`;
    case 'invalid_format':
      return formatMessage(issue);
    case 'too_big':
      return `Dit is te ${issue.origin === 'string' ? 'lang' : 'veel'}: het mogen er hoogstens ${amount(issue.origin, issue.maximum)} zijn.`;
    case 'too_small':
      return `Dit is te ${issue.origin === 'string' ? 'kort' : 'weinig'}: het moeten er minstens ${amount(issue.origin, issue.minimum)} zijn.`;
    case 'unrecognized_keys':
      return `Dit veld bestaat hier niet: ${choices(issue.keys)}. Haal het weg of kijk of de naam goed geschreven is.`;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Deze waarde klopt niet. Verbeter hem.';
    default:
      return assertNever(issue);
  }
}

/** What zod found, as places and Dutch sentences that say what to do. */
export function problemsFrom(issues: readonly Issue[], above: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ path, message: messageOf(issue) }];
    if (issue.errors.length > 0) return problemsFrom(nearest(issue.errors), path);
    const options = 'options' in issue ? (issue.options ?? []) : [];
    return [
      {
        path,
        message:
          options.length > 0
            ? `Deze soort bestaat niet. Kies uit ${choices(options)}.`
            : 'Deze soort bestaat niet.',
      },
    ];
  });
}
