import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** Somebody who reads along and somebody who writes talk about a draft, each in a browser of their own. */
const title = 'Meldcode met reacties';
const card = 'Kan een gesprek veilig?';
const question = 'Wie bepaalt of het veilig is?';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Eigenschappen' });
const pin = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^\\d+ reacties? bij ${name}`) });
const onCanvas = (page: Page) => page.getByRole('button', { name: /^vraag: \? Kan een gesprek veilig/ });
const popover = (page: Page) => page.getByRole('dialog', { name: /bij Kan een gesprek veilig/ });
async function noneTold(page: Page, what: string): Promise<void> {
  await page.waitForTimeout(300);
  expect({ what, told: await violationsOn(page) }).toEqual({ what, told: [] });
}
async function openComments(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Reacties/ })
    .click();
}

test('a reader and a writer talk about a card, settle it, lose the card and find both again', async ({
  browser,
}) => {
  const editor = await signedIn(browser, 'redacteur');
  const reader = await signedIn(browser, 'meelezer');
  for (const page of [editor, reader]) await page.emulateMedia({ reducedMotion: 'reduce' });
  await editor.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await editor.getByLabel('Hoe heet het protocol?').fill(title);
  await editor.getByRole('button', { name: 'Maak het concept' }).click();
  await editor.waitForURL('**/bewerken');
  const address = editor.url();
  await reader.goto(address);

  await test.step('the reader asks by keyboard, and mentions the writer', async () => {
    await onCanvas(reader).click();
    await reader.keyboard.press('c');
    const field = popover(reader).getByLabel('Je reactie');
    await expect(field).toBeFocused();
    await reader.keyboard.type(`${question} @yus`);
    await expect(reader.getByRole('option', { name: /Yusuf Demir/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await noneTold(reader, 'a comment that is typed');
    await reader.keyboard.press('Enter');
    await expect(field).toHaveValue(`${question} @Yusuf Demir `);
    await reader.keyboard.press('Control+Enter');
    await expect(popover(reader).getByText(question)).toBeVisible();
    await reader.keyboard.press('Escape');
    await expect(popover(reader)).toBeHidden();
    await expect(onCanvas(reader)).toBeFocused();
  });

  await test.step('the writer sees the pin at once, and is told on the dashboard', async () => {
    await expect(pin(editor, card)).toHaveText('1');
    await editor.goto('/studio');
    await editor.getByRole('link', { name: title }).first().click();
    await editor.getByRole('link', { name: '1 reactie voor jou' }).click();
    await expect(panel(editor).getByText(question)).toBeVisible();
    await noneTold(editor, 'the panel');
  });

  await test.step('an answer reaches the reader; what is typed survives a reload', async () => {
    const answer = panel(editor).getByLabel('Antwoord');
    await answer.fill('De aandachtsfunctionaris.');
    await editor.reload();
    await openComments(editor);
    await panel(editor)
      .getByRole('button', { name: new RegExp(card.replace('?', '\\?')), expanded: false })
      .click();
    await expect(answer).toHaveValue('De aandachtsfunctionaris.');
    await panel(editor).getByRole('button', { name: 'Plaats' }).click();
    await expect(answer).toHaveValue('');
    await expect(pin(reader, card)).toHaveText('2');
    await pin(reader, card).click();
    await expect(popover(reader).getByText('De aandachtsfunctionaris.')).toBeVisible();
  });

  await test.step('a comment that cannot be sent stays, and is sent the second time', async () => {
    await reader.context().setOffline(true);
    await popover(reader).getByLabel('Antwoord').fill('Met kolom 3?');
    await popover(reader).getByRole('button', { name: 'Plaats' }).click();
    await expect(popover(reader).getByRole('alert')).toContainText('niet bereikbaar');
    await reader.context().setOffline(false);
    await popover(reader).getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(pin(reader, card)).toHaveText('3');
    await reader.keyboard.press('Escape');
  });

  await test.step('resolved by the reader, opened again by the writer', async () => {
    await openComments(reader);
    const entry = panel(reader).getByRole('button', {
      name: new RegExp(card.replace('?', '\\?')),
      expanded: false,
    });
    await entry.click();
    await panel(reader).getByRole('checkbox', { name: 'Opgelost' }).click();
    await expect(pin(editor, card)).toHaveCount(0);
    await panel(editor).getByText('Opgelost', { exact: true }).click();
    await panel(editor).getByRole('button', { name: 'Heropen' }).click();
    await expect(pin(reader, card)).toHaveText('3');
    await panel(editor).getByText('Open', { exact: true }).click();
  });

  await test.step('when the card goes the thread waits under its name, and undo brings both back', async () => {
    await onCanvas(editor).click();
    await editor.keyboard.press('Delete');
    for (const page of [editor, reader]) {
      await expect(panel(page).getByRole('region', { name: 'Van iets dat weg is' })).toContainText(card);
      await expect(pin(page, card)).toHaveCount(0);
    }
    await noneTold(reader, 'a thread whose card is gone');
    await editor.getByRole('button', { name: /^Ongedaan maken \(/ }).click();
    for (const page of [editor, reader]) {
      await expect(panel(page).getByRole('region', { name: 'Van iets dat weg is' })).toHaveCount(0);
      await expect(pin(page, card)).toHaveText('3');
    }
  });

  await test.step('on a phone it is the same talk, in a drawer', async () => {
    await reader.setViewportSize({ width: 390, height: 844 });
    await openComments(reader);
    const drawer = reader.getByRole('dialog', { name: 'Over dit concept' });
    await expect(drawer.getByText(question)).toBeVisible();
    await noneTold(reader, 'the drawer');
  });
});
