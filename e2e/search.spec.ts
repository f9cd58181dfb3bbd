import { expect, test } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

test('any place is found by the words that stand there, and any act by its name', async ({ browser }) => {
  const page = await signedIn(browser, 'redacteur');
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill('Om in te zoeken');
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await page.locator('[data-card-id]').first().waitFor();
  const search = page.getByRole('combobox', { name: 'Zoek in dit protocol' });

  await page.keyboard.press('Control+k');
  await search.fill('VERTROUWENSÁRTS');
  await expect(page.getByRole('option').first().locator('mark')).toHaveText(/^vertrouwensarts$/i);
  expect(await violationsOn(page)).toEqual([]);
  await search.fill('praat ouders');
  await expect(page.getByRole('option').first()).toContainText(/praat/i);
  await search.press('ArrowDown');
  await expect(page.locator('[data-combobox-selected] mark').first()).toBeVisible();
  await search.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-card-id]:focus, [data-place]:focus-within')).toHaveCount(1);

  await page.keyboard.press('Control+k');
  await search.fill('> route toe');
  await search.press('Enter');
  await expect(page.getByRole('button', { name: /^Nieuwe route/ }).first()).toBeVisible();

  const opener = page.getByRole('button', { name: /Zoek kaart, route, begrip/ });
  await opener.click();
  await search.fill('zeppelin');
  await expect(page.getByText('Niets gevonden. Probeer een korter woord.')).toBeVisible();
  await search.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});
