/** How numbers, dates and names are written. Money is counted in whole centavos. */
import { locale, t } from './text.js';

const ISSUERS = {
  BANCO_DO_BRASIL: 'Banco do Brasil',
  BTG: 'BTG Pactual',
  BV: 'BV',
  C6: 'C6 Bank',
  INTER: 'Inter',
  ITAU: 'Itaú',
  MERCADO_PAGO: 'Mercado Pago',
  PICPAY: 'PicPay',
  WILL: 'Will Bank',
};

const kept = new Map();

function formatter(kind, options) {
  const key = locale() + JSON.stringify(options);
  if (!kept.has(key)) {
    kept.set(key, new kind(locale(), options));
  }
  return kept.get(key);
}

/** A JSON amount in centavos. */
export function centavos(amount) {
  return Math.round(amount * 100);
}

/** Such as R$ 1.234,56. */
export function money(cents) {
  const plain = formatter(Intl.NumberFormat, { style: 'currency', currency: 'BRL' }).format(Math.abs(cents) / 100);
  return cents < 0 ? `−${plain}` : plain;
}

/** The same with a plus where it is positive. */
export function signed(cents) {
  return cents > 0 ? `+${money(cents)}` : money(cents);
}

/** An amount in any currency, as far as its code is known. */
export function foreign(amount, currency) {
  try {
    return formatter(Intl.NumberFormat, { style: 'currency', currency }).format(amount);
  } catch (error) {
    if (error instanceof RangeError) {
      return `${currency} ${amount}`;
    }
    throw error;
  }
}

function asDate(iso) {
  return new Date(`${iso}T00:00:00Z`);
}

/** Such as 6 de ago. de 2025. */
export function day(iso) {
  return formatter(Intl.DateTimeFormat, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(asDate(iso));
}

/** Such as 06/08/25, for tables. */
export function shortDay(iso) {
  return formatter(Intl.DateTimeFormat, { day: '2-digit', month: 'short', year: '2-digit', timeZone: 'UTC' })
    .format(asDate(iso))
    .replaceAll(' de ', ' ')
    .replaceAll('.', '');
}

/** Such as setembro de 2025, of "2025-09". */
export function month(yearAndMonth) {
  return formatter(Intl.DateTimeFormat, { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(asDate(`${yearAndMonth}-01`))
    .replaceAll(' de ', ' ')
    .replaceAll('.', '');
}

/** Such as 1,4 MB. */
export function size(bytes) {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const digits = power > 1 ? 1 : 0;
  return `${formatter(Intl.NumberFormat, { maximumFractionDigits: digits }).format(bytes / 1000 ** power)} ${units[power]}`;
}

export function percent(part) {
  return formatter(Intl.NumberFormat, { style: 'percent', maximumFractionDigits: 0 }).format(part);
}

/** The issuer's name as people write it. */
export function issuer(code) {
  if (code === 'GENERIC') {
    return t('unknownIssuer');
  }
  return (
    ISSUERS[code] ??
    code
      .split('_')
      .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
      .join(' ')
  );
}
