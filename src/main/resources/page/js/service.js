/** The service, asked over HTTP. */

const INVOICES = 'v1/process-invoice';

let key = '';

/** Remembers the API key until the page is closed. */
export function useKey(text) {
  key = text.trim();
}

export function hasKey() {
  return key !== '';
}

/** What the service says about itself; nothing when it does not. */
export async function describe() {
  try {
    const answer = await fetch('v1/', { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : {};
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) {
      return {};
    }
    throw error;
  }
}

/** The bytes of a sample invoice as a file. */
export async function sample(name) {
  const answer = await fetch(`page/samples/${name}.pdf`);
  return new File([await answer.blob()], `${name}.pdf`, { type: 'application/pdf' });
}

/**
 * Posts a file with its secrets ({password, taxId}); format names an export, none the JSON answer;
 * provider who reads, none the service's own choice.
 * Resolves to {blob, type, name} or {problem}; never rejects.
 */
export function post(file, secrets, { format = null, provider = '', onProgress = () => {}, signal = null } = {}) {
  const form = new FormData();
  if (secrets.password) {
    form.append('password', secrets.password);
  }
  if (secrets.taxId) {
    form.append('tax_id', secrets.taxId);
  }
  if (provider) {
    form.append('provider', provider);
  }
  form.append('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', format === null ? INVOICES : `${INVOICES}?format=${encodeURIComponent(format)}`);
    request.responseType = 'blob';
    if (key) {
      request.setRequestHeader('X-API-Key', key);
    }
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded / event.total));
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('load', () => resolve(outcome(request)));
    request.addEventListener('error', () => resolve({ problem: { code: 'unreachable' } }));
    request.addEventListener('abort', () => resolve({ problem: { code: 'aborted' } }));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

async function outcome(request) {
  const type = request.getResponseHeader('Content-Type') ?? '';
  if (request.status === 200) {
    return { blob: request.response, type, name: nameIn(request.getResponseHeader('Content-Disposition')) };
  }
  return { problem: await problemIn(request, type) };
}

async function problemIn(request, type) {
  const wait = Number(request.getResponseHeader('Retry-After')) || 2;
  if (type.startsWith('application/problem+json')) {
    const { code, detail, request_id: requestId } = JSON.parse(await request.response.text());
    return { code, detail, requestId, wait };
  }
  // Something between the page and the service answered.
  const known = { 401: 'unauthorized', 404: 'not_found', 413: 'too_large', 429: 'rate_limited', 503: 'overloaded', 504: 'timeout' };
  return { code: known[request.status] ?? 'internal_error', wait };
}

function nameIn(disposition) {
  return /filename="([^"\\/]+)"/.exec(disposition ?? '')?.[1] ?? null;
}
