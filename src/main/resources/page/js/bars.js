/** A small chart: names with bars and amounts, as a list that reads well without the bars. */
import { el } from './dom.js';
import { money } from './format.js';

/** Of [{name, cents, note, and for bars that can be pressed: key, label, pressed, press}]; a plain one has no bar. */
export function bars(entries) {
  const largest = Math.max(1, ...entries.filter((entry) => !entry.plain).map((entry) => entry.cents));
  return el('ul', { class: 'bars' }, entries.map((entry) => el('li', {}, row(entry, largest))));
}

function row(entry, largest) {
  const content = [
    el('span', { class: 'bar-name' }, entry.name),
    track(entry.plain ? 0 : entry.cents / largest),
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
