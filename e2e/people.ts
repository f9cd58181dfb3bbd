import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';

export type Account =
  | 'beheerder'
  | 'bestuur'
  | 'redacteur'
  | 'gmr-po'
  | 'gmr-vo'
  | 'af'
  | 'iaf'
  | 'meelezer'
  | 'medewerker'
  | 'tweebesturen';

/** Making and compressing the files of a version takes 5 s, and ten times that beside other browsers. */
export const publishing = 60_000;

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

/** Types the days of a publication a second time, as the form asks, the way `fill` fills a field. */
export async function typeDaysAgain(
  page: Page,
  fill: (label: RegExp, text: string) => Promise<void>,
): Promise<void> {
  const chosen = async (name: string) =>
    (await page.locator(`input[name="${name}"]`).inputValue()).split('-').reverse().join('-');
  await fill(/^Nog een keer: gaat in op/, await chosen('entryIntoForce'));
  await fill(/^Nog een keer: evaluatie vóór/, await chosen('evaluationBefore'));
}
