import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { signedIn, type Account } from '../e2e/people';
import { p95, type BenchRow } from './bench-row';
import { serveStudio } from './served-studio';

const port = 4326;
const baseUrl = `http://127.0.0.1:${port}`;
/**
 * One writes and one looks, in real browsers: people have a machine each, and every browser more takes from the same two
 * cores here. The others listen, as an open page does; `together` measures ten who write.
 */
const writers: Account[] = ['redacteur'];
const listeners = 18;
const turns = 40;

/** From the last key of one person to the card on the screen of another, with twenty people in one draft. */
export async function run(): Promise<BenchRow[]> {
  const data = mkdtempSync(join(tmpdir(), 'meldcode-bench-'));
  const server = await serveStudio('scripts/demo.ts', port, data);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const lines = new AbortController();
  try {
    const reader = await signedIn(withBase(browser), 'bestuur');
    const address = await newDraft(reader);
    const pages = await Promise.all(writers.map((account) => openDraft(browser, account, address)));
    await Promise.all(Array.from({ length: listeners }, () => listen(reader, address, lines.signal)));
    await reader.evaluate(noteWhenSeen);
    const typed = (await Promise.all(pages.map(write))).flat();
    await wait(3000);
    const seen = await reader.evaluate(
      () => (globalThis as unknown as { seen: Record<string, number> }).seen,
    );
    const delays = typed.map(({ title, at }) => (seen[title] ?? Infinity) - at);
    const found = p95(delays);
    return [
      {
        what: `Van de laatste toets tot op het scherm van een ander, ${writers.length + 1 + listeners} in een concept`,
        ours: `p95 ${found.toFixed(0)} ms (${delays.length} wijzigingen)`,
        goal: '<= 1 s',
        met: found <= 1000,
      },
    ];
  } finally {
    lines.abort();
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** `signedIn` opens a context of its own, which then knows where the product is. */
function withBase(browser: Browser): Browser {
  const newContext = async () => {
    const context = await browser.newContext({ baseURL: baseUrl, viewport: { width: 1440, height: 900 } });
    // tsx names functions with a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    return context;
  };
  return { newContext } as unknown as Browser;
}

async function newDraft(page: Page): Promise<string> {
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill('Met twintig tegelijk');
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await page.locator('[data-card-id]').first().waitFor();
  return page.url();
}

async function openDraft(browser: Browser, account: Account, address: string): Promise<Page> {
  const page = await signedIn(withBase(browser), account);
  await page.goto(address);
  await page.locator('[data-card-id]').first().waitFor();
  return page;
}

/** Listens on the line that a page listens on, and reads what comes. */
async function listen(page: Page, address: string, signal: AbortSignal): Promise<void> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const protocolId = /protocol\/([^/]+)/.exec(address)?.[1];
  const answer = await fetch(`${baseUrl}/api/protocols/${protocolId}/live`, { headers: { cookie }, signal });
  if (!answer.ok || !answer.body) throw new Error(`the line was not opened: ${answer.status}`);
  void answer.body.pipeTo(new WritableStream()).catch(() => undefined);
}

/** In the page: the moment at which each new title stands on a card. */
function noteWhenSeen(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  new MutationObserver(() => {
    const now = Date.now();
    for (const card of document.querySelectorAll('[data-card-id]'))
      for (const title of card.textContent.match(/Getypt \d+ door \d+/g) ?? []) seen[title] ??= now;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Types titles on cards of one's own, with a pause as people have. */
async function write(page: Page, writer: number): Promise<{ title: string; at: number }[]> {
  const typed: { title: string; at: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const card = page.locator('[data-card-id]').nth(writer * 3 + (turn % 3));
    await card.click({ position: { x: 30, y: 10 } });
    // The fields of another card come a moment after it is chosen.
    await wait(400);
    const title = `Getypt ${turn} door ${writer}`;
    const field = page.getByLabel('Titel', { exact: true });
    await field.click();
    await field.fill(title);
    typed.push({ title, at: Date.now() });
    await wait(2000 + writer * 300);
  }
  return typed;
}
