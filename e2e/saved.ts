import { expect, type Page } from '@playwright/test';

/** Does it in the editor, and waits until the server has it: the page asks and tells the server other things as well. */
export async function saved(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (one) => one.ok() && (one.request().postData()?.includes('"operations":') ?? false),
  );
  await act();
  await answer;
  await expect(page.getByRole('banner').getByText(/Bewaard voor iedereen/)).toBeVisible();
}
