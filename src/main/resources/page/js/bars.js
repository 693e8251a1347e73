/** A small chart: names with bars and amounts, as a list that reads well without the bars. */
import { el } from './dom.js';
import { money } from './format.js';
import { t } from './text.js';

const AT_FIRST = 6;

/**
 * Of [{name, cents, note, and for bars that can be pressed: key, label, pressed, press}]. Long lists show their beginning;
 * all is {shown, show}: whether they show everything, and what is told when somebody wants that.
 */
export function bars(entries, all) {
  const largest = Math.max(1, ...entries.map((entry) => entry.cents));
  const isCut = !all.shown && entries.length > AT_FIRST + 1;
  const list = el('ul', { class: 'bars' }, (isCut ? entries.slice(0, AT_FIRST) : entries).map((entry) => el('li', {}, row(entry, largest))));
  return isCut ? [list, el('button', { type: 'button', class: 'link more-bars', on: { click: all.show } }, t('more', entries.length - AT_FIRST))] : [list];
}

function row(entry, largest) {
  const content = [
    el('span', { class: 'bar-name' }, entry.name),
    track(entry.cents / largest),
    el('span', { class: 'bar-note soft' }, entry.note),
    el('span', { class: 'amount' }, money(entry.cents)),
  ];
  return entry.press
    ? el('button', { type: 'button', class: 'bar', title: entry.label, 'data-bar': entry.key, 'aria-pressed': String(entry.pressed), on: { click: entry.press } }, content)
    : el('div', { class: 'bar' }, content);
}

function track(part) {
  const bar = el('span', { class: 'bar-fill' });
  // By the object model: the page's policy forbids style attributes.
  bar.style.inlineSize = `${Math.max(0, part) * 100}%`;
  return el('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar);
}
