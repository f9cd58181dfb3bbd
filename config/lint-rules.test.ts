import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** The ids of the rules that complain about `code` if it stood in `file`. */
async function complaints(code: string, file: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: null, program: null } },
      rules: Object.fromEntries(typed.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
    },
  });
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

/** Rules that need types; the planted code has none, so they are off here and tested by the whole run. */
const typed = [
  'no-floating-promises',
  'switch-exhaustiveness-check',
  'await-thenable',
  'no-array-delete',
  'no-base-to-string',
  'no-duplicate-type-constituents',
  'no-for-in-array',
  'no-implied-eval',
  'no-misused-promises',
  'no-redundant-type-constituents',
  'no-unnecessary-type-assertion',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-enum-comparison',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'only-throw-error',
  'prefer-promise-reject-errors',
  'require-await',
  'restrict-plus-operands',
  'restrict-template-expressions',
  'unbound-method',
];

describe('the house rules', () => {
  it.each([
    [
      'stored HTML',
      'no-restricted-syntax',
      'components/x.tsx',
      'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    ],
    [
      'an inline server action',
      'no-restricted-syntax',
      'app/x.ts',
      'export async function x() { "use server"; return 1; }',
    ],
    [
      'heavy work where everybody waits',
      'no-restricted-imports',
      'app/x.ts',
      "import { checkReport } from '@/lib/core/report'; export const x = checkReport;",
    ],
    [
      'a pattern that tries a text again and again',
      'regexp/no-super-linear-backtracking',
      'lib/x.ts',
      'export const isBad = (text: string) => /^(a+)+$/.test(text);',
    ],
    [
      'a pattern that begins anew at every letter',
      'regexp/no-super-linear-move',
      'lib/server/x.ts',
      "export const trim = (path: string) => path.replace(/\\/+$/, '');",
    ],
    ['a mocked module', 'no-restricted-syntax', 'lib/x.test.ts', 'vi.mock("./y");'],
    [
      'the clock in core',
      'no-restricted-syntax',
      'lib/core/run/x.ts',
      'export const now = () => Date.now();',
    ],
    [
      'a new Date in core',
      'no-restricted-syntax',
      'lib/core/run/x.ts',
      'export const now = () => new Date();',
    ],
    [
      'chance in core',
      'no-restricted-syntax',
      'lib/core/run/x.ts',
      'export const die = () => Math.random();',
    ],
    [
      'the environment in core',
      'no-restricted-globals',
      'lib/core/run/x.ts',
      'export const home = () => process.env.HOME;',
    ],
    [
      'the network in core',
      'no-restricted-globals',
      'lib/core/run/x.ts',
      'export const get = () => fetch("x");',
    ],
    [
      'a changing module variable in core',
      'no-restricted-syntax',
      'lib/core/run/x.ts',
      'let count = 0;\nexport const add = () => (count += 1);',
    ],
    [
      'a changing module variable on the server',
      'no-restricted-syntax',
      'lib/server/x.ts',
      'export let count = 0;\nexport const add = () => (count += 1);',
    ],
    [
      'a cache in a module',
      'no-restricted-syntax',
      'lib/server/x.ts',
      'const kept = new Map<string, string>();\nexport const get = (key: string) => kept.get(key);',
    ],
    [
      'what a module made lately',
      'no-restricted-syntax',
      'lib/server/x.ts',
      'export const kept = latelyMade(4);',
    ],
    [
      'code in an actions.ts',
      'no-restricted-syntax',
      'app/x/actions.ts',
      "'use server';\nfunction x() {}\nx();",
    ],
    [
      'a bare function in an actions.ts',
      'no-restricted-syntax',
      'app/x/actions.ts',
      "'use server';\nexport async function x() {}",
    ],
    [
      'another call in an actions.ts',
      'no-restricted-syntax',
      'app/x/actions.ts',
      "'use server';\nexport const x = other(command);",
    ],
    [
      'a file that is two things',
      'max-lines',
      'lib/x.ts',
      Array.from({ length: 260 }, (_, i) => `export const a${i} = 1;`).join('\n'),
    ],
    ['a print left behind', 'no-console', 'lib/x.ts', 'console.log(1);'],
  ])('refuse %s', async (_what, rule, file, code) => {
    expect(await complaints(code, file)).toContain(rule);
  });

  it('let a lawful actions.ts pass', async () => {
    const code = "'use server';\nimport { action } from './y';\nexport const x = action(1);\n";
    expect(await complaints(code, 'app/x/actions.ts')).toEqual([]);
  });

  it('let a pure function pass', async () => {
    expect(await complaints('export const twice = (n: number) => n * 2;\n', 'lib/core/run/x.ts')).toEqual([]);
  });
});
