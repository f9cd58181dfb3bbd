import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, StepId } from '@/schemas/ids';
import { ACTIVE_FOR, calmed, calmsAt, keyOf, met, nobodyHere, nextToSay, type Present } from '.';

const card = 'k-1' as CardId;
const person = (personId: string, over: Partial<Present> = {}): Present => ({
  personId,
  name: personId,
  mark: 0,
  place: { tab: 'flow', stepId: 's-1' as StepId, cardId: card },
  isTyping: false,
  isAway: false,
  ago: 0,
  ...over,
});
const start = { page: 'page', me: { personId: 'anna', name: 'Anna' } };
const names = (people: readonly { personId: string }[] = []) => people.map(({ personId }) => personId);

describe('a page that hears who is here', () => {
  it('W1 knows everybody but its own person, until it hears that they went', () => {
    const here = met(nobodyHere, { start, people: [person('anna'), person('bart'), person('cor')] }, 0);
    expect(names(here.others)).toEqual(['bart', 'cor']);
    const later = met(here, { people: [person('dirk'), person('anna')], gone: ['bart'] }, 1);
    expect(names(later.others)).toEqual(['cor', 'dirk']);
  });

  it('W1 shows nobody after they went, whatever was told before', () => {
    const name = fc.constantFrom<string[]>('bart', 'cor', 'dirk');
    const told = fc.array(
      fc.record({
        people: fc.array(
          name.map((one) => person(one)),
          { maxLength: 3 },
        ),
        gone: fc.array(name, { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(told, (messages) => {
        let here = met(nobodyHere, { start, people: [] }, 0);
        for (const { people, gone } of messages) {
          const came = people.filter(({ personId }) => !gone.includes(personId));
          here = met(here, { people: came, gone }, 0);
          expect(names(here.others).filter((one) => gone.includes(one))).toEqual([]);
          for (const list of here.at.values()) for (const one of list) expect(here.others).toContain(one);
        }
      }),
    );
  });

  it('W4 begins anew with everybody when the line was broken', () => {
    const here = met(nobodyHere, { start, people: [person('bart')] }, 0);
    const again = met(here, { start: { ...start, page: 'other' }, people: [person('cor')] }, 1);
    expect([again.page, names(again.others)]).toEqual(['other', ['cor']]);
  });

  it('W7 finds people at the card they work on, in its step and in their field', () => {
    const field = { tab: 'flow', cardId: card, field: 'task.text', partId: 't-1' } as Present['place'];
    const here = met(nobodyHere, { start, people: [person('bart'), person('cor', { place: field })] }, 0);
    expect(names(here.at.get(keyOf.card(card)))).toEqual(['bart', 'cor']);
    expect(names(here.at.get(keyOf.inStep('s-1' as StepId)))).toEqual(['bart']);
    expect(names(here.at.get(keyOf.field(keyOf.card(card), 'task.text', 't-1')))).toEqual(['cor']);
    expect(here.at.get(keyOf.field(keyOf.card(card), 'task.text', 't-2'))).toBeUndefined();
  });

  it('W8 draws only what changed again: a place where nothing changed is the same list', () => {
    const other = { tab: 'text' } as Present['place'];
    const here = met(nobodyHere, { start, people: [person('bart'), person('cor', { place: other })] }, 0);
    const next = met(here, { people: [person('cor', { place: other, isTyping: true })] }, 5);
    expect(next.at.get(keyOf.card(card))).toBe(here.at.get(keyOf.card(card)));
    expect(next.at.get('about')).not.toBe(here.at.get('about'));
  });

  it('W7 takes the tag away ten seconds after somebody did something, and leaves them where they are', () => {
    const here = met(
      nobodyHere,
      { start, people: [person('bart', { ago: 4_000 }), person('cor', { ago: 60_000 })] },
      0,
    );
    expect(here.others.map(({ isActive }) => isActive)).toEqual([true, false]);
    expect(calmsAt(here)).toBe(ACTIVE_FOR - 4_000);
    expect(calmed(here, 5_999)).toBe(here);
    const calm = calmed(here, 6_000);
    expect(calm.others.map(({ isActive }) => isActive)).toEqual([false, false]);
    expect([calmsAt(calm), names(calm.at.get(keyOf.card(card)))]).toEqual([undefined, ['bart', 'cor']]);
  });
});

describe('what a screen reader is told', () => {
  const at = (now: number) => met(nobodyHere, { start, people: [person('bart')] }, now);
  it('W9 is who works where, of one person at most every half a minute, and the same thing once', () => {
    const { others } = at(0);
    expect(nextToSay(others, new Map(), 0)?.personId).toBe('bart');
    const said = new Map([['bart', { thing: 'card k-2', at: 0 }]]);
    expect(nextToSay(at(29_999).others, said, 29_999)).toBeUndefined();
    expect(nextToSay(at(30_000).others, said, 30_000)?.personId).toBe('bart');
    expect(
      nextToSay(at(60_000).others, new Map([['bart', { thing: keyOf.card(card), at: 0 }]]), 60_000),
    ).toBeUndefined();
  });

  it('W9 is not everything at once', () => {
    expect(nextToSay(at(1_000).others, new Map([['cor', { thing: 'x', at: 0 }]]), 1_000)).toBeUndefined();
  });
});
