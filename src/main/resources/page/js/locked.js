/** Asks for what opens a locked file. */
import { el, newId } from './dom.js';
import { t } from './text.js';

/** A form that reads the item again, and others that are locked as well where that is wanted. */
export function unlockForm(item, invoices) {
  const others = invoices.in('locked').filter((other) => other !== item);
  const wrong = item.problem.code === 'password_wrong';
  const failure = el('p', { id: newId(), class: 'wrong', role: 'alert' }, wrong ? t('problem.password_wrong') : '');
  const password = field('password', { 'data-first': true, 'aria-describedby': failure.id, 'aria-invalid': wrong ? 'true' : null });
  const hint = el('p', { id: newId(), class: 'soft small' }, t('taxIdHint'));
  const taxId = field('taxId', { inputmode: 'text', 'aria-describedby': hint.id });
  const everywhere = el('input', { type: 'checkbox', checked: true });
  const submit = (event) => {
    event.preventDefault();
    const secrets = { password: password.input.value, taxId: taxId.input.value.trim() };
    const problem = problemOf(secrets);
    if (problem) {
      failure.textContent = t(problem);
      return;
    }
    const wanted = others.length > 0 && everywhere.checked ? others.filter((other) => other.state === 'locked') : [];
    [item, ...wanted].forEach((each) => invoices.again(each, secrets));
  };
  return el(
    'form',
    { class: 'unlock', on: { submit } },
    el('p', {}, t('lockedLead')),
    password.label,
    password.input,
    el('p', { class: 'or soft' }, t('or')),
    taxId.label,
    taxId.input,
    hint,
    others.length > 0 && el('label', { class: 'tick' }, everywhere, ` ${t('otherLocked', others.length)}`),
    failure,
    el('button', { type: 'submit', class: 'button primary' }, t('unlock')),
    el('p', { class: 'soft small' }, t('secretsStay')),
  );
}

function field(name, properties) {
  const id = newId();
  return {
    label: el('label', { for: id }, t(name)),
    input: el('input', { id, type: 'password', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off', ...properties }),
  };
}

function problemOf({ password, taxId }) {
  if (password === '' && taxId === '') {
    return 'nothingTyped';
  }
  const bare = taxId.replace(/[\s./-]/g, '').toUpperCase();
  return bare === '' || /^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$/.test(bare) ? null : 'taxIdWrong';
}

/** The passwords that issuers make of a CPF or CNPJ, as the service tries them. */
export function passwordsOf({ password, taxId }) {
  const bare = (taxId ?? '').replace(/[\s./-]/g, '').toUpperCase();
  const made = bare === '' ? [] : [...[5, 6, 4, 8].map((length) => bare.slice(0, length)), bare];
  return password ? [password, ...made] : made;
}
