/** Chromium, the page in it, and what every check wants of both. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const SERVICE = process.env.SERVICE ?? 'http://127.0.0.1:18300';
export const LOCKED_SERVICE = process.env.LOCKED_SERVICE ?? '';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export const fixture = (name) => fileURLToPath(new URL(`fixtures/${name}.pdf`, import.meta.url));
export const sample = (name) => fileURLToPath(new URL(`../../main/resources/page/samples/${name}.pdf`, import.meta.url));

export function check(holds, what) {
  if (!holds) {
    throw new Error(what);
  }
}

export function same(found, wanted, what) {
  check(JSON.stringify(found) === JSON.stringify(wanted), `${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

/** Asks until it is true, at most so many milliseconds. */
export async function until(ask, what, patience = 10_000) {
  const end = Date.now() + patience;
  while (!(await ask())) {
    check(Date.now() < end, `after ${patience} ms still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // As root and in containers there is no sandbox to be had; the files are ours.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** Opens the page in a window of its own; faults collects what must not happen. */
export async function openPage(browser, { service = SERVICE, locale = 'en-US', width = 1440, height = 900, dark = false, prepare = async () => {} } = {}) {
  const context = await browser.newContext({ locale, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`error: ${error.message}`));
  page.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && page.faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(service) && !/^(blob|data):/.test(request.url()) && page.faults.push(`asked elsewhere: ${request.url()}`));
  page.on('dialog', async (dialog) => {
    page.faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await prepare(page);
  await page.goto(`${service}/`);
  await page.waitForFunction(() => document.getElementById('limit').textContent !== '');
  return page;
}

/** Ends the window; nothing may have gone wrong in it, and nothing may be left of it. */
export async function closePage(page) {
  same(await page.evaluate(() => globalThis.violations), [], 'violations of the policy');
  same(page.faults, [], 'faults');
  same(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0], 'what is stored');
  await page.context().close();
}

export async function give(page, ...files) {
  await page.setInputFiles('#files', files);
}

/** Waits for the invoice, and for its pages where they are shown. */
export async function shown(page, name) {
  await page.waitForFunction((wanted) => document.querySelector('.invoice .eyebrow')?.textContent === wanted && document.querySelector('.rows'), name);
}

export async function drawn(page) {
  await page.waitForSelector('.page canvas');
}

/** No violation that axe knows of, in what is shown now. */
export async function accessible(page, state) {
  const found = await axeIn(page);
  same(found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`), [], `axe, ${state}`);
}

async function axeIn(page) {
  // The debugger's own evaluation is no "eval" of the page, so the policy stays in force.
  await page.evaluate(`globalThis.axe || (() => { ${AXE}; })()`);
  return page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ['violations'] })).violations);
}
