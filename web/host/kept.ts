// Answers on their way into the outbox. They are on the device the moment they are given, whether or not the outbox can be
// had, and a page that finds some, or the outbox's mark, loads it. Where nothing can be stored there is nothing to find.
import type { SurveyResponse } from '../engine/messages.js';

const mine = 'zeroten-outbox';
const prefix = `${mine}/`;

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(mine));
  } catch {
    return [];
  }
}

/** Whether it could be stored. In place of an earlier form of the same response. */
export function keep(url: string, response: SurveyResponse): boolean {
  try {
    localStorage.setItem(prefix + response.id, JSON.stringify([url, response]));
    return true;
  } catch {
    return false;
  }
}

function read(key: string): [string, SurveyResponse] | undefined {
  try {
    const [url, response] = JSON.parse(localStorage.getItem(key) ?? '');
    return response.id && [url, response];
  } catch {
    return undefined;
  }
}

/** This form of the response is in better hands. A newer one stays. */
export function letGo({ id, seq }: SurveyResponse): void {
  const newest = read(prefix + id);
  if (newest && newest[1].seq <= seq) localStorage.removeItem(prefix + id);
}

/** Each with the URL of its collector; what is damaged is left out. */
export function kept(): [string, SurveyResponse][] {
  return keys()
    .map(read)
    .filter((one) => one !== undefined);
}

/** The outbox says whether it has answers that no collector has. */
export function mark(waiting: boolean): void {
  try {
    if (waiting) localStorage.setItem(mine, '1');
    else localStorage.removeItem(mine);
  } catch {}
}

/** In the outbox's database, which outlasts a power failure that takes the mark with it. */
async function isBoxed(): Promise<boolean> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'zeroten')) return false;
  return new Promise((resolve) => {
    const opening = indexedDB.open('zeroten');
    opening.onsuccess = () => {
      const box = opening.result;
      const count = box.transaction('outbox').objectStore('outbox').count(IDBKeyRange.bound('record/', 'record0'));
      count.onsuccess = () => {
        box.close();
        resolve(count.result > 0);
      };
    };
  });
}

/** Whether this device has answers that no collector has. */
export async function isWaiting(): Promise<boolean> {
  return keys().length > 0 || isBoxed().catch(() => false);
}
