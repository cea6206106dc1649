// The reader's token: from the address (#token=…, which is then taken out of the address bar), else from this tab.
import { read, write } from './storage.js';

const key = 'zeroten.report.token';

export function findToken(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!given) {
    const kept = read('sessionStorage', key);
    return typeof kept === 'string' ? kept : null;
  }
  history.replaceState(null, '', location.pathname + location.search);
  remember(given);
  return given;
}

export const remember = (token: string): void => write('sessionStorage', key, token);
export const forget = (): void => write('sessionStorage', key, null);
