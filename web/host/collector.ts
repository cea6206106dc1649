// One transport for each collector, shared by all widgets of the page.
import { type Network, Transport } from './transport.js';

const patience = 30_000;

/** Where to POST. The attribute names the collector; its interface has the path. */
export function responsesUrl(collector: string, base: string): URL {
  const url = new URL(collector, base);
  if (!url.pathname.endsWith('/v1/responses')) url.pathname = url.pathname.replace(/\/?$/, '/v1/responses');
  return url;
}

function networkFor(url: URL): Network {
  // Text is a "simple request": another origin is asked without a preflight, which a closing page would not survive.
  const type = url.origin === location.origin ? 'application/json' : 'text/plain;charset=UTF-8';
  return {
    post: (body, keepalive) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        keepalive,
        credentials: 'same-origin',
        signal: AbortSignal.timeout(patience),
      }),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  };
}

const transports = new Map<string, Transport>();

/** The transport to the collector at `collector`, an absolute URL or one relative to the page. */
export function transportTo(collector: string): Transport {
  const url = responsesUrl(collector, document.baseURI);
  const known = transports.get(url.href);
  if (known) return known;
  const transport = new Transport(networkFor(url));
  transports.set(url.href, transport);
  const flush = (): void => transport.flush();
  addEventListener('pagehide', flush);
  addEventListener('online', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  return transport;
}
