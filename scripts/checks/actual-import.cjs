// Imports the files of a folder into a new budget of Actual Budget, without a server, with Actual's own reader and importer.
// usage: node actual-import.cjs NODE_MODULES EXPORTS_FOLDER SCRATCH_FOLDER
// Again and overlapping: nothing may be lost, nothing may be doubled.
const path = require('path');
const fs = require('fs');

const [modules, exportsFolder, scratch] = process.argv.slice(2);
const api = require(path.join(path.resolve(modules), '@actual-app/api'));
// Actual reports what it does on the console; only what this check says is of interest.
const say = console.log.bind(console);
console.log = console.info = console.debug = console.warn = () => {};

function expect(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

const answer = name => JSON.parse(fs.readFileSync(path.join(exportsFolder, `${name}.json.json`), 'utf8'));
const rowsOf = invoice => invoice.transactions.length + invoice.payments.length;
const centavos = amount => Math.round(amount * 100);
const bookedOf = invoice =>
  invoice.payments.reduce((sum, row) => sum + centavos(row.amount), 0) -
  invoice.transactions.reduce((sum, row) => sum + centavos(row.amount) * (row.type === 'debit' ? 1 : -1), 0);

// What the dialog of Actual does with a file before it hands the rows to the importer.
async function read(file, options) {
  const { errors, transactions } = await api.internal.send('transactions-parse-file', {
    filepath: path.resolve(exportsFolder, file),
    options,
  });
  expect(`errors in ${file}`, errors.length, 0);
  return transactions;
}

const ofx = async name =>
  (await read(`${name}.ofx.ofx`, { fallbackMissingPayeeToMemo: false })).map(row => ({
    date: row.date,
    amount: api.utils.amountToInteger(row.amount),
    payee_name: row.payee_name,
    imported_payee: row.imported_payee,
    imported_id: row.imported_id,
    notes: row.notes,
  }));

const csv = async name =>
  (await read(`${name}.actual.csv`, { hasHeaderRow: true, delimiter: ',' })).map(row => ({
    date: row.Date,
    amount: api.utils.amountToInteger(Number(row.Amount)),
    payee_name: row.Payee,
    imported_payee: row.Payee,
    notes: row.Notes,
  }));

async function importInto(account, rows) {
  const { errors, added } = await api.importTransactions(account, rows);
  expect('errors of the importer', (errors ?? []).length, 0);
  return added.length;
}

async function check(name, rows) {
  const account = await api.createAccount({ name, offbudget: false }, 0);
  const [open, ordinary, next] = ['open', 'ordinary', 'next'].map(answer);
  const added = rowsOf(ordinary) - rowsOf(open);

  expect(`${name}: rows of the open invoice`, await importInto(account, await rows('open')), rowsOf(open));
  expect(`${name}: the same again`, await importInto(account, await rows('open')), 0);
  expect(`${name}: the closed invoice over the open one`, await importInto(account, await rows('ordinary')), added);
  expect(`${name}: the closed invoice again`, await importInto(account, await rows('ordinary')), 0);
  expect(`${name}: the next invoice`, await importInto(account, await rows('next')), rowsOf(next));
  expect(`${name}: both again`, await importInto(account, [...(await rows('ordinary')), ...(await rows('next'))]), 0);
  expect(`${name}: balance`, await api.getAccountBalance(account, new Date('2027-01-01')), bookedOf(ordinary) + bookedOf(next));
  const kept = (await api.getTransactions(account, '2025-01-01', '2027-01-01')).filter(row => row.amount === -1250);
  expect(`${name}: identical rows`, kept.length, 4);
}

async function main() {
  fs.mkdirSync(scratch, { recursive: true });
  await api.init({ dataDir: scratch });
  await api.runImport('exports', async () => {
    await check('OFX', ofx);
    const hostile = answer('hostile');
    const account = await api.createAccount({ name: 'hostile', offbudget: false }, 0);
    expect('hostile names', await importInto(account, await ofx('hostile')), rowsOf(hostile));
    const plain = await api.createAccount({ name: 'CSV', offbudget: false }, 0);
    const ordinary = answer('ordinary');
    expect('CSV: rows', await importInto(plain, await csv('ordinary')), rowsOf(ordinary));
    expect('CSV: the same again', await importInto(plain, await csv('ordinary')), 0);
    expect('CSV: balance', await api.getAccountBalance(plain, new Date('2027-01-01')), bookedOf(ordinary));
  });
  await api.shutdown();
  say('Actual Budget: each row once, however often it was imported.');
}

main().then(
  () => process.exit(0),
  failure => {
    say(`Actual Budget: ${failure.message}`);
    process.exit(1);
  },
);
