import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Idle } from '../../../../web/element/presentations/idle.js';

/** What an Idle says, with a clock that the test turns. */
function start(context: TestContext): { idle: Idle; said: (number | string)[]; pass(seconds: number): void } {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  Object.assign(globalThis, { window: globalThis });
  const said: (number | string)[] = [];
  const idle = new Idle({ count: (seconds) => void said.push(seconds ?? 'none'), over: () => void said.push('over') });
  const pass = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) context.mock.timers.tick(1000);
  };
  return { idle, said, pass };
}

test('after the wait the seconds are counted down, and then it is over', (context) => {
  const { idle, said, pass } = start(context);
  idle.act(60, 3);
  pass(59);
  assert.deepEqual(said, ['none']);
  pass(4);
  assert.deepEqual(said, ['none', 3, 2, 1, 'none', 'over']);
});

test('somebody who comes back while it counts has the whole wait again', (context) => {
  const { idle, said, pass } = start(context);
  idle.act(10, 20);
  pass(15);
  idle.act(10, 20);
  said.length = 0;
  pass(9);
  assert.deepEqual(said, []);
  pass(1);
  assert.deepEqual(said, [20]);
});

test('stopped, it says nothing more', (context) => {
  const { idle, said, pass } = start(context);
  idle.act(1, 2);
  pass(2);
  idle.stop();
  said.length = 0;
  pass(100);
  assert.deepEqual(said, []);
});
