import { expect, it } from 'vitest';
import { openAssets } from './asset-files';

const baseUrl = 'https://meldcode.example';
const asked = {
  method: 'GET',
  url: '/.well-known/security.txt',
  acceptEncoding: 'br',
  ifNoneMatch: undefined,
};

it('says where to report a leak, half a year ahead of the day it is asked, however long it runs', async () => {
  let now = new Date('2026-12-09T11:00:00Z');
  const assets = await openAssets({ baseUrl, contact: 'mailto:veilig@bestuur.example', now: () => now });
  for (const [day, expires] of [['2026-12-09', '2027-06-07'], ['2029-02-01', '2029-07-31']] as const) {
    now = new Date(`${day}T11:00:00Z`);
    const answer = assets(asked);
    expect(answer?.body.toString().split('\n')).toEqual([
      'Contact: mailto:veilig@bestuur.example',
      `Expires: ${expires}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      'Canonical: https://meldcode.example/.well-known/security.txt',
      '',
    ]);
    expect(assets({ ...asked, ifNoneMatch: String(answer?.headers.etag) })?.status).toBe(304);
  }
}); // prettier-ignore

it('promises nobody who reads when no contact was set', async () => {
  const assets = await openAssets({ baseUrl, now: () => new Date() });
  expect(assets(asked)).toBeUndefined();
});
