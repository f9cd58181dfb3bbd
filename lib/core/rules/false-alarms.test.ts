import { expect, it } from 'vitest';
import { parseProtocol } from '@/lib/core/protocol';
import { testDay } from '@/lib/testing/findings-of';
import { flow } from '@/lib/testing/harmless-changes/flow';
import { texts } from '@/lib/testing/harmless-changes/texts';
import { readContent } from '@/lib/testing/read-content';
import { checkProtocol } from './index';

const harmlessChanges = { ...flow, ...texts };
const model = readContent('model-meldcode');

it('knows at least thirty changes that break nothing', () => {
  expect(Object.keys(harmlessChanges).length).toBeGreaterThanOrEqual(30);
});

it.each(Object.entries(harmlessChanges))('finds nothing: %s', (_name, change) => {
  const changed = change(model);
  expect(changed).not.toEqual(model);
  expect(parseProtocol(JSON.parse(JSON.stringify(changed))).ok).toBe(true);
  expect(checkProtocol(changed, { on: testDay }).map(({ key, message }) => `${key}: ${message}`)).toEqual([]);
});
