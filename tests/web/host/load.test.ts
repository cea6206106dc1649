import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { LoadFailed, loadOnce, loadText } from '../../../web/host/load.js';

let asked = 0;
const server = createServer(({ url }, reply) => {
  asked += 1;
  const status = Number(url?.slice(1)) || 200;
  reply.writeHead(status).end('{"zeroten":1}');
});
const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
before(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());

test('a text comes as it is', async () => assert.equal(await loadText(at('survey')), '{"zeroten":1}'));

const failures: [number, string][] = [
  [404, 'not_found'],
  [410, 'not_found'],
  [403, 'unavailable'],
  [500, 'unavailable'],
];
for (const [status, code] of failures) {
  test(`status ${status} is the problem ${code}, which names the address`, async () => {
    await assert.rejects(loadText(at(String(status))), (reason: LoadFailed) => {
      assert.equal(reason.problem.code, code);
      assert.match(reason.problem.message, new RegExp(`/${status} could not be loaded: status ${status}`));
      return reason instanceof LoadFailed;
    });
  });
}

test('a server that is not there is the problem unavailable', async () => {
  await assert.rejects(loadText('http://127.0.0.1:1/'), (reason: LoadFailed) => reason.problem.code === 'unavailable');
});

test('what is loaded once is asked for once; a failure is asked for again', async () => {
  asked = 0;
  await Promise.all([loadOnce(at('once')), loadOnce(at('once'))]);
  assert.equal(asked, 1);
  await assert.rejects(loadOnce(at('500')));
  await assert.rejects(loadOnce(at('500')));
  assert.equal(asked, 3);
});
