import { findCard } from '@/lib/core/protocol';
import { splitAnswers, walk as walkProtocol, type WalkedStep, type WalkFailure } from '@/lib/core/run';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Arguments } from './read-arguments';
import type { ExitCode, Io } from './io';
import { readProtocol, reportUnreadable } from './read-protocol';
import { reportWrongUse } from './report-wrong-use';

/** The one thing a person means by these words: its id, or one of its names, in any case. */
function meant<T extends { id: string }>(
  things: readonly T[],
  said: string,
  namesOf: (thing: T) => (string | undefined)[],
) {
  const byId = things.find(({ id }) => id === said);
  const same = (name: string | undefined) => name?.toLocaleLowerCase('nl') === said.toLocaleLowerCase('nl');
  const byName = things.filter((thing) => namesOf(thing).some(same));
  return byId ?? (byName.length === 1 ? byName[0] : undefined);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function failureInDutch(failure: WalkFailure, protocol: Protocol): string {
  if (failure.code === 'answers_left')
    return `Deze antwoorden worden op deze weg niet gevraagd: ${listed(failure.answers)}. Haal ze weg of kies een andere functie.`;
  if (failure.code !== 'no_such_answer') return 'Deze functie kan deze route niet doorlopen.';
  const title = findCard(protocol, failure.cardId as CardId)?.card.title ?? failure.cardId;
  return `Op de vraag "${title}" past dat antwoord niet. Kies uit ${listed(failure.possible)}.`;
}

function stepInText(step: WalkedStep, index: number): string {
  const { progress, title, part, condition, notes, tasks, deadline, answer, choices, kind, goesOnAt } = step;
  const head = [progress, title].filter(Boolean).join(': ');
  const isOpen = choices !== undefined && answer === undefined && goesOnAt === undefined;
  const details = [
    part,
    condition,
    deadline && `Termijn: ${deadline}`,
    ...notes,
    ...tasks.map((task) => (task.startsWith(' ') ? `  - ${task.trim()}` : `- ${task}`)),
    answer && `Antwoord: ${answer}`,
    goesOnAt && `Deze doorloop gaat verder bij: "${goesOnAt}".`,
    isOpen && `Hier is een antwoord nodig (--answers). Kies uit:`,
    ...(isOpen ? choices.map(({ label, leadsTo }) => `- "${label}" → ${leadsTo}`) : []),
    kind === 'ended' && 'Hier eindigt de route.',
  ].filter(Boolean);
  return [`${index + 1}. ${head}`, ...details.map((line) => `   ${line}`)].join('\n');
}

export async function walk({ files, json, options }: Arguments, io: Io): Promise<ExitCode> {
  const file = files[0] ?? '';
  const read = await readProtocol(file, io);
  if (!read.ok) return reportUnreadable(read.failure, json, io);
  const protocol = read.value;
  const said = { fn: options['function'] ?? '', route: options['route'] };
  const fn = meant(protocol.functions, said.fn, ({ name, abbreviation }) => [name, abbreviation]);
  if (!fn) {
    const known = listed(protocol.functions.map(({ name }) => name));
    return reportWrongUse(
      `De functie "${said.fn}" staat niet (of meer dan één keer) in dit protocol. Kies uit ${known}.`,
      json,
      io,
    );
  }
  const route =
    said.route === undefined
      ? protocol.routes[0]
      : meant(protocol.routes, said.route, ({ title }) => [title]);
  if (!route) {
    const known = listed(protocol.routes.map(({ title }) => title));
    return reportWrongUse(
      `De route "${said.route ?? ''}" staat niet in dit protocol. Kies uit ${known}.`,
      json,
      io,
    );
  }
  const answers = splitAnswers(options['answers'] ?? '');
  const walked = walkProtocol(protocol, { functionId: fn.id, routeId: route.id, answers });
  if (!walked.ok) return reportWrongUse(failureInDutch(walked.failure, protocol), json, io);
  if (json) {
    const who = { function: { id: fn.id, name: fn.name }, route: { id: route.id, title: route.title } };
    io.out(`${JSON.stringify({ file, ...who, steps: walked.value }, null, 2)}\n`);
  } else {
    io.out(`${fn.name}, route "${route.title}"\n\n${walked.value.map(stepInText).join('\n')}\n`);
  }
  return 0;
}
