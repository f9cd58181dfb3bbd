import { describe, expect, it } from 'vitest';
import { parseProtocol } from '@/lib/core/protocol';
import { entrancesOf } from '@/lib/core/state-space';
import { readContent } from '@/lib/testing/read-content';
import { testDay } from '@/lib/testing/findings-of';
import { placeOf } from '@/lib/testing/place-of';
import { plantedDefects } from '@/lib/testing/planted-defects/planted-defects';
import { fullRecord } from '@/lib/testing/planted-defects/record-block';
import type { Protocol } from '@/schemas/protocol';
import { checkProtocol, type Finding } from './index';
import { rules } from './rules';

const model = readContent('model-meldcode');
const defects = Object.values(plantedDefects).flat();

/** The way that is drawn begins where one enters the route, and passes the card that the finding is about, if any. */
function expectWayThere(protocol: Protocol, { path, where }: Finding) {
  if (!path) return;
  const route = protocol.routes.find(({ id }) => id === where.routeId);
  expect(route && entrancesOf(protocol, route)).toContain(path[0]);
  expect(path).toEqual(expect.arrayContaining(where.cardId ? [where.cardId] : []));
}

describe('the model meldcode', () => {
  it('has no finding, not even advice', () => {
    expect(checkProtocol(model, { on: testDay })).toEqual([]);
  });

  it('has none either when a version of it is published', () => {
    expect(checkProtocol(model, { on: testDay, record: fullRecord })).toEqual([]);
  });
});

describe.each(Object.entries(plantedDefects))('%s', (_family, planted) => {
  it.each(planted)('$name: exactly that', ({ plant, finds, record }) => {
    const spoilt = plant(model);
    expect(parseProtocol(JSON.parse(JSON.stringify(spoilt))).ok).toBe(true);
    const found = checkProtocol(spoilt, { on: testDay, ...(record && { record }) });
    expect(found.map(({ rule, where }) => `${rule} ${placeOf(where)}`).sort()).toEqual(
      finds.map(({ rule, at }) => `${rule} ${at}`).sort(),
    );
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    for (const finding of found) expectWayThere(spoilt, finding);
  });
});

describe('the planted defects', () => {
  it('are at least eighty, each of its own name', () => {
    const names = defects.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(80);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it('trip every rule there is', () => {
    const tripped = new Set(defects.flatMap(({ finds }) => finds.map(({ rule }) => rule)));
    expect(rules.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
  });
});
