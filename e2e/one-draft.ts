import { expect, type Browser, type Page } from '@playwright/test';
import { signedIn } from './people';

/** A card of the model protocol. */
export const firstCard = 'Schrijf op wat je ziet en hoort';

/** What the bar says about saving. */
export const bar = (page: Page) => page.locator('[data-saving]');
export const titleField = (page: Page) =>
  page.getByRole('complementary').getByLabel('Titel', { exact: true });

/** The editor (Yusuf Demir) and the board in one new draft, each with the same card open. */
export async function twoInOneDraft(browser: Browser, name = firstCard): Promise<[Page, Page]> {
  const yusuf = await newDraft(browser, name);
  const me = await signedIn(browser, 'bestuur');
  await me.goto(yusuf.url());
  await openCard(me, name);
  return [yusuf, me];
}

/** The editor in a new draft, with a card open. */
export async function newDraft(browser: Browser, name = firstCard): Promise<Page> {
  const yusuf = await signedIn(browser, 'redacteur');
  await yusuf.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await yusuf.getByLabel('Hoe heet het protocol?').fill('Meldcode van twee');
  await yusuf.getByRole('button', { name: 'Maak het concept' }).click();
  await yusuf.waitForURL('**/bewerken');
  await openCard(yusuf, name);
  return yusuf;
}

/** The editor in a draft without a single card. */
export async function emptyDraft(browser: Browser, name: string): Promise<Page> {
  const page = await signedIn(browser, 'redacteur');
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(name);
  await page.getByLabel('Leeg').check();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await expect(page.locator('[data-place^="cell "]').first()).toBeVisible();
  return page;
}

export async function openCard(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await expect(titleField(page)).toHaveValue(name);
}
