import { describe, expect, it } from 'vitest';
import { openLive } from './live';

function listener() {
  const heard: string[] = [];
  let ends = 0;
  return { heard, ends: () => ends, hear: (message: string) => heard.push(message), end: () => (ends += 1) };
}

describe('what is told at once', () => {
  it('reaches who listens to that subject, and nobody else, until they stop', () => {
    const live = openLive();
    const [one, two, other] = [listener(), listener(), listener()];
    const stop = live.listen('draft 1', 'anna', one);
    live.listen('draft 1', 'bart', two);
    live.listen('draft 2', 'anna', other);
    live.tell('draft 1', 'a');
    stop?.();
    stop?.();
    live.tell('draft 1', 'b');
    expect([one.heard, two.heard, other.heard]).toEqual([['a'], ['a', 'b'], []]);
  });

  it('lets one person listen in many places, not in endlessly many', () => {
    const live = openLive();
    const stops = Array.from({ length: 100 }, () => live.listen('draft', 'anna', listener()));
    expect(stops.filter(Boolean)).toHaveLength(40);
    expect(live.listen('draft', 'bart', listener())).toBeDefined();
    stops[0]?.();
    expect(live.listen('draft', 'anna', listener())).toBeDefined();
  });

  it('ends for everybody when the server stops, and begins for nobody after that', () => {
    const live = openLive();
    const one = listener();
    live.listen('draft', 'anna', one);
    live.end();
    expect(one.ends()).toBe(1);
    expect(live.listen('draft', 'anna', listener())).toBeUndefined();
  });
});
