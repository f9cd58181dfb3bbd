import { expect, type Locator, type Page } from '@playwright/test';

/** Where fields are looked for: the whole page, or a part of it in which their names are told apart. */
export type Scope = Page | Locator;

export async function write(scope: Scope, label: string | RegExp, text: string | undefined): Promise<void> {
  if (text === undefined || text === '') return;
  const field = scope.getByLabel(label, { exact: true });
  await field.fill(text);
  // As who takes the hand from the keys to the mouse: what was typed stands on the canvas before the next press.
  await field.blur();
}

export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await scope.getByLabel(label, { exact: true }).selectOption({ label: option });
}

/** Presses the options of a list of which one can choose several, in this order. */
export async function chooseMany(scope: Scope, label: string, options: readonly string[]): Promise<void> {
  if (options.length === 0) return;
  const page = 'page' in scope ? scope.page() : scope;
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.click();
  for (const option of options)
    await page
      .getByRole('listbox', { name: label })
      .getByRole('option', { name: option, exact: true })
      .click();
  await field.press('Escape');
}

/** Presses what is not yet as it should be. */
export async function tick(box: Locator, isOn: boolean): Promise<void> {
  // Of a chip one sees the label alone.
  const shown = (await box.isVisible()) ? box : box.locator('xpath=following-sibling::label');
  if ((await box.isChecked()) !== isOn) await shown.click();
  await expect(box).toBeChecked({ checked: isOn });
}

/** Unfolds a part of the fields, and gives it. */
export async function unfold(scope: Scope, title: RegExp): Promise<Locator> {
  const summary = scope.locator('summary').filter({ hasText: title });
  const fold = summary.locator('..');
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) await summary.click();
  return fold;
}
