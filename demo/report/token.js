// The reader's token: from the address (#token=…, which is then taken out of the address bar), else from this tab.
import { read, write } from '../shared/storage.js';

const key = 'zeroten.report.token';

export function findToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!given) return read('sessionStorage', key);
  history.replaceState(null, '', location.pathname + location.search);
  remember(given);
  return given;
}

export const remember = (token) => write('sessionStorage', key, token);
export const forget = () => write('sessionStorage', key, null);
