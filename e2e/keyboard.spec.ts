import { expect, test, type Browser, type Page } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';
import { publishing, typeDaysAgain, type Account } from './people';

/** The main journey without a mouse: from a new draft to the checklist, with Tab, Enter, Space and arrows alone. */
const title = 'Meldcode met het toetsenbord';
const address = '/voorbeeld/meldcode-met-het-toetsenbord';
const cardTitle = 'Noteer vandaag wat je ziet';
/** Other journeys lay versions of their own before the same councils, at the same time. */
let version = '';

test.describe.configure({ mode: 'serial' });

test('the editor makes a draft and changes a card on the canvas', async ({ browser }) => {
  const page = await signedInByKeys(browser, 'redacteur');
  await follow(page, /^Nieuw protocol$/, '**/studio/nieuw');
  await fill(page, /^Hoe heet het protocol/, title);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bewerken');

  await tabTo(page, /Schrijf op wat je ziet en hoort/, '[data-card-id]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focusedName(page)).toMatch(/Schrijf op wat je ziet en hoort/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toMatch(/^Titel van de kaart/);
  await page.keyboard.type(cardTitle);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page)).toContain(cardTitle);
  await expect(page.getByText(/Bewaard voor iedereen · \d/)).toBeVisible();
  await page.keyboard.press('Space');
  await expect.poll(() => focusedName(page)).toMatch(/^Titel$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page)).toContain(cardTitle);
});

test('the board lays it before the councils', async ({ browser }) => {
  const page = await signedInByKeys(browser, 'bestuur');
  await follow(page, new RegExp(`^${title}$`), '**/studio/protocol/*');
  await follow(page, /^Leg voor aan de medezeggenschap$/, '**/voorleggen');
  await fill(page, /^Waarom legt het bestuur/, 'De oude meldcode is te lang.');
  await fill(page, /^Wat betekent dit/, 'Elke functie krijgt een eigen kolom.');
  await fill(page, /^Wat doet het bestuur/, 'Een instructie per team.');
  await follow(page, /^Leg voor aan GMR PO en GMR VO$/, '**/versie/*');
  await expect(page).toHaveTitle(new RegExp(`Versie 1.0 · ${title}`));
  version = new URL(page.url()).pathname;
});

for (const { account, council } of [
  { account: 'gmr-po', council: 'GMR PO' },
  { account: 'gmr-vo', council: 'GMR VO' },
] as const) {
  test(`${council} reads and consents`, async ({ browser }) => {
    const page = await signedInByKeys(browser, account);
    await follow(page, /^Lees en beslis$/, '**/versie/*', `a[href="${version}"]`);
    await press(page, /^Naar het besluit$/);
    await tabTo(page, /^Wij stemmen in$/);
    await page.keyboard.press('Space');
    await press(page, /^Leg vast: wij stemmen in$/);
    await expect(page.getByRole('heading', { name: `Besluit van de ${council}` })).toHaveCount(0);
    await expect(page.locator('main')).toBeFocused();
    await expect(page.getByText('Stemt in', { exact: true }).first()).toBeVisible();
  });
}

test('the board adopts and publishes', async ({ browser }) => {
  const page = await signedInByKeys(browser, 'bestuur');
  await follow(page, /^Stel vast$/, '**/versie/*', `a[href="${version}"]`);
  await press(page, /^Stel vast$/);
  await expect(page.getByRole('button', { name: 'Publiceer' })).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  await typeDaysAgain(page, (label, text) => fill(page, label, text));
  await press(page, /^Publiceer$/);
  await expect(page.getByText('In werking', { exact: true })).toBeVisible({ timeout: publishing });
  await expect(page.locator('main')).toBeFocused();
});

test('an IB’er walks the checklist to reporting', async ({ page }) => {
  await page.goto(address);
  await follow(page, /^Loop de stappen door$/, '**/doorlopen');
  await press(page, /^Intern begeleider$/);
  await expectHeading(page, /aan de hand/i);
  await press(page, /^Ik maak me zorgen over thuis/);
  await expectHeading(page, new RegExp(cardTitle));
  const answers: [RegExp, RegExp][] = [
    [/acuut gevaar of een bijzondere vorm/i, /^Nee/],
    [/gesprek veilig/i, /^Ja/],
    [/afweging 1/i, /^Ja/],
    [/afweging 2/i, /twijfel/i],
  ];
  for (let screens = 0; screens < 40; screens += 1) {
    const heading = await page.locator('h1').innerText();
    if (/^Meld/i.test(heading)) break;
    if ((await page.getByRole('checkbox').count()) > 0) {
      await tabTo(page, /./, 'input[type=checkbox]');
      await page.keyboard.press('Space');
      await expect(page.locator(':focus')).toBeChecked();
    }
    const answer = answers.find(([question]) => question.test(heading))?.[1];
    const again = page.locator('h2', { hasText: 'Weer aan de beurt?' });
    if (answer) await press(page, answer);
    else await press(page, /./, (await again.isVisible()) ? 'h2 ~ button.choice' : 'button.go');
    // Every screen puts the focus on its heading: the next Tab goes to what stands below it.
    await expect(page.locator('h1')).toBeFocused();
  }
  await expectHeading(page, /^Meld/i);
});

async function signedInByKeys(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/inloggen');
  await page.waitForLoadState('networkidle');
  await fill(page, /^E-mailadres/, `${account}@voorbeeld.example`);
  await fill(page, /^Wachtwoord/, demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/studio');
  return page;
}

/** What the thing with the focus is called; '' when nothing has it. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return '';
    const label =
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0] : null;
    return (one.getAttribute('aria-label') ?? label?.innerText ?? one.innerText ?? one.textContent).trim();
  });
}

/** Presses Tab until something with this name (and selector) has the focus. */
async function tabTo(page: Page, name: RegExp, selector = '*'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const current = await focusedName(page);
    const fits = await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
    if (fits && name.test(current)) return;
    passed.push(current.slice(0, 40));
  }
  throw new Error(`Tab never came to ${name.source}; it passed ${passed.join(' | ')}`);
}

async function press(page: Page, name: RegExp, selector = 'a, button'): Promise<void> {
  await tabTo(page, name, selector);
  await page.keyboard.press('Enter');
}

async function follow(page: Page, name: RegExp, to: string, selector?: string): Promise<void> {
  await press(page, name, selector);
  await page.waitForURL(to);
  await page.waitForLoadState('networkidle');
}

async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name, 'input, textarea');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function expectHeading(page: Page, words: RegExp): Promise<void> {
  await expect(page.locator('h1')).toHaveText(words);
}
