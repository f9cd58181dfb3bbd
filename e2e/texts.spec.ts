import { expect, test, type Page } from '@playwright/test';
import { emptyDraft } from './one-draft';
import { saved } from './saved';

/** Writing in the texts, the table and the fields of a card, by keyboard. */
const text = (page: Page) => page.locator('.ProseMirror');
const notes = (page: Page) => page.getByRole('list', { name: 'Voetnoten' }).getByRole('textbox');
const title = (page: Page) => page.getByRole('textbox', { name: 'Titel van de kaart' });

test('a chapter keeps what Word gave it, and gets a footnote', async ({ browser }) => {
  const page = await emptyDraft(browser, 'Uit Word');
  await page.getByRole('tab', { name: 'Tekst en bijlagen' }).press('Enter');
  await page.getByRole('button', { name: /^Hoofdstukken/ }).press('Enter');
  await page.getByRole('button', { name: 'Hoofdstuk toevoegen' }).press('Enter');
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).focus();
  await expect(text(page)).toBeFocused();
  await saved(page, () =>
    paste(
      page,
      `<h1>Stap een</h1><p>Bel<a href="#_ftn1" name="_ftnref1">[1]</a> <b>meteen</b></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Kijk</p>
       <table><tr><td>IB’er</td><td>belt</td></tr></table><img src="data:image/png;base64,AA==">
       <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Artikel 2</p></div>`,
    ),
  );
  await expect(page.getByRole('alert').filter({ hasText: 'plaatje' })).toContainText(
    'Beschrijf in woorden wat erop staat, of zet er een link naartoe. Een tabel is een lijst geworden',
  );
  await expect(text(page).locator('h2')).toHaveText('Stap een');
  await expect(text(page).locator('ol li')).toHaveText('Kijk');
  await expect(text(page).locator('ul li')).toHaveText('IB’er – belt');
  await expect(notes(page)).toHaveValue('Artikel 2');

  await test.step('a footnote is written where the caret is, and one goes there and back', async () => {
    await page.keyboard.press('Control+Alt+f');
    await expect(notes(page)).toHaveCount(2);
    await expect(notes(page).nth(1)).toBeFocused();
    await page.keyboard.type('Ook ’s nachts');
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(notes(page).nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await saved(page, () => page.keyboard.press('Delete'));
    await expect(notes(page)).toHaveCount(1);
    await expect(text(page).locator('sup')).toHaveCount(1);
  });

  await test.step('chosen words are what one reacts to', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.getByRole('button', { name: 'Reageer op deze woorden' }).click();
    await expect(page.getByLabel('Waarover')).toContainText('Alinea: “Stap een”');
  });
});

test('the table keeps the focus, a field takes its own edit back, lines change places', async ({
  browser,
}) => {
  const page = await emptyDraft(browser, 'Tabel en velden');
  await page.locator('[data-place^="cell "]').first().press('Enter');
  await page.keyboard.type('Is er gevaar?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bel 112');
  await page.keyboard.press('Escape');

  const question = page.locator('.react-flow [data-card-id]').filter({ hasText: 'Is er gevaar?' });
  await question.click();
  const field = page.getByRole('complementary').getByLabel('Titel', { exact: true });
  // The fields follow the choice.
  await expect(field).toHaveValue('Is er gevaar?');
  await field.focus();
  await page.keyboard.press('End');
  const undos = () => page.getByRole('button', { name: 'Ongedaan maken (Ctrl Z)' });
  await saved(page, () => page.keyboard.type(' Echt?'));
  await saved(page, () => page.keyboard.press('Control+z'));
  await expect(field).toHaveValue('Is er gevaar?');
  await expect(page.getByRole('button', { name: 'Opnieuw (Ctrl Y)' })).toBeEnabled();
  await expect(undos()).toBeEnabled();

  await test.step('lines change places', async () => {
    await question.focus();
    await page.keyboard.press('v');
    await page.getByLabel('Zoek een kaart of route').fill('Kijk nog eens');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await question.click();
    const line = (number: number) => page.getByRole('group', { name: `Lijn ${number}` });
    const answer = (number: number) => line(number).getByLabel('Antwoord', { exact: true });
    await expect(answer(1)).toHaveValue('ja');
    await line(2).getByRole('button', { name: 'Lijn 2 omhoog' }).press('Enter');
    await expect(answer(2)).toHaveValue('ja');
    await expect(page.getByText('Lijn 2 staat nu op plek 1 van 2.')).toBeAttached();
    await expect(line(1).getByRole('button', { name: 'Lijn 1 omhoog' })).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(answer(1)).toHaveValue('ja');
    await expect(line(2).getByRole('button', { name: 'Lijn 2 omhoog' })).toBeFocused();
  });

  await test.step('Enter goes down a column of the table', async () => {
    await page.getByRole('tab', { name: 'Tabel' }).press('Enter');
    await page
      .getByRole('table')
      .getByRole('button', { name: /Bel 112/ })
      .press('Enter');
    await expect(title(page)).toBeFocused();
    await page.keyboard.press('Enter');
    const below = page.getByRole('button', { name: /^Kaart toevoegen in stap 2/i }).first();
    await expect(below).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'actie' }).press('Enter');
    await expect(title(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table').getByRole('button', { name: /^Nieuwe kaart/ })).toBeFocused();
  });
});

/** What the browser does when somebody pastes this in the text. */
async function paste(page: Page, html: string): Promise<void> {
  await text(page).evaluate((where, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    where.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
