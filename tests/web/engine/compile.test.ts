import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { compileFrom } from '../../../web/engine/compile.js';
import { emptyModule } from '../support/fake_engine.js';

const types: Record<string, string> = {
  '/right': 'application/wasm',
  '/wrong': 'text/plain',
  '/octets': 'application/octet-stream',
};
const server = createServer(({ url = '' }, reply) => {
  const type = types[url];
  if (type) reply.writeHead(200, { 'content-type': type }).end(emptyModule);
  else if (url === '/page') reply.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  else reply.writeHead(404).end();
});
const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
before(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());

for (const path of Object.keys(types)) {
  test(`a module that comes as ${types[path]} is compiled`, async () => {
    assert.ok((await compileFrom(at(path))) instanceof WebAssembly.Module);
  });
}

test('a page in the place of the module is a compile error', async () => {
  await assert.rejects(compileFrom(at('/page')), WebAssembly.CompileError);
});

test('a module that is not there says its status', async () => {
  await assert.rejects(compileFrom(at('/none')), /^Error: 404 for /);
});
