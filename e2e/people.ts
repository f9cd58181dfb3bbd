import type { Browser, Page } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';

export type Account =
  'beheerder' | 'bestuur' | 'redacteur' | 'gmr-po' | 'gmr-vo' | 'af' | 'iaf' | 'medewerker';

/** A browser of their own, signed in with a sample account. */
export async function signedIn(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(`${account}@voorbeeld.example`);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL('**/studio');
  return page;
}
