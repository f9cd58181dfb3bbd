import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';

export type Account =
  'beheerder' | 'bestuur' | 'redacteur' | 'gmr-po' | 'gmr-vo' | 'af' | 'iaf' | 'medewerker';

/** A browser of their own, signed in with a sample account. */
export async function signedIn(browser: Browser, account: Account, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await browser.newContext())).newPage();
  await page.goto('/inloggen');
  await signIn(page, account);
  return page;
}

/** Fills in the form that stands on the page. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.getByLabel('E-mailadres').fill(`${account}@voorbeeld.example`);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL('**/studio');
}
