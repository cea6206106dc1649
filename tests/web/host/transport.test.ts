import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SurveyResponse } from '../../../web/engine/messages.js';
import { type Delivery, Transport } from '../../../web/host/transport.js';
import { idOf, response } from '../support/responses.js';
import { type Sent, settle, Wire } from '../support/wire.js';

class ResponseWire extends Wire<SurveyResponse> {
  get seqs(): number[] {
    return this.sent.map((one) => one.body.seq);
  }
}

/** The collector's yes. */
const accept = ({ body, answer }: Sent<SurveyResponse>, status = 200): Promise<void> =>
  answer(status, { id: body.id, seq: body.seq });

function start(): {
  wire: ResponseWire;
  transport: Transport;
  states: string[];
  deliver(seq: number, id?: string): Promise<void>;
} {
  const wire = new ResponseWire();
  const transport = new Transport(wire);
  const states: string[] = [];
  const listener = (delivery: Delivery, { seq }: SurveyResponse): void => void states.push(`${seq} ${delivery.state}`);
  const deliver = (seq: number, id = idOf('a')): Promise<void> => {
    transport.deliver(response(seq, { id }), listener);
    return settle();
  };
  return { wire, transport, states, deliver };
}

test('a response is sent at once, and forgotten when its receipt comes', async () => {
  const { wire, transport, states, deliver } = start();
  await deliver(1);
  assert.equal(transport.waiting, 1);
  await accept(wire.last, 201);
  assert.deepEqual([transport.waiting, states], [0, ['1 stored']]);
});

test('a stored response is told with its receipt as it came, and names the one that was sent', async () => {
  const wire = new ResponseWire();
  const transport = new Transport(wire);
  const told: unknown[] = [];
  for (const seq of [1, 2]) {
    transport.deliver(response(seq), (delivery, sent) => told.push(delivery, sent.seq));
    await settle();
  }
  const receipt = { id: idOf('a'), seq: 1, hash: idOf('0'), result: 'created', more: 'unknown' };
  await wire.last.answer(201, receipt);
  assert.deepEqual(told, [{ state: 'stored', receipt }, 1]);
});

test('several saves in one task are one request: the newest', async () => {
  const { wire, transport } = start();
  for (const seq of [1, 2, 3]) transport.deliver(response(seq), () => {});
  await settle();
  assert.deepEqual(wire.seqs, [3]);
});

test('an older seq never replaces a newer one', async () => {
  const { wire, deliver } = start();
  await deliver(2);
  await deliver(1);
  await accept(wire.last, 201);
  assert.deepEqual(wire.seqs, [2]);
});

test('one request at a time for a response: what came meanwhile follows, the newest only', async () => {
  const { wire, states, deliver } = start();
  await deliver(1);
  await deliver(2);
  await deliver(3);
  assert.deepEqual(wire.seqs, [1]);
  await accept(wire.last, 201);
  assert.deepEqual(wire.seqs, [1, 3]);
  await accept(wire.last, 200);
  assert.deepEqual(states, ['1 stored', '3 stored']);
});

test('two responses do not wait for each other', async () => {
  const { wire, deliver } = start();
  await deliver(1, idOf('a'));
  await deliver(1, idOf('b'));
  assert.equal(wire.sent.length, 2);
});

test('a failure is tried again after 1, 2, 4 … seconds, 60 at most, and without end', async () => {
  const { wire, transport, deliver } = start();
  await deliver(1);
  const pauses: number[] = [];
  for (let round = 0; round < 9; round++) {
    await (round % 2 ? wire.last.fail() : wire.last.answer(500, {}));
    pauses.push(await wire.pass());
  }
  assert.deepEqual(
    pauses,
    [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1000),
  );
  await accept(wire.last, 201);
  assert.equal(transport.waiting, 0);
});

test('a new save does not wait for the pause after a failure', async () => {
  const { wire, deliver } = start();
  await deliver(1);
  await wire.last.fail();
  await deliver(2);
  assert.deepEqual([wire.seqs, wire.timers.length], [[1, 2], 0]);
});

test('a refused response is given up and reported; the next seq is tried', async () => {
  const { wire, transport, states, deliver } = start();
  await deliver(1);
  await wire.last.answer(422, { problems: [] });
  assert.deepEqual([transport.waiting, wire.timers.length, states], [0, 0, ['1 refused']]);
  await deliver(2);
  assert.deepEqual(wire.seqs, [1, 2]);
});

test('flush sends what waits for its pause, and overtakes an older request', async () => {
  const { wire, transport, states, deliver } = start();
  await deliver(1, idOf('a'));
  await wire.last.fail();
  await deliver(1, idOf('b'));
  await deliver(2, idOf('b'));
  transport.flush();
  await settle();
  const sent = wire.sent.map(({ body: { id, seq } }) => `${id[0]}${seq}`);
  assert.deepEqual([sent, wire.timers.length], [['a1', 'b1', 'a1', 'b2'], 0]);
  for (const one of wire.sent.slice(1)) await accept(one);
  assert.equal(transport.waiting, 0);
  assert.deepEqual(states, ['1 waiting', '1 stored', '2 stored']);
});

test('flush does not send again what is on its way', async () => {
  const { wire, transport, deliver } = start();
  await deliver(1);
  transport.flush();
  await settle();
  assert.deepEqual(wire.seqs, [1]);
});

test('requests outlive the page while they are 48 KiB together', async () => {
  const wire = new ResponseWire();
  const transport = new Transport(wire);
  const long = { answers: { why: 'å'.repeat(10_000) } }; // 20,000 bytes
  for (const digit of ['a', 'b', 'c']) transport.deliver(response(1, { id: idOf(digit), ...long }), () => {});
  await settle();
  assert.deepEqual(
    wire.sent.map((one) => one.keepalive),
    [true, true, false],
  );
  await accept(wire.sent[0] as Sent<SurveyResponse>);
  transport.deliver(response(1, { id: idOf('d'), ...long }), () => {});
  await settle();
  assert.equal(wire.last.keepalive, true);
});
