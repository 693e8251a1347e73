/** Runs every case; node run.js WORD runs those with the word in their name. */
import { startBrowser } from './harness.js';
import * as access from './cases-access.js';
import * as hostile from './cases-hostile.js';
import * as reading from './cases-reading.js';

const wanted = process.argv[2] ?? '';
const browser = await startBrowser();
let failed = 0;
let passed = 0;
try {
  for (const [name, run] of Object.entries({ ...reading, ...access, ...hostile })) {
    if (!name.includes(wanted)) {
      continue;
    }
    const began = Date.now();
    try {
      await run(browser);
      passed += 1;
      console.log(`ok   ${name} (${Date.now() - began} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${name}: ${error.message.slice(0, 1200)}`);
    }
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
