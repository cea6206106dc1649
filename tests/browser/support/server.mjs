// A small web server on a free port of 127.0.0.1, for tests: pages from memory, files from folders, a collector that
// does what a test tells it to.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The strict policy that the widget must run under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function fileAt(mounts, pathname) {
  const prefix = Object.keys(mounts).find((name) => pathname.startsWith(name));
  if (!prefix) return undefined;
  const file = path.join(mounts[prefix], pathname.slice(prefix.length));
  if (!file.startsWith(mounts[prefix])) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function body(request) {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    request.on('end', () => resolve(text));
  });
}

/** A collector's yes to one response. */
export function receipt(response, result = 'created') {
  return {
    status: result === 'created' ? 201 : 200,
    json: { id: response.id, seq: response.seq, hash: '0'.repeat(32), result },
  };
}

/**
 * `pages`: path → HTML. `mounts`: path prefix → folder. `collect(response)`: what the collector answers, `{ status, json }`.
 * `received` has the responses that came, `requests` the paths that were asked for.
 */
export async function startServer({ pages = {}, mounts = {}, policy = strictPolicy, collect = receipt } = {}) {
  const server = { pages, mounts, policy, collect, received: [], requests: [] };
  const http = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    server.requests.push(pathname);
    const send = (status, type, text) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(text);
    };
    if (request.method === 'POST' && pathname.endsWith('/v1/responses')) {
      const record = JSON.parse(await body(request));
      server.received.push(record);
      const answer = await server.collect(record);
      return send(answer.status, 'application/json', JSON.stringify(answer.json ?? {}));
    }
    if (server.policy) response.setHeader('content-security-policy', server.policy);
    const page = server.pages[pathname];
    if (page !== undefined) return send(200, types[path.extname(pathname)] ?? types['.html'], page);
    const file = fileAt(mounts, pathname);
    if (!file) return send(404, 'text/plain', 'not here');
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  server.url = `http://127.0.0.1:${http.address().port}`;
  server.close = () => {
    http.closeAllConnections();
    return new Promise((resolve) => http.close(resolve));
  };
  return server;
}
