/** What a reader should know though the invoice could be read. */
import { el, icon, icons } from './dom.js';
import { findingsOf } from './findings.js';
import { t } from './text.js';

/** The warnings, what an AI provider was shown, and the checks that failed; null when there is nothing to note. */
export function noticesOf(answer, rows, goTo) {
  const failed = answer.checks.filter((check) => !check.passed && check.rule !== 'sum').map((check) => note(t(`failedRule.${check.rule}`), findingsOf(check, rows, goTo)));
  const warned = answer.warnings.map((warning) => note(t(`warning.${warning.code}`, warning.count)));
  const sent = (answer.metadata.egress ?? []).map(({ provider, model, characters, masked }) =>
    note(t('egress', [provider, model].filter(Boolean).join(' '), characters, Object.values(masked).reduce((all, count) => all + count, 0))),
  );
  const notes = [...warned, ...sent, ...failed];
  return notes.length === 0
    ? null
    : el('section', { class: 'panel notices', 'aria-labelledby': 'notices-title' }, el('h3', { id: 'notices-title' }, icon(icons.alert), t('notices')), el('ul', {}, notes));
}

function note(text, more = null) {
  return el('li', {}, text, more);
}
