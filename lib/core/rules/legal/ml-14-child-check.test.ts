import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Definition, Protocol } from '@/schemas/protocol';
import type { ActionCard } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-14-child-check.fixture';

const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-14');

const definition: Definition = {
  id: 'kindcheck' as EntryId,
  term: 'Kindcheck',
  text: richTextFrom('Nagaan of er meer kinderen gevaar lopen.'),
  examples: [],
  tags: ['child-check'],
};

const withCard = (
  more: Partial<ActionCard>,
  at: 'early' | 'late' = 'early',
  columns: string[] = ['col-a'],
) => {
  const check = action('kindcheck', columns, ['eind'], { tags: ['child-check'], ...more });
  const early = at === 'early' ? [check] : [action('noteren', 'col-a', ['kindcheck'])];
  const late = at === 'late' ? [check, outcome('eind')] : [outcome('eind')];
  return protocolOf({
    definitions: [definition],
    routes: [
      route('thuis', [
        step('stap-1', early, { kinds: ['signal'] }),
        step('stap-4', late, { kinds: ['weigh', 'decide'] }),
      ]),
    ],
  });
};

it('misses the child check at the step of signals, and lets it be said not to apply', () => {
  const [finding] = found(invalid);
  expect(finding).toMatchObject({
    severity: 'blocks',
    exception: 'not-applicable',
    where: { routeId: 'thuis', stepId: 'stap-1' },
  });
});

it('warns when only a text speaks of it', () => {
  expect(found({ ...invalid, definitions: [definition] })).toMatchObject([
    { severity: 'warns', exception: 'reason', where: { stepId: 'stap-1' } },
  ]);
});

it('wants a title that stands alone to count for nothing', () => {
  const empty = { ...definition, text: richTextFrom('') };
  expect(found({ ...invalid, definitions: [empty] })).toMatchObject([{ severity: 'blocks' }]);
});

it('wants somebody to do it: who is told about it does not', () => {
  const [finding] = found(withCard({ parts: [] }));
  expect(finding).toMatchObject({ severity: 'warns', key: 'ML-14:kindcheck:who' });
  expect(finding!.message).toBe('Kaart "Kaart kindcheck" zegt niet wie de kindcheck doet.');
  const informed = valid.columns.map(({ id }) => ({ columnId: id, part: 'informed' as const }));
  expect(findingsOf('ML-14', withCard({ parts: informed }))).toEqual(['kindcheck']);
});

it('wants to know when: in a text, or on the card', () => {
  const silent = { ...withCard({}), definitions: [] };
  expect(found(silent)).toMatchObject([{ severity: 'warns', key: 'ML-14:kindcheck:when' }]);
  expect(found(withCard({}))).toEqual([]);
});

it('finds it too late in a step where one weighs', () => {
  const [finding, ...more] = found(withCard({}, 'late'));
  expect(finding).toMatchObject({ severity: 'warns', where: { cardId: 'kindcheck' } });
  expect(finding!.message).toContain('pas in stap 4');
  expect(more).toEqual([]);
});

it('does not count a child check in another route', () => {
  const { routes } = withCard({});
  const other = { ...routes[0]!, kind: 'acute' as const };
  expect(found(protocolOf({ routes: [...invalid.routes, other] }))).toHaveLength(1);
});

it('leaves the missing step of signals to ML-02', () => {
  expect(findingsOf('ML-14', protocolOf({}))).toEqual([]);
});
