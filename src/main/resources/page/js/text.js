/** What people read, in their language. */
import { en } from './text-en.js';
import { pt } from './text-pt.js';

const LANGUAGES = { en, pt };
const LOCALES = { en: 'en', pt: 'pt-BR' };

let current = ofBrowser();

/** Fires "change" when another language was chosen. */
export const language = new EventTarget();

function ofBrowser() {
  const wanted = navigator.languages ?? [navigator.language];
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES);
  return known ?? 'en';
}

/** "en" or "pt". */
export function chosen() {
  return current;
}

/** The tag that numbers and dates are written by. */
export function locale() {
  return LOCALES[current];
}

export function choose(name) {
  current = name;
  applyTo(document);
  language.dispatchEvent(new Event('change'));
}

/** The text of a key such as "warning.hidden_text"; the last part of the key when nobody wrote one. */
export function t(key, ...values) {
  const found = key.split('.').reduce((texts, part) => (Object.hasOwn(texts ?? {}, part) ? texts[part] : undefined), LANGUAGES[current]);
  if (typeof found === 'function') {
    return found(...values);
  }
  return typeof found === 'string' ? found : key.slice(key.lastIndexOf('.') + 1).replaceAll('_', ' ');
}

/** Writes the texts that index.html asks for. */
export function applyTo(root) {
  document.documentElement.lang = LOCALES[current];
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
}
