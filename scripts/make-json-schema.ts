/** Writes public/schema/protocol-<format>.json from the zod schema. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaText, schemaFile } from './json-schema-text';

mkdirSync(new URL('.', schemaFile), { recursive: true });
writeFileSync(schemaFile, jsonSchemaText());
