import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {
  actionsFileRules,
  heavyImports,
  inlineServerRule,
  moduleStateRules,
  noHtmlRule,
  noMockRule,
  pureGlobals,
  pureSyntax,
} from './config/lint-rules.mjs';

const product = ['app/**', 'components/**', 'lib/**', 'db/**', 'schemas/**', 'proxy.ts'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.cache/**',
      'data/**',
      'public/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'lib/core/layout/font-metrics/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A Drizzle builder that is never awaited or run does nothing and compiles.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off', // repositories are async by contract, also where SQLite answers at once
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noHtmlRule, inlineServerRule, noMockRule],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: product,
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'lib/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', noHtmlRule, inlineServerRule, noMockRule, ...moduleStateRules],
    },
  },
  {
    // Values in, values out: no clock, no chance, no environment, no network.
    files: ['lib/core/**', 'schemas/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': [
        'error',
        noHtmlRule,
        inlineServerRule,
        noMockRule,
        ...moduleStateRules,
        ...pureSyntax,
      ],
    },
  },
  {
    // What a stranger sends, or pastes, may be as long as they like: reading it takes time that grows with its length,
    // not with the square. lib/core/law reads texts of our own; lib/core/rules reads sentences, and bounds those itself.
    files: product,
    ignores: ['**/*.test.ts', 'lib/core/law/**', 'lib/core/rules/**', 'lib/testing/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // These take longer the more somebody wrote, and here everybody waits for them.
    files: ['app/**', 'components/review/**', 'lib/server/**'],
    ignores: ['**/*.test.ts', 'lib/server/work/**', 'lib/server/making/**'],
    rules: { 'no-restricted-imports': ['error', { paths: heavyImports }] },
  },
  {
    files: ['app/**/actions.ts'],
    rules: { 'no-restricted-syntax': ['error', noHtmlRule, noMockRule, ...actionsFileRules] },
  },
  {
    files: ['scripts/**', 'bench/**', 'prove/**', 'config/**', 'e2e/**', '*.mjs', '*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: product, linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: false } },
);
