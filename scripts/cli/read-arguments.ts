import { fail, ok, type Result } from '@/lib/core/result';
import { isCommand, type CommandName } from './help';

type OptionKind = 'flag' | 'value';
type CommandShape = { files: string[]; options: Record<string, OptionKind>; required: string[] };

/** Which files and options each command takes. */
const shapes: Record<CommandName, CommandShape> = {
  check: {
    files: ['BESTAND'],
    options: { json: 'flag', sector: 'value', date: 'value' },
    required: [],
  },
  render: {
    files: ['BESTAND'],
    options: { json: 'flag', out: 'value', kind: 'value', paper: 'value', column: 'value', dpi: 'value' },
    required: ['out'],
  },
  compare: { files: ['OUD', 'NIEUW'], options: { json: 'flag' }, required: [] },
  walk: {
    files: ['BESTAND'],
    options: { json: 'flag', function: 'value', route: 'value', answers: 'value' },
    required: ['function'],
  },
  law: {
    files: ['BESTAND'],
    options: { json: 'flag', texts: 'value', sector: 'value', date: 'value' },
    required: [],
  },
};

export type Arguments = {
  command: CommandName;
  files: string[];
  json: boolean;
  options: Record<string, string>;
};
/** Asked in a wrong way: a Dutch sentence that says what is wrong. */
export type WrongUse = { code: 'wrong_use'; message: string };

const wrong = (message: string) => fail<WrongUse>({ code: 'wrong_use', message });

/** The words of the command line as a command with its files and options. `--name=value` is `--name value`. */
export function readArguments(argv: readonly string[]): Result<Arguments, WrongUse> {
  const [command, ...rest] = argv;
  if (command === undefined) return wrong('Geef een opdracht: check, render, compare, walk of law.');
  if (!isCommand(command))
    return wrong(`De opdracht "${command}" bestaat niet. Kies check, render, compare, walk of law.`);
  const shape = shapes[command];
  const files: string[] = [];
  const options: Record<string, string> = {};
  const words = rest.flatMap((word) => (/^--\w+=/.test(word) ? split(word) : [word]));
  while (words.length > 0) {
    const word = words.shift() ?? '';
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const name = word.replace(/^--/, '');
    const kind = Object.hasOwn(shape.options, name) ? shape.options[name] : undefined;
    if (kind === undefined) return wrong(`De optie "${word}" bestaat niet bij ${command}.`);
    if (Object.hasOwn(options, name)) return wrong(`De optie "${word}" staat er twee keer.`);
    const value = kind === 'flag' ? 'ja' : words.shift();
    if (value === undefined || (kind === 'value' && value.startsWith('--'))) {
      return wrong(`Bij de optie "${word}" hoort een waarde.`);
    }
    options[name] = value;
  }
  if (files.length !== shape.files.length) {
    return wrong(
      `Geef precies ${shape.files.join(' en ')} bij ${command}; nu staan er ${files.length} bestanden.`,
    );
  }
  const missing = shape.required.find((name) => !Object.hasOwn(options, name));
  if (missing) return wrong(`Bij ${command} hoort de optie --${missing}.`);
  const { json, ...others } = options;
  return ok({ command, files, json: json !== undefined, options: others });
}

function split(word: string): [string, string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}
