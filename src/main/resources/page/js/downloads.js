/** Downloads of one invoice. JSON is in memory; for every other format the service is asked again. */
import { announce, el, icon, icons, newId } from './dom.js';
import { post } from './service.js';
import { t } from './text.js';

const FIRST = ['csv', 'xlsx', 'ofx'];
const MORE = ['json', 'csv-br', 'qif', 'actual', 'firefly', 'firefly-config', 'beancount', 'hledger'];

/** The ending of a file, and what the media type of its answer must contain. */
const FORMATS = {
  json: ['json', 'json'],
  csv: ['csv', 'csv'],
  'csv-br': ['csv', 'csv'],
  xlsx: ['xlsx', 'spreadsheet'],
  ofx: ['ofx', 'ofx'],
  qif: ['qif', 'qif'],
  actual: ['csv', 'csv'],
  firefly: ['csv', 'csv'],
  'firefly-config': ['json', 'firefly'],
  beancount: ['beancount', ''],
  hledger: ['journal', ''],
};

/** Gives the browser a file to save. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce(t('said.saved', name));
}

/** The buttons that download the item. */
export function downloadButtons(item) {
  const failure = el('p', { class: 'wrong', role: 'alert' });
  const button = (format, name) =>
    el('button', { type: 'button', class: name, 'data-format': format, on: { click: (event) => download(item, format, event.currentTarget, failure) } }, t(`format.${format}`));
  return el(
    'div',
    { class: 'downloads' },
    el('span', { class: 'downloads-title', 'aria-hidden': 'true' }, icon(icons.down)),
    el('span', { class: 'away' }, t('download')),
    FIRST.map((format) => button(format, 'button')),
    menu(MORE.map((format) => button(format, 'choice'))),
    el('button', { type: 'button', class: 'button quiet', on: { click: () => window.print() } }, t('print')),
    failure,
  );
}

function menu(choices) {
  const id = newId();
  const box = el('div', { id, class: 'choices', hidden: true }, choices);
  const opener = el('button', { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': id }, t('moreFormats'), icon(icons.more));
  const open = (value) => {
    box.hidden = !value;
    opener.setAttribute('aria-expanded', String(value));
  };
  opener.addEventListener('click', () => open(box.hidden));
  const place = el('div', { class: 'menu' }, opener, box);
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) {
      open(false);
      opener.focus();
    }
  });
  place.addEventListener('focusout', (event) => {
    if (!place.contains(event.relatedTarget)) {
      open(false);
    }
  });
  return place;
}

async function download(item, format, button, failure) {
  failure.textContent = '';
  const [ending, type] = FORMATS[format];
  const name = `${item.name.replace(/\.pdf$/i, '')}.${ending}`;
  if (format === 'json') {
    save(new Blob([item.raw], { type: 'application/json' }), name);
    return;
  }
  if (button.ariaBusy === 'true') {
    return;
  }
  button.ariaBusy = 'true';
  button.replaceChildren(t('preparing'));
  const answer = await post(item.file, item.secrets, { format, provider: item.provider });
  button.ariaBusy = 'false';
  button.replaceChildren(t(`format.${format}`));
  if (answer.problem) {
    failure.textContent = t(`problem.${answer.problem.code}`);
  } else if (!answer.type.includes(type) || answer.type.startsWith('application/json')) {
    failure.textContent = t('formatRefused', t(`format.${format}`));
  } else {
    save(answer.blob, answer.name ?? name);
  }
}
