// Texts from the network: definitions and wording. They are handed to the engine unread.
import type { Problem } from '../engine/messages.js';

/** A text that could not be had, as a problem. */
export class LoadFailed extends Error {
  override name = 'LoadFailed';
  readonly problem: Problem;

  constructor(code: 'not_found' | 'unavailable', message: string) {
    super(message);
    this.problem = { code, severity: 'error', path: '', message };
  }
}

/** Throws LoadFailed. */
export async function loadText(url: URL | string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
  } catch (reason) {
    throw new LoadFailed('unavailable', `${String(url)} could not be loaded: ${String(reason)}`);
  }
  if (response.ok) return response.text();
  const code = response.status === 404 || response.status === 410 ? 'not_found' : 'unavailable';
  throw new LoadFailed(code, `${String(url)} could not be loaded: status ${response.status}.`);
}

const texts = new Map<string, Promise<string>>();

/** The same, once a page. A failure is not remembered. */
export function loadOnce(url: URL | string): Promise<string> {
  const key = String(url);
  const known = texts.get(key);
  if (known) return known;
  const text = loadText(url);
  texts.set(key, text);
  text.catch(() => texts.delete(key));
  return text;
}

/** The page has this text already: `loadOnce` gives it for `key`. */
export function provideText(key: string, text: string): void {
  texts.set(key, Promise.resolve(text));
}
