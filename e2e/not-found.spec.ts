import { expect, test } from '@playwright/test';
import { violationsOn } from './violations';

test('an address that is not there says so in Dutch, in the studio as on the public site', async ({
  page,
}) => {
  for (const address of ['/studio/bestaat-niet', '/voorbeeld/bestaat-niet']) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    expect(await violationsOn(page)).toEqual([]);
  }
});
