#!/usr/bin/env node
// Reads an invoice with node (18 or newer) alone: examples/javascript.mjs FILE [URL], API_KEY=... where the service wants a key.
// Ends with 0 when the invoice is proved, 1 when it is not, 2 when it could not be read.
import { readFile } from "node:fs/promises";

const [file, url = "http://127.0.0.1:8000"] = process.argv.slice(2);
const form = new FormData();
form.append("file", new Blob([await readFile(file)], { type: "application/pdf" }), "invoice.pdf");

const answer = await fetch(`${url}/v1/process-invoice`, {
  method: "POST",
  body: form,
  headers: process.env.API_KEY ? { "X-API-Key": process.env.API_KEY } : {},
});
const body = await answer.json();
if (!answer.ok) {
  console.error(`${body.code}: ${body.detail}`);
  process.exit(2);
}
console.log(body.invoice.institution, body.invoice.total.toFixed(2), body.proof.status);
process.exit(body.proof.status === "proved" ? 0 : 1);
