// The way to a collector: where it is asked, and how.

const patience = 30_000;

export interface Network {
  post(body: string, keepalive: boolean): Promise<Response>;
  /** Calls `then` after `ms`; returns a function that prevents it. */
  after(ms: number, then: () => void): () => void;
  /** 0 to 1. */
  chance(): number;
}

/** Where to POST. The attribute names the collector, or its address for responses; its interface has the paths. */
export function collectorUrl(collector: string, base: string, name: 'responses' | 'claims'): URL {
  const url = new URL(collector, base);
  url.pathname = url.pathname.replace(/(?:\/v1\/responses)?\/?$/, `/v1/${name}`);
  return url;
}

/** One POST; `timeout` is in milliseconds and counts for the answer's body, too. */
export function request(url: URL, body: string, keepalive: boolean, timeout: number): Promise<Response> {
  // Text is a "simple request": another origin is asked without a preflight, which a closing page would not survive.
  // A sandboxed frame has no origin, whatever its location says.
  const type = url.origin === origin ? 'application/json' : 'text/plain;charset=UTF-8';
  return fetch(url, {
    method: 'POST',
    // A collector's address carries the respondent's token as its fragment, which no request sends by itself.
    headers: { 'content-type': type, ...(url.hash && { authorization: `Bearer ${url.hash.slice(1)}` }) },
    body,
    keepalive,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(timeout),
  });
}

export function networkFor(url: URL): Network {
  return {
    post: (body, keepalive) => request(url, body, keepalive, patience),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  };
}

const firstPause = 1000;
const longestPause = 60_000;

/** Milliseconds until another try after so many `failures` before: 1, 2, 4 … 60 seconds, less up to a half by chance. */
export function pauseAfter(failures: number, chance: number): number {
  return Math.min(firstPause * 2 ** failures, longestPause) * (0.5 + chance / 2);
}
