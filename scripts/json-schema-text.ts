import { z } from 'zod';
import { FORMAT_VERSION, protocol } from '../schemas/protocol';

export const schemaFile = new URL(`../public/schema/protocol-${FORMAT_VERSION}.json`, import.meta.url);

/** The document format as JSON Schema (2020-12), for other programs: what a file may say, defaults left out. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(protocol, { io: 'input', reused: 'ref' });
  const head = {
    $schema: schema.$schema,
    title: 'Protocol (Meldcode Studio)',
    description:
      'One protocol. Beyond this schema: ids are unique, every reference has a target, a card exit stays in its route, and every card but an outcome stands in a column its route shows.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
