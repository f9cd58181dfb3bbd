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
};
for (const wall of walls) {
  const [, module, what] =
    /^core-(result|design|dutch|rich-text|protocol|state-space|weighing|rules|report|layout|render-\w+|compare|run|lifecycle|access|failure|law)(-packages|-door)?$/.exec(
      wall.name ?? '',
    ) ?? [];
  if (!module) continue;
  const folder = `lib/core/${module.replace('render-', 'render/')}`;
  const stranger = module === 'rules' || module === 'report' ? 'compare' : 'rules';
  if (what === '-packages') planted[`core-${module}-packages`] = [`${folder}/x-packages.ts`, 'plain-package'];
  else if (what === '-door')
    planted[`core-${module}-door`] = [`lib/core/${stranger}/door.ts`, `${folder}/inside.ts`];
  else planted[`core-${module}`] = [`${folder}/x-module.ts`, `lib/core/${stranger}/index.ts`];
}

const isPackage = (target: string) => !target.includes('/') || target.startsWith('node:');
const write = (root: string, file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** The wall names that fall when `from` imports `to` in a house with nothing else in it. */
async function fallenWalls(from: string, to: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'walls-'));
  const depth = from.split('/').length - 1;
  const specifier = isPackage(to) ? to : `${'../'.repeat(depth)}${to.replace(/\.tsx?$/, '')}`;
  write(root, from, `import '${specifier}';\nexport const one = 1;\n`);
  if (to !== 'lib/nowhere.ts' && !isPackage(to)) {
    const back = to === 'schemas/b.ts' && from === 'schemas/a.ts' ? `import './a';\n` : '';
    write(root, to, `${back}export const two = 2;\n`);
  }
  for (const name of ['plain-package', 'dev-package', 'drizzle-orm']) {
    write(
      root,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    write(root, `node_modules/${name}/index.js`, 'export const three = 3;\n');
  }
  write(
    root,
    'package.json',
    JSON.stringify({
      name: 'house',
      dependencies: { 'plain-package': '1.0.0', 'drizzle-orm': '1.0.0' },
      devDependencies: { 'dev-package': '1.0.0' },
    }),
  );
  try {
    const { output } = await cruise(['.'], {
      baseDir: root,
      ruleSet: { forbidden: walls },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    });
    return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('the walls', () => {
  it('each have a planted violation', () => {
    expect(walls.map((wall) => wall.name).filter((name) => !planted[name ?? ''])).toEqual([]);
  });

  it.each(Object.entries(planted))('%s falls', async (name, [from, to]) => {
    expect(await fallenWalls(from, to)).toContain(name);
  });

  it('let a lawful import pass', async () => {
    expect(await fallenWalls('lib/core/rules/x.ts', 'lib/core/protocol/index.ts')).toEqual([]);
  });
});
