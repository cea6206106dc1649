// Who may sign in: three people with different plans, and accounts of different ages.
import { read, write } from '../shared/storage.js';

const key = 'varde.person';
const day = 86_400_000;
const daysAgo = (days) => new Date(Date.now() - days * day).toISOString().slice(0, 10);

/** An account grows older: when it was made does not change. */
function accounts() {
  const kept = read('localStorage', 'varde.accounts');
  if (kept) return kept;
  const made = { ola: daysAgo(300), kari: daysAgo(90), aino: daysAgo(2) };
  write('localStorage', 'varde.accounts', made);
  return made;
}

const created = accounts();

export const people = {
  ola: { name: 'Ola Nordmann', plan: 'pro', created: created.ola },
  kari: { name: 'Kari Holm', plan: 'free', created: created.kari },
  aino: { name: 'Aino Virtanen', plan: 'pro', created: created.aino },
};

/** The id of who is signed in; empty: nobody. */
export function signedIn() {
  const id = read('localStorage', key);
  return Object.hasOwn(people, id ?? '') ? id : '';
}

export function signIn(id) {
  write('localStorage', key, id || null);
}
