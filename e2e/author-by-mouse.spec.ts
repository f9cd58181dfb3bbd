import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parseProtocolText } from '@/lib/core/protocol';
import { apartFromIds } from '@/lib/testing/apart-from-ids';
import { readContent } from '@/lib/testing/read-content';
import { drawRoute, writePeople, writeTexts } from './author/author';
import { signedIn } from './people';

test('a whole protocol is made with the mouse, from an empty draft', async ({ browser }) => {
  test.setTimeout(600_000);
  const kalisto = readContent('kalisto');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await signedIn(browser, 'redacteur', context);
  page.setDefaultTimeout(15_000);
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(kalisto.title);
  await page.getByLabel('voortgezet onderwijs', { exact: true }).uncheck();
  await page.getByLabel('Leeg').check();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await writePeople(page, kalisto);
  await writeTexts(page, kalisto);
  await drawRoute(page, kalisto);
  expect(apartFromIds(await downloaded(page))).toEqual(apartFromIds(kalisto));
});

async function downloaded(page: Page) {
  await expect(page.getByRole('banner').getByText(/Bewaard voor iedereen/)).toBeVisible();
  await page.getByRole('button', { name: 'Bestand' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Download/ }).click();
  const read = parseProtocolText(await readFile((await (await file).path()) ?? '', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
