import { describe, expect, it } from 'vitest';
import { countingIds } from '@/lib/testing/counting-ids';
import { check, mend, model } from '@/lib/testing/mend';
import { plantedDefects } from '@/lib/testing/planted-defects/planted-defects';
import type { Protocol } from '@/schemas/protocol';
import { rules } from '../rules';
import { byHandOf, makeFix } from './make-fix';

type Fixture = { invalid: Protocol };
const fixtures = import.meta.glob<Fixture>('../legal/*.fixture.ts', { eager: true });

const fixable = rules.filter(({ fix }) => fix);
/** This fixture shows the part of the rule that people mend themselves; the planted defects show the other. */
const byPeople = ['ML-35'];
const withFixture = fixable.flatMap(({ id }) => {
  const path = Object.keys(fixtures).find((one) => one.includes(`/${id.toLowerCase()}-`));
  return path && !byPeople.includes(id) ? [{ id, invalid: fixtures[path]!.invalid }] : [];
});

describe('the fix of a rule', () => {
  it.each(fixable)('$id says in a few words what its button does', ({ fix }) => {
    expect(fix!.label).toMatch(/^(Voeg|Zet|Laat|Trek|Draai|Begin) .{3,40}$/);
  });

  it.each(fixable.filter(({ fix }) => fix!.byHand))(
    '$id says what to do by hand in at most two sentences',
    ({ fix }) => {
      expect(fix!.byHand).toMatch(/^[A-Z][^.]{10,150}\.( [A-Z][^.]{10,150}\.)?$/);
      expect(fix!.byHand).not.toMatch(/\bstap \d/i);
    },
  );

  it('says so for every rule about the flow', () => {
    const ofFlow = ['ML-02', 'ML-04', 'ML-05', 'ML-06', 'ML-07', 'ML-10', 'ML-11', 'ML-13', 'ML-14', 'ML-20'];
    const more = ['ML-21', 'ML-24', 'ML-25', 'ML-27', 'dead-end', 'route-without-end', 'route-without-start'];
    const silent = fixable.filter(({ fix }) => !fix!.byHand).map(({ id }) => id);
    expect([...ofFlow, ...more].filter((id) => silent.includes(id))).toEqual([]);
  });

  it('is there for every rule that the model can answer', () => {
    const byHand = [1, 3, 8, 9, 16, 26, 29, 31, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48].map(
      (n) => `ML-${String(n).padStart(2, '0')}`,
    );
    const legal = rules.filter(({ id }) => id.startsWith('ML-'));
    expect(legal.filter(({ fix }) => !fix).map(({ id }) => id)).toEqual(byHand);
  });

  it.each(withFixture)('$id mends its invalid fixture and is undone exactly', ({ id, invalid }) => {
    const found = check(invalid).filter(({ rule, fixLabel }) => rule === id && fixLabel !== undefined);
    expect(found).not.toEqual([]);
    for (const finding of found) mend(invalid, finding);
  });
});

const planted = Object.values(plantedDefects)
  .flat()
  .flatMap(({ name, plant }) => {
    const spoilt = plant(model);
    return check(spoilt)
      .filter(({ fixLabel }) => fixLabel !== undefined)
      .map((finding) => ({ name: `${name} (${finding.key})`, spoilt, finding }));
  });

/** Every closing lies behind weighing 2 there, and the "nee" of weighing 1 would open one before it. */
const isLeftToPeople = ({ name }: { name: string }) => name.startsWith('afweging 1 is weg');

describe('a defect planted in the model', () => {
  it.each(planted.filter(isLeftToPeople))('has no safe place, and says how by hand: $name', (one) => {
    const { spoilt, finding } = one;
    expect(makeFix({ protocol: spoilt, model, finding, newId: countingIds() })).toBeUndefined();
    expect(byHandOf(finding.rule)).toMatch(/\.$/);
  });

  it.each(planted.filter((one) => !isLeftToPeople(one)))(
    'is gone after its fix, and nothing else is found: $name',
    ({ spoilt, finding }) => {
      const others = new Set(check(spoilt).map(({ key }) => key));
      others.delete(finding.key);
      expect(check(mend(spoilt, finding)).filter(({ key }) => !others.has(key))).toEqual([]);
    },
  );

  it('is met by the fix of every legal rule that has one', () => {
    const met = new Set(planted.map(({ finding }) => finding.rule));
    const legal = fixable.map(({ id }) => id).filter((id) => id.startsWith('ML-'));
    expect(legal.filter((id) => !met.has(id))).toEqual([]);
  });
});
