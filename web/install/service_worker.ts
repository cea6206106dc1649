// The service worker of an installed page (`zeroten page --install`): the page opens without a network. It keeps the page's
// own files and nothing else, and has no part in bringing answers to a collector.

/** What `zeroten page` puts in: where the files are, and what the browser must have got before it believes them. */
interface Filled {
  /** Of all files together. */
  hash: string;
  files: { path: string; integrity: string }[];
}

declare const filled: Filled;

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetched) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const { hash, files } = filled;
/** Caches belong to an origin, which may have several such pages. */
const family = `zeroten-page ${scope} `;
const cacheName = family + hash;
const addresses = files.map(({ path }) => new URL(path, scope).href);

/** All of them or none, and from the server: a half of the version before is no page. */
async function store(): Promise<void> {
  const cache = await caches.open(cacheName);
  const requests = files.map(
    ({ integrity }, at) => new Request(addresses[at] ?? scope, { cache: 'no-cache', integrity }),
  );
  await cache.addAll(requests);
  // An open page is complete in itself: nothing changes under a survey. It is the next page that is another.
  await worker.skipWaiting();
}

async function tidy(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((old) => old.startsWith(family) && old !== cacheName).map((old) => caches.delete(old)),
  );
  await worker.clients.claim();
}

/** The address of the file that is asked for, if it is one of the page's: what a link carries is for the page to read. */
function fileOf({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = new URL(origin + pathname.replace(/\/index\.html$/, '/')).href;
  return method === 'GET' && addresses.includes(address) ? address : undefined;
}

async function answer(request: Request, file: string): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(file, { ignoreVary: true });
  return kept ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(answer(event.request, file));
});
