import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText, schemaFile } from './json-schema-text';

it('public/schema says what schemas/ says (if not: npm run generate)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(jsonSchemaText());
});

it('names every part of a protocol and asks only for what has no default', () => {
  const schema = JSON.parse(jsonSchemaText()) as { properties: object; required: string[] };
  expect(Object.keys(schema.properties)).toContain('globalExits');
  expect(schema.required.sort()).toEqual(
    ['columns', 'formatVersion', 'functions', 'id', 'organisation', 'routes', 'sectors', 'title'].sort(),
  );
});
