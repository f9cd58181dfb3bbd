import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { saved } from './saved';

/** What somebody copies in one protocol stands in another, in another tab; what Word holds becomes cards, steps and tasks. */
const title = 'Schrijf op wat je ziet en hoort';

test('copies between protocols and tabs, and pastes a list and a table of Word', async ({ browser }) => {
  const from = await signedIn(browser, 'redacteur');
  await newProtocol(from, 'Meldcode om uit te kopiëren');
  const to = await from.context().newPage();
  await newProtocol(to, 'Meldcode om in te plakken', 'Leeg');

  await test.step('a card goes to a protocol in another tab, with the texts it uses, and can be taken back', async () => {
    await from.bringToFront();
    await card(from, title).click();
    await from.keyboard.press('Control+C');
    await expect(from.getByText('1 kaart gekopieerd.')).toBeAttached();
    await to.bringToFront();
    await saved(to, () => to.keyboard.press('Control+V'));
    await expect(notice(to)).toContainText('1 kaart geplakt.');
    await expect(notice(to)).toContainText(/Meegekomen: .*1 formulier/);
    await expect(titleField(to)).toHaveValue(title);
    await expect(card(to, title)).toBeFocused();
    await saved(to, () => to.keyboard.press('Control+D'));
    await expect(card(to, title)).toHaveCount(2);
    await to.keyboard.press('Control+Z');
    await expect(card(to, title)).toHaveCount(1);
  });

  await test.step('a list of Word is a card for each line, and what was left out is said', async () => {
    const list =
      ofWord(1, '1.', 'Kijk en luister') + ofWord(2, 'a)', 'feiten') + ofWord(1, '2.', 'Is er gevaar?');
    await saved(to, () => paste(to, 'body', `${list}<p><del>weg</del><img alt=""></p>`));
    await expect(notice(to)).toContainText(
      '2 kaarten geplakt. Een plaatje is weggelaten. Tekst die verwijderd',
    );
    await expect(card(to, 'Kijk en luister')).toHaveAccessibleName(/feiten/);
    await expect(card(to, 'Is er gevaar?')).toHaveAccessibleName(/vraag/i);
  });

  await test.step('a table of Word becomes a step for each row, in the columns that it names', async () => {
    const rows = [
      ['Stap', 'Signaleren', 'Signaleren en bespreken'],
      ['Nazorg', '<p>Blijf volgen</p><p>elke week</p>', 'Evalueer'],
    ];
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    await saved(to, () => paste(to, 'body', `<table>${cells.join('')}</table>`));
    await expect(notice(to)).toContainText('1 stap en 2 kaarten geplakt.');
    await expect(to.getByRole('button', { name: 'Stap 2: Nazorg: wijzigen' })).toBeVisible();
    await expect(to.getByRole('button', { name: 'Stap 6: Beslis: wijzigen' })).toBeVisible();
  });

  await test.step('lines become tasks where somebody pastes them in a task', async () => {
    await card(to, 'Blijf volgen').click();
    await expect(titleField(to)).toHaveValue('Blijf volgen');
    await saved(to, () =>
      paste(to, '[data-field="task.text"] textarea', '<ul><li>bel</li><li>schrijf</li></ul>'),
    );
    await expect(notice(to)).toContainText('2 taken geplakt.');
    await expect(to.getByLabel('Taak 3', { exact: true })).toHaveValue('schrijf');
  });

  await test.step('a card is split, merged, cut and pasted', async () => {
    await to.getByRole('button', { name: 'Taak 2: voor wie en wanneer' }).click();
    await saved(to, () => to.getByRole('button', { name: 'Begin hier een nieuwe kaart' }).click());
    await expect(card(to, 'Blijf volgen (vervolg)')).toHaveCount(1);
    await expect(card(to, 'Blijf volgen')).toBeFocused();
    await to.getByRole('button', { name: 'Meer met deze kaart' }).click();
    await saved(to, () => to.getByRole('menuitem', { name: /^Voeg samen met kaart/ }).click());
    await expect(card(to, 'Blijf volgen (vervolg)')).toHaveCount(0);
    await card(to, 'Blijf volgen').click();
    await saved(to, () => to.keyboard.press('Control+X'));
    await expect(card(to, 'Blijf volgen')).toHaveCount(0);
    await saved(to, () => to.keyboard.press('Control+V'));
    await expect(card(to, 'Blijf volgen')).toHaveAccessibleName(/schrijf/);
  });
});

async function newProtocol(page: Page, name: string, start?: string): Promise<void> {
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(name);
  if (start) await page.getByText(start, { exact: true }).click();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await expect(page.getByRole('button', { name: 'Stap toevoegen' })).toBeVisible();
}

/** The card on the canvas with this title. */
const card = (page: Page, name: string) =>
  page.getByRole('button', {
    name: new RegExp(`^(actie|vraag): (\\? )?${name.replace(/[()?]/g, String.raw`\$&`)}(?! \\()`),
  });
const titleField = (page: Page) => page.getByRole('complementary').getByLabel('Titel', { exact: true });
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Ongedaan maken' });

/** The paragraph that Word makes of an item of a list. */
function ofWord(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span>${words}<o:p></o:p></p>`;
}

/** What the browser does when somebody pastes this there. */
async function paste(page: Page, where: string, html: string): Promise<void> {
  await page
    .locator(where)
    .first()
    .evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
}
