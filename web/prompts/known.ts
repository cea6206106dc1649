// What is known on this page without being told: below `page` and `device`, where a definition declares it.
import type { Facts } from '../engine/messages.js';

function deviceKind(): string {
  const touch = matchMedia('(pointer: coarse)').matches;
  return touch ? (Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet') : 'desktop';
}

function referrerHost(): string {
  return document.referrer ? new URL(document.referrer).host : '';
}

/** What the page says itself comes first. */
export function knownFacts(facts: Facts = {}): Facts {
  const page = { path: location.pathname, host: location.host, title: document.title, referrer: referrerHost() };
  const device = { kind: deviceKind(), language: navigator.language };
  return { ...facts, page: { ...page, ...facts.page }, device: { ...device, ...facts.device } };
}
