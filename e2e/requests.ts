import type { Page } from '@playwright/test';

/**
 * Every request of the page from now on, "GET https://…". Without the picture of the tab, at the address that the page
 * came with: a browser fetches that when it has time, on a busy machine after all else is still.
 */
export async function requestsFromNow(page: Page): Promise<readonly string[]> {
  const picture = await page.locator('link[rel="icon"]').evaluate((link: HTMLLinkElement) => link.href);
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== picture) seen.push(`${request.method()} ${request.url()}`);
  });
  return seen;
}
