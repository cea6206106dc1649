import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine, EngineLost } from '../../../web/engine/engine.js';
import { SurveySession } from '../../../web/engine/session.js';
import { emptyModule, type FakeOptions, FakeSession, fakeGlue } from '../support/fake_engine.js';

const definition = '{"zeroten":1,"id":"nps","subject":"Fjellrev"}';
const now = { wall: 1, elapsed: 1 };
const options = { random: 'a'.repeat(32), now };

function start(more: Partial<FakeOptions> = {}): { engine: Engine; handles: Map<number, FakeSession> } {
  const handles = new Map<number, FakeSession>();
  return { engine: new Engine(fakeGlue({ handles, ...more }), () => WebAssembly.compile(emptyModule)), handles };
}

async function open(engine: Engine, text = definition): Promise<SurveySession> {
  const { session } = await SurveySession.open(engine, text, '', options);
  assert.ok(session);
  return session;
}

test('a survey with problems has no session', async () => {
  const { engine, handles } = start();
  const { session, reply } = await SurveySession.open(engine, '{}', '', options);
  assert.equal(session, undefined);
  assert.equal(reply.problems[0]?.code, 'missing_key');
  assert.equal(handles.size, 0);
});

test('closing releases the handle, once', async () => {
  const { engine, handles } = start();
  const session = await open(engine);
  assert.equal(handles.size, 1);
  session.close();
  session.close();
  assert.equal(handles.size, 0);
  assert.throws(() => session.send({ type: 'next', now }), /closed/);
});

test('Symbol.dispose closes', async () => {
  const { engine, handles } = start();
  (await open(engine))[Symbol.dispose]();
  assert.equal(handles.size, 0);
});

test('a session that nobody closed is released when it is collected', async () => {
  const { engine, handles } = start();
  for (let count = 0; count < 20; count++) await open(engine);
  for (let round = 0; round < 50 && handles.size > 0; round++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(handles.size, 0);
});

test('a trap loses the session and says so; the next survey opens in a new instance', async () => {
  const { engine } = start({ trapOn: 'next' });
  const session = await open(engine);
  assert.throws(() => session.send({ type: 'next', now }), EngineLost);
  session.close();
  await open(engine);
});

test('what is saved opens again where it was', async () => {
  const { engine } = start();
  const session = await open(engine);
  session.send({ type: 'answer', question: 'score', value: 9, now });
  session.send({ type: 'next', now });
  const { reply } = await SurveySession.open(engine, definition, '', { ...options, session: session.save() });
  assert.ok(reply.screen?.kind === 'question');
  assert.equal(reply.screen.id, 'why');
});

test('half a surrogate pair is replaced: the engine takes Unicode only', async () => {
  const texts: string[] = [];
  const { engine } = start();
  const session = await open(engine);
  const glue = await engine.instance();
  const { send } = FakeSession.prototype;
  FakeSession.prototype.send = function (event) {
    texts.push(event);
    return send.call(this, event);
  };
  session.send({ type: 'answer', question: 'why', value: '\ud83d cold 🦊', now });
  FakeSession.prototype.send = send;
  assert.ok(glue);
  assert.equal(JSON.parse(texts[0] ?? '').value, '\ufffd cold 🦊');
});
