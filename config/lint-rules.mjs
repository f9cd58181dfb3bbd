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

/** An actions.ts holds only `export const x = action(command)`. */
export const actionsFileRules = [
  {
    selector:
      "Program > :not(ImportDeclaration):not(ExpressionStatement[directive='use server']):not(ExportNamedDeclaration)",
    message: 'An actions.ts holds only imports and `export const x = action(command)`.',
  },
  {
    selector:
      "ExportNamedDeclaration > :not(VariableDeclaration), ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :not(Identifier):not(CallExpression[callee.name='action'])",
    message: 'Export only `action(command)` here, so that every action passes the one door.',
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
  {
    selector: 'Program > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'No changing module variable: no hidden state.',
  },
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
