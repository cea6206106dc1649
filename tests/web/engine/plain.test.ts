import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine, EngineLost } from '../../../web/engine/engine.js';
import type { Glue, GlueOptions } from '../../../web/engine/glue.js';
import { plainGlue } from '../../../web/engine/plain.js';

const fail = (): never => {
  throw new RangeError('Maximum call stack size exceeded');
};
const failing: Glue = { open: fail, send: fail, save: fail, close: fail, version: fail };
const working: Glue = {
  open: (...all) => `open ${all.join()}`,
  send: (...all) => `send ${all.join()}`,
  save: (...all) => `save ${all.join()}`,
  close: () => {},
  version: () => 'version',
};
const start = (glue: Glue): Promise<Glue> => plainGlue(async () => glue)({} as GlueOptions);

test('what is asked and what is answered pass through', async () => {
  const glue = await start(working);
  assert.deepEqual(
    [glue.open(1, 'a', 'b', 'c'), glue.send(2, 'd'), glue.save(3), glue.close(4), glue.version()],
    ['open 1,a,b,c', 'send 2,d', 'save 3', undefined, 'version'],
  );
});

for (const name of Object.keys(failing) as (keyof Glue)[]) {
  test(`an error in ${name} loses the instance, as a trap does, and says what it was`, async () => {
    let started = 0;
    const engine = new Engine(
      plainGlue(async () => {
        started += 1;
        return failing;
      }),
    );
    const glue = await engine.instance();
    const call = glue[name] as () => unknown;
    assert.throws(
      () => engine.guard(() => call()),
      (reason: Error) => reason instanceof EngineLost && reason.message.includes('Maximum call stack'),
    );
    await engine.instance();
    assert.equal(started, 2);
  });
}
