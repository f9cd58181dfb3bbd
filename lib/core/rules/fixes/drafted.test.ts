import { describe, expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { countingIds } from '@/lib/testing/counting-ids';
import { testDay } from '@/lib/testing/findings-of';
import { edited, model } from '@/lib/testing/mend';
import { readContent } from '@/lib/testing/read-content';
import type { Operation } from '@/schemas/operation';
import type { CardId, StepId } from '@/schemas/ids';
import { limits } from '@/schemas/limits';
import { fixAll } from '../index';
import type { Draft } from './draft';
import { drafted } from './drafted';
import type { FixContext } from './fix';

describe('a document after an edit of a fix', () => {
  it.each(['kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])(
    'is the one that applying it gives: %s',
    (name) => {
      const protocol = readContent(name);
      const operation = fixAll(protocol, model, { on: testDay }, countingIds())!;
      const applied = applyOperation(protocol, operation);
      expect(applied.ok && applied.value.protocol).toEqual(edited(protocol, operation));
    },
  );

  it('keeps its own id when all of it is replaced', () => {
    const protocol = readContent('kalisto');
    const operation: Operation = { kind: 'replace_protocol', protocol: model };
    expect(edited(protocol, operation)).toEqual({ ...model, id: protocol.id });
  });
});

describe('a fix that needs more room than the document has', () => {
  const cards = Array.from({ length: limits.cardsOfStep }, (_, index) => outcome(`c-${index}`));
  const protocol = protocolWithSteps(cards);
  const full = protocol.routes[0]!.steps[0]!.id;
  const context = { protocol, model, newId: countingIds() } as unknown as FixContext;
  const putIn = (draft: Draft, stepId: StepId) => {
    const id = draft.freshId('kaart') as CardId;
    draft.edit({ kind: 'add_card', stepId, index: 0, card: outcome(id) });
  };

  it('is not offered', () => {
    expect(drafted('Voeg toe', (draft) => putIn(draft, full)).make(context)).toBeUndefined();
  });

  it('is made in the next way it knows', () => {
    const fix = drafted('Voeg toe', (draft) => {
      if (draft.choose(['card', 'word']) === 'card') putIn(draft, full);
      else draft.edit({ kind: 'change_step', stepId: full, patch: { title: 'Vol' } });
    });
    expect(fix.make(context)).toMatchObject({ kind: 'change_step', stepId: full });
  });

  it('fails loudly when it is wrong itself', () => {
    const broken = drafted('Voeg toe', () => {
      throw new TypeError('a mistake in the fix');
    });
    expect(() => broken.make(context)).toThrow('a mistake in the fix');
  });
});
