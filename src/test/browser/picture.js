/** Makes docs/images/page.png: the page with its sample, a row and its place lit. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, closePage, drawn, openPage, shown, startBrowser } from './harness.js';

const picture = fileURLToPath(new URL('../../../docs/images/page.png', import.meta.url));
const browser = await startBrowser();
try {
  const page = await openPage(browser, { width: 1440, height: 1120 });
  await page.click('[data-sample="nubank"]');
  await shown(page, 'nubank.pdf');
  await drawn(page);
  await page.locator('tr[data-row="1"] button').focus();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  await closePage(page);
} finally {
  await browser.close();
}
check(statSync(picture).size < 300_000, 'the picture is smaller than 300 kB');
