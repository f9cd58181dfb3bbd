// The walls between the rooms of docs/ARCHITECTURE.md. Every comment is written for whoever hits the wall.
// config/walls.test.ts plants a violation of each, so a wall that cannot fall does not stand here.

import { componentWalls, test } from './component-walls.mjs';

const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** Which modules of lib/core each module may use, besides itself, result, design and dutch. */
const coreMayUse = {
  result: [],
  design: [],
  dutch: [],
  text: [],
  'rich-text': [],
  law: [],
  merging: [],
  protocol: ['merging', 'rich-text'],
  'state-space': ['protocol'],
  weighing: ['protocol'],
  rules: ['law', 'protocol', 'rich-text', 'state-space', 'text', 'weighing'],
  report: ['rules', 'protocol', 'weighing', 'rich-text'],
  search: ['protocol', 'rules'],
  layout: ['protocol', 'rich-text', 'text'],
  legibility: ['layout', 'protocol'],
  'render/svg': ['layout', 'rich-text'],
  'render/pdf': ['layout', 'rich-text', 'report'],
  'render/html': ['layout', 'rich-text', 'protocol', 'text', 'render/svg'],
  compare: ['merging', 'protocol', 'rich-text'],
  drafting: ['compare', 'merging', 'protocol', 'rich-text'],
  history: ['merging', 'protocol'],
  comments: ['protocol', 'rich-text'],
  reshape: ['merging', 'protocol', 'rich-text'],
  clipboard: ['merging', 'protocol', 'reshape', 'rich-text'],
  presence: ['protocol'],
  run: ['protocol', 'rich-text'],
  lifecycle: [],
  access: ['lifecycle'],
  schools: [],
  replay: ['lifecycle', 'access'],
  failure: ['protocol', 'lifecycle', 'access', 'run'],
};

/** npm packages of the field that a module of the core may stand on, each with its reason. */
const coreMayInstall = {
  merging: ['node-diff3'], // which stretches of two lists changed, and where they meet; pure
  protocol: ['zod'], // the parser, and what an edit comes to held to its schema; questions.ts and editing.ts stay free of it
  text: ['libphonenumber-js'], // knows the numbering plans
  layout: ['qrcode'], // computes the modules of a QR code; pure
  'render/pdf': ['pdfkit'], // writes the PDF; the only module that knows the format
};

const coreModules = Object.entries(coreMayUse).map(([module, others]) => {
  const allowed = [module, 'result', 'design', 'dutch', ...others].join('|');
  return {
    name: `core-${module.replace('/', '-')}`,
    severity: 'error',
    comment: `lib/core/${module} may use only: ${[...others, 'result', 'design', 'dutch'].join(', ')}. Move the question to a lower room, or ask it one floor up.`,
    from: { path: `^lib/core/${module}/`, pathNot: test },
    to: { path: '^lib/core/', pathNot: `^lib/core/(${allowed})/` },
  };
});

const corePackages = Object.keys(coreMayUse).map((module) => ({
  name: `core-${module.replace('/', '-')}-packages`,
  severity: 'error',
  comment: `lib/core/${module} is pure and stands on nothing but the schemas${(coreMayInstall[module] ?? []).map((p) => ` and ${p}`).join('')}. A package of the field may be added to coreMayInstall in config/walls.mjs, with the reason.`,
  from: { path: `^lib/core/${module}/`, pathNot: test },
  to: {
    dependencyTypes: npm,
    pathNot: (coreMayInstall[module] ?? []).length
      ? `node_modules/(@types/)?(${coreMayInstall[module].join('|')})/`
      : '^$',
  },
}));

/** Which rooms of lib/server each room may use, besides itself and basics. */
const serverMayUse = {
  basics: [],
  making: [],
  work: ['making'],
  door: ['work'],
  people: ['door'],
  schools: ['door'],
  drafts: ['door'],
  comments: ['door', 'drafts'],
  versions: ['door', 'drafts', 'making', 'work'],
  house: ['door', 'people', 'work'],
  web: ['door', 'house', 'people'],
};

const serverRooms = Object.entries(serverMayUse).map(([room, others]) => ({
  name: `server-${room}`,
  severity: 'error',
  comment: `lib/server/${room} may use only: ${[...others, 'basics'].join(', ')}. Move the question to a lower room, or ask it one floor up.`,
  from: { path: `^lib/server/${room}/`, pathNot: test },
  to: {
    path: '^lib/(server|public-site)/',
    pathNot: `^lib/server/(${[room, 'basics', ...others].join('|')})/`,
  },
}));

