import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Of } from './base64-of';

it('gives what the server reads back as the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(new Uint8Array(Buffer.from(base64Of(bytes), 'base64'))).toEqual(bytes);
    }),
  );
  const large = Uint8Array.from({ length: 3_000_001 }, (_, at) => at % 251);
  expect(Buffer.from(base64Of(large), 'base64').equals(large)).toBe(true);
});
