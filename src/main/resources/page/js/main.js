/** Puts the page together. */
import { announce } from './dom.js';
import { money, size } from './format.js';
import { Invoices, stateOf } from './invoices.js';
import { takeFiles } from './intake.js';
import { KeyDialog } from './key.js';
import { FileList } from './list.js';
import { ProviderChoice } from './provider.js';
import { describe } from './service.js';
import { Sheet } from './sheet.js';
import { applyTo, choose, chosen, language, t } from './text.js';
import { View } from './view.js';
import { centavos } from './format.js';

const at = (id) => document.getElementById(id);

const invoices = new Invoices();
const sheet = new Sheet(at('sheet'));
const view = new View(at('invoice'), invoices, sheet, () => keys.ask());
const list = new FileList(at('list'), invoices, (item) => select(item, true));
const keys = new KeyDialog(at('key'), () => invoices.in('needs_key').forEach((item) => invoices.again(item)));
let selected = null;

function select(item, moveFocus) {
  selected = item;
  list.select(item);
  view.show(item);
  if (moveFocus) {
    view.focus();
  }
}

function arrange() {
  const some = invoices.items.length > 0;
  at('intake').classList.toggle('small', some);
  at('workspace').hidden = !some;
  at('workspace').classList.toggle('several', invoices.items.length > 1);
}

function say(item) {
  const state = stateOf(item);
  if (item.state === 'done') {
    const { total } = item.answer.invoice;
    announce(total === null ? t('said.doneWithoutTotal', item.name, t(`state.${state}`)) : t('said.done', item.name, t(`state.${state}`), money(centavos(total))));
  } else if (item.problem && item.state !== 'waiting') {
    announce(t('said.failed', item.name, t(`problem.${item.problem.code}`)));
  }
}

invoices.addEventListener('added', (event) => {
  arrange();
  announce(t('said.added', event.detail.length));
  select(event.detail[0], true);
});
invoices.addEventListener('changed', (event) => {
  say(event.detail);
  if (event.detail === selected) {
    view.update();
  }
  if (event.detail.state === 'needs_key') {
    keys.ask();
  }
});
invoices.addEventListener('removed', (event) => {
  announce(t('said.removed', event.detail.name));
  arrange();
  if (invoices.items.length === 0) {
    selected = null;
    view.show(null);
    at('choose').focus();
  } else if (event.detail === selected) {
    select(invoices.items[0], true);
  }
});

const provider = new ProviderChoice();

takeFiles((files) => invoices.add(files, provider.name));

for (const name of ['pt', 'en']) {
  at(name).addEventListener('click', () => choose(name));
}

let service = {};

function write() {
  applyTo(document);
  for (const name of ['pt', 'en']) {
    at(name).setAttribute('aria-pressed', String(chosen() === name));
  }
  at('limit').textContent = service.limits ? t('limit', size(service.limits.max_file_size)) : '';
}

language.addEventListener('change', () => {
  write();
  provider.write();
  list.write();
  view.write();
  sheet.write();
});
write();

service = await describe();
invoices.largest = service.limits?.max_file_size ?? Infinity;
provider.offer(service.providers);
at('docs').hidden = !service.links?.docs;
write();
