import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { walls } from './walls.mjs';

/** One planted violation per wall: the file that sins and what it imports, relative to the root. */
const planted: Record<string, [from: string, to: string]> = {
  'no-circular': ['schemas/a.ts', 'schemas/b.ts'],
  'not-resolvable': ['app/page.tsx', 'lib/nowhere.ts'],
  'schemas-are-the-floor': ['schemas/x.ts', 'lib/core/run/index.ts'],
  'core-is-pure': ['lib/core/run/x.ts', 'node:fs'],
  'core-is-known': ['lib/core/astrology/index.ts', 'schemas/b.ts'],
  'core-through-front-doors': ['components/editor/x.ts', 'lib/core/run/inside.ts'],
  'one-door-to-the-database': ['app/studio/page.tsx', 'db/client.ts'],
  'sql-stays-in-db': ['lib/server/x.ts', 'drizzle-orm'],
  'db-decides-nothing': ['db/x.ts', 'lib/core/run/index.ts'],
  'components-receive-actions': ['components/editor/y.ts', 'lib/server/thing.ts'],
  'ui-knows-no-domain': ['components/ui/x.ts', 'schemas/b.ts'],
  'app-is-the-roof': ['components/editor/z.ts', 'app/other.ts'],
  'server-meets-no-component': ['lib/server/y.ts', 'components/ui/button.ts'],
  'checklist-carries-no-framework': ['lib/browser/checklist/x.ts', 'plain-package'],
  'testing-stays-in-tests': ['lib/server/z.ts', 'lib/testing/world.ts'],
  'product-needs-no-dev-package': ['lib/server/dev.ts', 'dev-package'],
  'component-room-is-known': ['components/attic/index.ts', 'schemas/d.ts'],
  'server-room-is-known': ['lib/server/attic/index.ts', 'schemas/c.ts'],
  'public-site-acts-for-nobody': ['lib/public-site/x.ts', 'lib/server/people/people.ts'],
};
for (const wall of walls) {
  const [, room] =
    /^server-(basics|making|work|door|people|schools|drafts|comments|versions|house|web)$/.exec(
      wall.name ?? '',
    ) ?? [];
  const above = room === 'web' ? 'drafts' : 'web';
  if (room) planted[`server-${room}`] = [`lib/server/${room}/x.ts`, `lib/server/${above}/y.ts`];
}
for (const { name = '' } of walls) {
  const [, floor, room] = /^(components|editor)-(?!receive)(.+)$/.exec(name) ?? [];
  if (!floor || !room) continue;
  const folder = floor === 'editor' ? 'components/editor' : 'components';
  const strangers = floor === 'editor' ? ['dialogs', 'people'] : ['people', 'account'];
  const stranger = strangers.find((one) => one !== room);
  planted[name] = [`${folder}/${room}/beside.ts`, `${folder}/${stranger}/y.ts`];
}
for (const wall of walls) {
  const [, module, what] =
    /^core-(result|design|dutch|text|rich-text|protocol|state-space|weighing|rules|report|search|layout|legibility|render-\w+|compare|merging|drafting|history|comments|reshape|clipboard|presence|run|lifecycle|access|replay|failure|law|schools)(-packages|-door)?$/.exec(
      wall.name ?? '',
    ) ?? [];
  if (!module) continue;
  const folder = `lib/core/${module.replace('render-', 'render/')}`;
  const stranger = ['rules', 'report', 'search'].includes(module) ? 'compare' : 'rules';
  if (what === '-packages') planted[`core-${module}-packages`] = [`${folder}/x-packages.ts`, 'plain-package'];
  else if (what === '-door')
    planted[`core-${module}-door`] = [`lib/core/${stranger}/door-${module}.ts`, `${folder}/inside.ts`];
  else planted[`core-${module}`] = [`${folder}/x-module.ts`, `lib/core/${stranger}/index.ts`];
}

const lawful = ['lib/core/rules/lawful.ts', 'lib/core/protocol/index.ts'] as const;

const isPackage = (target: string) => !target.includes('/') || target.startsWith('node:');
const packages = ['plain-package', 'dev-package', 'drizzle-orm'];

/** Every file of a house with all violations in it: who imports what, and what is imported stands there. */
function houseOfSins(): Map<string, string> {
  const files = new Map<string, string>();
  const imports = [...Object.values(planted), lawful];
  for (const [, to] of imports) {
    if (to !== 'lib/nowhere.ts' && !isPackage(to)) files.set(to, 'export const two = 2;\n');
  }
  files.set('schemas/b.ts', "import './a';\nexport const two = 2;\n");
  for (const [from, to] of imports) {
    const specifier = isPackage(to) ? to : `${'../'.repeat(from.split('/').length - 1)}${to}`;
    files.set(from, `import '${specifier.replace(/\.tsx?$/, '')}';\nexport const one = 1;\n`);
  }
  for (const name of packages) {
    const manifest = { name, version: '1.0.0', main: 'index.js' };
    files.set(`node_modules/${name}/package.json`, JSON.stringify(manifest));
    files.set(`node_modules/${name}/index.js`, 'export const three = 3;\n');
  }
  const needed = { 'plain-package': '1.0.0', 'drizzle-orm': '1.0.0' };
  const manifest = { name: 'house', dependencies: needed, devDependencies: { 'dev-package': '1.0.0' } };
  return files.set('package.json', JSON.stringify(manifest));
}

/** The names of the walls that each file of the house breaks through. */
async function fallenWalls(files: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
  const root = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const { output } = await cruise(['.'], {
      baseDir: root,
      ruleSet: { forbidden: walls },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    });
    const { violations } = (output as ICruiseResult).summary;
    const byFile = new Map<string, string[]>();
    for (const { from, rule } of violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
    return byFile;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('the walls', async () => {
  const fallen = await fallenWalls(houseOfSins());

  it('each have a planted violation', () => {
    expect(walls.map((wall) => wall.name).filter((name) => !planted[name ?? ''])).toEqual([]);
    const sinners = Object.values(planted).map(([from]) => from);
    expect(new Set(sinners).size, 'two violations in one file').toBe(sinners.length);
  });

  it.each(Object.entries(planted))('%s falls', (name, [from]) => {
    expect(fallen.get(from)).toContain(name);
  });

  it('let a lawful import pass', () => {
    expect(fallen.get(lawful[0])).toBeUndefined();
  });
});
