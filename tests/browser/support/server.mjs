// A small web server on a free port of 127.0.0.1, for tests: pages from memory, files from folders, a collector that
// does what a test tells it to.
import { createHash } from 'node:crypto';
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

/** Members sorted, no white space: enough for the responses of tests. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
}

export const hashOf = (response) => createHash('sha256').update(canonical(response)).digest('hex').slice(0, 32);

/** A collector's yes to one response. */
export function receipt(response, result = 'created') {
  const { id, seq } = response;
  return { status: result === 'created' ? 201 : 200, json: { id, seq, hash: hashOf(response), result } };
}

/** A collector's answer to a batch: that of the first response which it cannot take now, or receipts for all. */
async function collectBatch(collect, records) {
  const answers = [];
  for (const record of records) answers.push(await collect(record));
  const failed = answers.find(({ status }) => status >= 400 && status !== 409 && status !== 422);
  if (failed) return failed;
  const refusals = { 409: 'conflict', 422: 'rejected' };
  const json = answers.map((answer, at) => {
    const { id, seq } = records[at];
    return { id, seq, hash: hashOf(records[at]), result: refusals[answer.status], ...answer.json };
  });
  return { status: 200, headers: answers[0]?.headers, json };
}

/** A collector's code for a claim: a response has one of a pool, however often it is asked for. */
export const codeFor = ({ id, pool }) => ({ status: 200, json: { result: 'code', code: `${pool}-${id.slice(0, 6)}` } });

/** Sent by a page that a suite has left: with keepalive, what it said on leaving may come while the next test is at work. */
function isLate(request, visit) {
  const { searchParams } = new URL(request.headers.referer ?? 'http://nobody');
  return searchParams.has('visit') && searchParams.get('visit') !== String(visit);
}

/**
 * `pages`: path → HTML. `mounts`: path prefix → folder. `collect(response)`: what the collector answers, `{ status, json }`.
 * `wire(response, records)`: takes a request over, when it
 * gives true. `reward(claim)`: what it answers to a claim; `claims` has those that came, `numbers` what devices call their responses, `tokens` the `Authorization` of each request. `headers` come with every answer. `received` has the
 * responses that came, `requests` the paths that were asked for. `visit`: the number of the page that is open, `?visit=` in
 * its address.
 */
export async function startServer({ pages = {}, mounts = {}, policy = strictPolicy, collect = receipt } = {}) {
  const own = {
    wire: () => false,
    reward: codeFor,
    headers: {},
    received: [],
    numbers: [],
    tokens: [],
    claims: [],
    requests: [],
  };
  const server = { pages, mounts, policy, collect, visit: 0, ...own };
  const http = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (isLate(request, server.visit)) return response.writeHead(503).end();
    server.requests.push(pathname);
    for (const [name, value] of Object.entries(server.headers)) response.setHeader(name, value);
    const send = (status, type, text) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(text);
    };
    if (request.method === 'POST' && pathname.endsWith('/v1/responses')) {
      const sent = JSON.parse(await body(request));
      if (isLate(request, server.visit)) return response.writeHead(503).end();
      const records = [sent].flat().map((item) => item.response ?? item);
      server.received.push(...records);
      server.tokens.push(request.headers.authorization);
      server.numbers.push(...[sent].flat().map(({ device, number }) => ({ device, number })));
      if (await server.wire(response, records)) return;
      const answer = Array.isArray(sent) ? await collectBatch(server.collect, records) : await server.collect(sent);
      for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
      return send(answer.status, 'application/json', JSON.stringify(answer.json ?? {}));
    }
    if (request.method === 'POST' && pathname.endsWith('/v1/claims')) {
      const claim = JSON.parse(await body(request));
      server.claims.push(claim);
      const answer = await server.reward(claim);
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
