import { expect, it } from 'vitest';
import { knownBrowsers } from './known-browser';

const { browserOf, cookieFor } = knownBrowsers('een geheim van dit huis');

it('is known to the accounts that signed in there, whatever the case, and to no other', () => {
  const first = cookieFor(undefined, 'ans@school.nl');
  const both = cookieFor(first, 'Bo@School.nl ');
  const browser = browserOf(first, 'ans@school.nl');
  expect(browser).toMatch(/^[\w-]{43}$/);
  expect(browserOf(both, 'ANS@school.nl')).toBe(browser);
  expect(browserOf(both, 'bo@school.nl')).toBe(browser);
  expect(browserOf(both, 'cas@school.nl')).toBeUndefined();
  expect(cookieFor(both, 'bo@school.nl')).toBe(both);
});

it('is no browser of another house, nor one that somebody made up or put together', () => {
  const ours = cookieFor(undefined, 'ans@school.nl');
  const [id = '', seal = ''] = ours.split('.');
  const [otherId = ''] = cookieFor(undefined, 'bo@school.nl').split('.');
  const foreign = knownBrowsers('een ander geheim').cookieFor(undefined, 'ans@school.nl');
  const wrong = [undefined, '', 'x', id, `${id}.`, `${id}.${'a'.repeat(43)}`, `${otherId}.${seal}`, foreign];
  for (const cookie of [...wrong, '.'.repeat(5000), `x${ours}`])
    expect(browserOf(cookie, 'ans@school.nl')).toBeUndefined();
});

it('remembers the last few accounts of a computer that many use', () => {
  let cookie: string | undefined;
  for (let i = 0; i < 20; i += 1) cookie = cookieFor(cookie, `${i}@school.nl`);
  const known = Array.from({ length: 20 }, (_, i) => browserOf(cookie, `${i}@school.nl`) !== undefined);
  expect(known.lastIndexOf(false)).toBe(13);
  expect(cookie?.length).toBeLessThan(400);
});
