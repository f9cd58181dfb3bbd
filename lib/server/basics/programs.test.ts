import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checklistProgram } from '@/lib/server/making/checklist-script';
import { compileProgram, keepProgram, programCode, type Program } from './programs';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/programs-');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const program: Program = {
  name: 'sum',
  entry: join(folder, 'main.ts'),
  options: { format: 'iife', minify: true },
};
/** Marks what the build put ready, so that one sees whether it is used. */
function mark(): void {
  const file = join(folder, 'sum.json');
  write('sum.json', readFileSync(file, 'utf8').replace('console.log', 'console.debug'));
}

beforeEach(() => {
  write('part.ts', 'export const part: number = 1;');
  write('main.ts', "import { part } from './part'; console.log(part);");
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is made when it is asked, where nothing was built', async () => {
  rmSync(join(folder, 'sum.json'), { force: true });
  expect(await programCode(program, folder)).toBe((await compileProgram(program)).code);
});

it('is the very file that the build put ready, without compiling', async () => {
  await keepProgram(program, folder);
  expect(await programCode(program, folder)).toBe((await compileProgram(program)).code);
  mark();
  expect(await programCode(program, folder)).toContain('console.debug');
});

it.each<[string, () => void]>([
  ['a source changed', () => write('part.ts', 'export const part: number = 2;')],
  ['a source is gone', () => (write('main.ts', 'console.log(3)'), rmSync(join(folder, 'part.ts')))],
  ['it was written halfway', () => write('sum.json', '{"code":"console.debug(1)"')],
])('is made anew when %s since the build', async (_what, change) => {
  await keepProgram(program, folder);
  mark();
  change();
  expect(await programCode(program, folder)).not.toContain('console.debug');
});

it('knows every source of the checklist, and which compiler makes it', async () => {
  const paths = Object.keys((await compileProgram(checklistProgram)).sources);
  expect(paths).toEqual(expect.arrayContaining([checklistProgram.entry, 'package-lock.json']));
  expect(paths.filter((path) => relative('.', path).startsWith('..'))).toEqual([]);
});
