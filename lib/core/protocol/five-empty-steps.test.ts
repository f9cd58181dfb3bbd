import { expect, it } from 'vitest';
import type { EntryId } from '@/schemas/ids';
import { emptyProtocol, parseProtocol, withFiveEmptySteps } from './index';

it('has the five statutory steps and can be read again', () => {
  const protocol = withFiveEmptySteps(
    emptyProtocol({ id: 'mijn' as EntryId, title: 'Meldcode', organisation: 'Bestuur', sectors: ['po'] }),
  );
  expect(parseProtocol(protocol)).toEqual({ ok: true, value: protocol });
  expect(protocol.routes[0]?.steps.flatMap(({ kinds }) => kinds)).toEqual([
    'signal',
    'consult',
    'talk',
    'weigh',
    'decide',
  ]);
});
