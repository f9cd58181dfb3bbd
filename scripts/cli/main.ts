import { check } from './check';
import { compare } from './compare';
import { helpFor, isCommand, type CommandName } from './help';
import type { ExitCode, Io } from './io';
import { law } from './law';
import { readArguments, type Arguments } from './read-arguments';
import { render } from './render';
import { reportWrongUse } from './report-wrong-use';
import { walk } from './walk';

const commands: Record<CommandName, (given: Arguments, io: Io) => Promise<ExitCode>> = {
  check,
  render,
  compare,
  walk,
  law,
};

/** The command line: does what is asked, says the outcome through `io`, gives the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first] = argv;
  if (argv.includes('--help') || argv.includes('-h') || first === 'help') {
    io.out(helpFor(isCommand(first) ? first : undefined));
    return 0;
  }
  const given = readArguments(argv);
  if (!given.ok) return reportWrongUse(given.failure.message, argv.includes('--json'), io);
  return commands[given.value.command](given.value, io);
}
