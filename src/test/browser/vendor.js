/**
 * Holds the files of pdf.js that the service gives out against the package of the version that package.json names;
 * with --copy, after another version was chosen, puts the package's files in their place.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('node_modules/pdfjs-dist/', import.meta.url));
const to = fileURLToPath(new URL('../../main/resources/page/pdfjs/', import.meta.url));

const decoders = readdirSync(join(from, 'wasm')).filter((name) => /_nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/.test(name));
const wanted = new Map([
  ['LICENSE', 'LICENSE'],
  ['pdf.min.mjs', 'legacy/build/pdf.min.mjs'],
  ['pdf.worker.min.mjs', 'legacy/build/pdf.worker.min.mjs'],
  ...decoders.map((name) => [`decoders/${name}`, `wasm/${name}`]),
  ...readdirSync(join(from, 'standard_fonts')).map((name) => [`fonts/${name}`, `standard_fonts/${name}`]),
]);

if (process.argv.includes('--copy')) {
  rmSync(to, { recursive: true, force: true });
  for (const [name, source] of wanted) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    copyFileSync(join(from, source), join(to, name));
  }
}

const there = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(to.length));
const strange = there.filter((name) => !wanted.has(name));
const different = [...wanted].filter(([name, source]) => !there.includes(name) || !readFileSync(join(to, name)).equals(readFileSync(join(from, source)))).map(([name]) => name);
console.log(`${there.length} files of pdf.js; strange: ${strange.join(', ') || 'none'}; different: ${different.join(', ') || 'none'}`);
process.exitCode = strange.length + different.length === 0 && there.length > 10 ? 0 : 1;
