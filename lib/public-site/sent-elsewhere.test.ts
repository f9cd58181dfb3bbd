import { expect, it } from 'vitest';
import { formsHere } from '@/lib/testing/forms-here';
import { openPublicSite } from './public-site';

/** Ways in which an address makes a browser go to another site, when a server sends it on carelessly. */
const elsewhere = [
  '/',
  '//',
  '/\\',
  '\\\\',
  '/\\/',
  '///',
  '/%2f',
  '/%5c',
  '/%2f%2f',
  '/\t/',
  '/%09/',
  '/%0d%0a/',
  '/.//',
  '/..//',
  '/@',
  '/:',
  '/http:',
  '/https://',
  '/javascript:',
  '/data:text/html,',
  '/;//',
];
const hosts = [
  'elders.example',
  'elders/meldcode/',
  'elders/meldcode//',
  'elders/meldcode/?a=//elders.example/',
  'elders.example/',
  'elders.example/voorbeeld/meldcode/',
  'elders.example//',
  'elders.example/%2e%2e/',
  'x@elders.example/',
  'elders.example?/',
  'elders.example#/',
];

it('sends nobody to another site, whatever the address', async ({ annotate }) => {
  const find = {
    state: async () => '',
    versions: async () => [],
    withdrawn: async () => [],
    schools: async () => [],
    ofSchool: async () => undefined,
    about: async () => undefined,
    file: async () => undefined,
  };
  const { answer } = openPublicSite({ find, forms: formsHere(), today: () => '2026-06-01', moment: () => 0 });
  let sent = 0;
  const addresses = elsewhere.flatMap((way) => hosts.map((host) => way + host));
  for (const url of addresses) {
    const given = await answer({ method: 'GET', url });
    const location = given?.headers.location;
    if (location === undefined) continue;
    sent += 1;
    expect(new URL(location, 'https://meldcode.example').origin, url).toBe('https://meldcode.example');
    expect(location, url).toMatch(/^\/(?![/\\])/);
  }
  expect(sent, 'some are sent on, within the site').toBeGreaterThan(0);
  await annotate(`${addresses.length} addresses, ${sent} sent on, 0 to another site`, 'row 15');
});
