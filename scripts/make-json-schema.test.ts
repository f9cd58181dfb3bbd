import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText, schemaFile } from './json-schema-text';

it('public/schema says what schemas/ says (if not: npm run generate)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(jsonSchemaText());
});

it('leaves the schema of format 1 as it was released', () => {
  const released = readFileSync(new URL('../public/schema/protocol-1.json', import.meta.url));
  expect(createHash('sha256').update(released).digest('hex')).toBe(
    '2b5f231518ad0cb31a1b85c51b58708c7a887ba854ed15c548a7fbe65d209b79',
  );
});

it('names every part of a protocol and asks only for what has no default', () => {
  const schema = JSON.parse(jsonSchemaText()) as { properties: object; required: string[] };
  expect(Object.keys(schema.properties)).toContain('globalExits');
  expect(schema.required.sort()).toEqual(
    ['columns', 'formatVersion', 'functions', 'id', 'organisation', 'routes', 'sectors', 'title'].sort(),
  );
});
