// House rules that ESLint can see in the shape of the code. config/lint-rules.test.ts shows each one fire.

export const noHtmlRule = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Stored content never becomes HTML: render it node by node.',
};

export const inlineServerRule = {
  selector: "BlockStatement > ExpressionStatement[directive='use server']",
  message:
    "An inline 'use server' captures variables whose key lies in the build. Export it from an actions.ts.",
};

export const noMockRule = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
  message: 'Tests mock no modules: pass the value in.',
};

const ofModule = ['Program', 'Program > ExportNamedDeclaration'].map((at) => `${at} > VariableDeclaration`);
const kept =
  'A module keeps nothing: what it held would outlive the house it was made for, and a test would meet what another left. Let the house keep it (lib/server/door/context.ts), or the caller.';
/** What a module can keep from one request to the next. */
export const moduleStateRules = ofModule.flatMap((declaration) => [
  { selector: `${declaration}[kind=/^(let|var)$/]`, message: kept },
  {
    selector: `${declaration} > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]`,
    message: kept,
  },
  {
    selector: `${declaration} > VariableDeclarator > CallExpression[callee.name=/^(recentlyUsed|latelyMade)$/]`,
    message: kept,
  },
]);

/** An actions.ts holds only `export const x = action(command)`, or `sessionAction(command)` for one on the session itself. */
export const actionsFileRules = [
  {
    selector:
      "Program > :not(ImportDeclaration):not(ExpressionStatement[directive='use server']):not(ExportNamedDeclaration)",
    message: 'An actions.ts holds only imports and `export const x = action(command)`.',
  },
  {
    selector:
      'ExportNamedDeclaration > :not(VariableDeclaration), ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :not(Identifier):not(CallExpression[callee.name=/^(action|sessionAction)$/])',
    message:
      'Export only `action(command)` or `sessionAction(command)` here, so that every action passes the one door.',
  },
];

const pure = 'lib/core and schemas are pure: pass it in.';
export const pureGlobals = [
  'process',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'console',
  'Buffer',
].map((name) => ({ name, message: pure }));

export const pureSyntax = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: pure },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: pure },
];

/** What is a job of lib/server/work, by where it comes from. */
export const heavyImports = Object.entries({
  compare: ['compareProtocols'],
  layout: ['layOut'],
  protocol: ['parseProtocolText'],
  'render/pdf': ['renderDocument', 'renderPdf'],
  report: ['checkReport'],
  rules: ['checkProtocol'],
}).map(([module, importNames]) => ({
  name: `@/lib/core/${module}`,
  importNames,
  message: 'This takes longer the more somebody wrote: ask it as a job of lib/server/work.',
}));
