import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { names } from '@/lib/core/protocol/questions';
import { lengths } from '@/schemas/lengths';
import { fieldOf, linesOf } from './editor/fields/field-of';

const root = new URL('../', import.meta.url);
const files = globSync('{components,app}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(new URL(file, root), 'utf8')] as const);

/** Places where `pattern` stands, as "file: what stands there". */
const places = (pattern: RegExp) =>
  files.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

describe('the length of a field', () => {
  it('is no number in a component: the schemas say it (schemas/lengths.ts, fieldOf)', () => {
    expect(places(/maxLength(=\{|:) *\d[\d_]*/g)).toEqual([]);
    expect(places(/tooLong\([^)]*, *\d[\d_]*\)/g)).toEqual([]);
  });

  it('never goes to an element of the browser, which cuts what somebody pastes without a word', () => {
    const takers = files.flatMap(([file, text]) =>
      [...text.matchAll(/\smaxLength=/g)].map(({ index }) => {
        const [, tag] = /<(\w+)(?![\s\S]*<\w)/.exec(text.slice(0, index)) ?? [];
        return `${tag} in ${file}`;
      }),
    );
    expect(takers.filter((taker) => !/^(TextField|LinesField) /.test(taker))).toEqual([]);
  });
});

it('has a name for each field with a length', () => {
  for (const [noun, fields] of Object.entries(lengths)) {
    const named: object = names[noun as keyof typeof lengths].fields;
    expect(Object.keys(named)).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});

it('gives a field its name and length, and a list what one of its lines is called', () => {
  expect(fieldOf('contact', 'phone')).toEqual({
    label: 'Telefoonnummer',
    field: 'contact.phone',
    maxLength: 40,
  });
  expect(linesOf('example', 'text')).toEqual({
    label: 'Voorbeelden',
    lineName: 'Voorbeeld',
    field: 'example.text',
    maxLength: 800,
  });
});
