import { describe, expect, it } from 'vitest';
import type { ToldOfPeople } from '@/lib/core/presence';
import { openPresence } from './presence';

/** A house in which time passes when the test says so. */
function aHouse() {
  let now = 0;
  let tasks: { at: number; run: () => void }[] = [];
  const told: { subject: string; here: ToldOfPeople }[] = [];
  let pages = 0;
  const presence = openPresence({
    tell: (subject, message) => told.push({ subject, ...(JSON.parse(message) as { here: ToldOfPeople }) }),
    newId: () => `page-${(pages += 1)}`,
    now: () => now,
    after: (ms, run) => void tasks.push({ at: now + ms, run }),
  });
  const pass = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const next = tasks.toSorted((one, other) => one.at - other.at).find(({ at }) => at <= end);
      if (!next) break;
      tasks = tasks.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  const enter = (personId: string, subject = 'draft') =>
    presence.enter(subject, { personId, name: personId, mayEdit: true })!;
  const say = (page: string, personId: string, doing: 'works' | 'rests' = 'works') =>
    presence.say('draft', { page, personId, place: { tab: 'flow' }, doing });
  return { enter, say, pass, told, waiting: () => tasks.length };
}
const names = (people: ToldOfPeople['people'] = []) => people.map(({ name }) => name);

describe('who has a draft open', () => {
  it('W1 is told at the start, and who comes and goes at once to the others of that draft', () => {
    const { enter, pass, told } = aHouse();
    enter('anna');
    enter('zoe', 'other draft');
    pass(1_000);
    const bart = enter('bart');
    expect((JSON.parse(bart.hello) as { here: ToldOfPeople }).here).toMatchObject({
      start: { page: 'page-3', me: { personId: 'bart' } },
      people: [{ name: 'anna' }, { name: 'bart' }],
    });
    told.length = 0;
    pass(250);
    expect(told).toMatchObject([{ subject: 'draft', here: { people: [{ name: 'bart' }], gone: [] } }]);
    bart.leave();
    pass(250);
    expect(told.at(-1)?.here).toEqual({ people: [], gone: ['bart'] });
  });

  it('W2 tells within half a minute that somebody was cut off', () => {
    const { enter, say, pass, told } = aHouse();
    enter('anna');
    enter('bart');
    for (let turn = 0; turn < 3; turn += 1) {
      pass(10_000);
      say('page-2', 'bart', 'rests');
    }
    expect(told.at(-1)?.here).toEqual({ people: [], gone: ['anna'] });
  });

  it('W6 tells the others at most four times a second, however many move however often', () => {
    const { enter, say, pass, told } = aHouse();
    const people = Array.from({ length: 20 }, (_, index) => `p${index}`);
    people.forEach((one) => enter(one));
    pass(250);
    told.length = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      people.forEach((one, index) => say(`page-${index + 1}`, one));
      pass(10);
    }
    pass(250);
    expect(told.length).toBeLessThanOrEqual(5);
    expect(names(told[0]?.here.people)).toHaveLength(20);
  });

  it('W5 takes no word for a page that is not theirs, or that is closed', () => {
    const { enter, say } = aHouse();
    const anna = enter('anna');
    enter('bart');
    expect([say('page-1', 'anna'), say('page-1', 'bart'), say('page-9', 'anna')]).toEqual([
      true,
      false,
      false,
    ]);
    anna.leave();
    expect(say('page-1', 'anna')).toBe(false);
  });

  it('keeps nothing, and does nothing any more, when everybody has left', () => {
    const { enter, pass, waiting, told } = aHouse();
    const all = ['anna', 'bart', 'cor'].map((one) => enter(one));
    pass(1_000);
    all.forEach(({ leave }) => leave());
    pass(60_000);
    expect(waiting()).toBe(0);
    told.length = 0;
    pass(600_000);
    expect(told).toEqual([]);
  });
});