export const walls = [
  {
    name: 'no-circular',
    severity: 'error',
    comment:
      'Two files that need each other are one thing or hide a third. Find the third and let both use it.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-resolvable',
    severity: 'error',
    comment: 'This import leads nowhere.',
    from: { pathNot: '(^|/)next-env\\.d\\.ts$' },
    to: { couldNotResolve: true },
  },
  {
    name: 'schemas-are-the-floor',
    severity: 'error',
    comment: 'schemas/ says what values look like and knows only zod and itself.',
    from: { path: '^schemas/', pathNot: test },
    to: { pathNot: '^(schemas/|node_modules/zod/)' },
  },
  {
    name: 'core-is-pure',
    severity: 'error',
    comment: 'lib/core decides, it does not act: no node builtins, no database, no React. Pass the value in.',
    from: { path: '^lib/core/', pathNot: test },
    to: { pathNot: '^(lib/core/|schemas/|node_modules/)' },
  },
  {
    name: 'core-is-known',
    severity: 'error',
    comment: 'A new module of lib/core says in config/walls.mjs what it may use.',
    from: { path: `^lib/core/(?!(${Object.keys(coreMayUse).join('|')})/)` },
    to: {},
  },
  ...coreModules,
  ...serverRooms,
  {
    name: 'server-room-is-known',
    severity: 'error',
    comment: 'A new room of lib/server says in config/walls.mjs what it may use.',
    from: { path: `^lib/server/(?!(${Object.keys(serverMayUse).join('|')})/)[^/]+/` },
    to: {},
  },
  {
    name: 'public-site-acts-for-nobody',
    severity: 'error',
    comment: 'The public site serves files: it asks what is published and knows nobody.',
    from: { path: '^lib/public-site/', pathNot: test },
    to: {
      path: '^(db|lib/server|app)/',
      pathNot:
        '^lib/server/(basics/|door/context\\.ts$|making/font-folder\\.ts$|versions/(published|school-files)\\.ts$)',
    },
  },
  ...corePackages,
  {
    name: 'core-through-front-doors',
    severity: 'error',
    comment:
      'Use what lib/core/<module>/index.ts gives (questions.ts and editing.ts: the parts without zod, for the browser).',
    from: { path: '^(?!lib/core/)', pathNot: test },
    to: {
      path: '^lib/core/',
      pathNot: '^lib/core/(render/)?[^/]+/(index|questions|editing)\\.ts$',
    },
  },
  ...Object.keys(coreMayUse).map((module) => ({
    name: `core-${module.replace('/', '-')}-door`,
    severity: 'error',
    comment: `Other modules use what lib/core/${module}/index.ts gives, never a file behind it.`,
    from: { path: '^lib/core/', pathNot: [`^lib/core/${module}/`, test] },
    to: { path: `^lib/core/${module}/`, pathNot: `^lib/core/${module}/(index|questions|editing)\\.ts$` },
  })),
  {
    name: 'one-door-to-the-database',
    severity: 'error',
    comment:
      'Only lib/server opens db/, so that every read and write passes the one door (lib/server/door/command.ts).',
    from: { path: '^(app|components|lib|content)/', pathNot: ['^lib/(server|testing)/', test] },
    to: { path: '^db/' },
  },
  {
    name: 'sql-stays-in-db',
    severity: 'error',
    comment:
      'Drizzle and the driver are used in db/ alone; give the repository a function that says what you need.',
    from: { pathNot: ['^db/', '^drizzle\\.config\\.ts$', test, '^node_modules/'] },
    to: { path: 'node_modules/(drizzle-orm|better-sqlite3|@types/better-sqlite3)/' },
  },
  {
    name: 'db-decides-nothing',
    severity: 'error',
    comment: 'db/ finds and stores rows. Decisions live in lib/core, work in lib/server.',
    from: { path: '^db/', pathNot: test },
    to: { path: '^(app|components|lib|content)/' },
  },
  {
    name: 'components-receive-actions',
    severity: 'error',
    comment:
      'A component gets data and actions as props from the page; it never reaches for the server itself.',
    from: { path: '^components/', pathNot: test },
    to: { path: '^(app|db|lib/server)/' },
  },
  ...componentWalls,
  {
    name: 'ui-knows-no-domain',
    severity: 'error',
    comment: 'components/ui would fit any product. What knows a protocol stands one room further.',
    from: { path: '^components/ui/', pathNot: test },
    to: { path: '^(app|db|lib|schemas|content|components/(?!ui/))' },
  },
  {
    name: 'app-is-the-roof',
    severity: 'error',
    comment: 'Nothing imports a page.',
    from: { path: '^(components|lib|db|schemas|content)/' },
    to: { path: '^app/' },
  },
  {
    name: 'server-meets-no-component',
    severity: 'error',
    comment: 'lib/server and components never meet: what both need is core.',
    from: { path: '^lib/(server|public-site|core|browser)/' },
    to: { path: '^components/' },
  },
  {
    name: 'checklist-carries-no-framework',
    severity: 'error',
    comment: 'The public script is small: run engine, questions, rich text and types, nothing from npm.',
    from: { path: '^lib/browser/', pathNot: test },
    to: {
      pathNot:
        '^(lib/browser/|lib/core/(run|rich-text|result|design|dutch)/index\\.ts$|lib/core/protocol/questions\\.ts$|schemas/)',
    },
  },
  {
    name: 'testing-stays-in-tests',
    severity: 'error',
    comment: 'lib/testing builds worlds for tests; the product does not need them.',
    from: { pathNot: ['^lib/testing/', test] },
    to: { path: '^lib/testing/' },
  },
  {
    name: 'product-needs-no-dev-package',
    severity: 'error',
    comment: 'What the product imports at run time belongs in dependencies.',
    from: { path: '^(app|components|lib|db|schemas|content)/', pathNot: ['^lib/testing/', test] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
];
