// dist/node.js: the package as a program in Node uses it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lint, loadWording, now, openSurvey, randomId, score, shipped, verify, version } from '../../dist/node.js';

const definition = { zeroten: 1, id: 'shop-nps', subject: 'Fjellrev' };
const options = (language = 'en') => ({ language, random: randomId(), now: now() });
const answer = (question, value) => ({ type: 'answer', question, value, now: now() });
const next = () => ({ type: 'next', now: now() });

async function open(language = 'en', text = definition) {
  return openSurvey(text, await loadWording(language), options(language));
}

const saved = (reply) => reply.effects.find((effect) => effect.type === 'save')?.response;

test('a 9 is asked what is missing for a 10, and the response says promoter', async () => {
  const { session } = await open();
  session.send(answer('score', 9));
  const asked = session.send(next());
  assert.equal(asked.screen.fields[0].label, 'What is missing for a 10?');
  session.send(answer('why', 'Warmer socks'));
  const response = saved(session.send(next()));
  assert.deepEqual(
    [response.status, response.category, response.answers],
    ['complete', 'promoter', { score: 9, why: 'Warmer socks' }],
  );
  assert.deepEqual(await verify(definition, response), []);
  session.close();
});

for (const language of shipped) {
  test(`the survey speaks ${language}`, async () => {
    const { session, reply } = await open(language);
    const wording = JSON.parse(readFileSync(`web/i18n/${language}.json`, 'utf8'));
    assert.equal(reply.screen.language, language);
    assert.equal(reply.screen.fields[0].label, wording.nps_ask.replace('{subject}', 'Fjellrev'));
    assert.equal(reply.screen.labels.next, wording.next);
    session.close();
  });
}

const broken = [
  ['no JSON', '{', 'json_syntax'],
  ['an unknown key', { ...definition, colour: 'red' }, 'unknown_key'],
  ['no id', { zeroten: 1, subject: 'F' }, 'missing_key'],
  ['brackets without end', '['.repeat(200_000), 'too_deep'],
  ['a key that JavaScript would trip over', '{"zeroten":1,"id":"s","subject":"F","__proto__":{}}', 'forbidden_key'],
];
for (const [name, text, code] of broken) {
  test(`${name}: no session, and lint and open both say ${code}`, async () => {
    const { session, reply } = await open('en', text);
    assert.equal(session, undefined);
    assert.ok(
      reply.problems.some((problem) => problem.code === code),
      JSON.stringify(reply.problems),
    );
    assert.ok((await lint(text)).some((problem) => problem.code === code));
  });
}

test('a refused answer changes nothing', async () => {
  const { session } = await open();
  const before = session.save();
  for (const value of [11, -1, 7.5, '7', true, '\ud800']) {
    assert.notEqual(session.send(answer('score', value)).problems.length, 0, String(value));
  }
  assert.notEqual(session.send({ type: 'next', now: now() }).problems.length, 0);
  assert.deepEqual(session.save(), before);
  session.close();
});

test('a saved session goes on in another handle', async () => {
  const first = await open('nb');
  first.session.send(answer('score', 3));
  first.session.send(next());
  const session = first.session.save();
  first.session.close();
  const again = await openSurvey(definition, await loadWording('nb'), { ...options('nb'), session });
  assert.equal(again.reply.screen.id, 'why');
  again.session.close();
});

test('10, 8 and 3 are a score of 0, of three, with its interval', async () => {
  const result = await score([0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1]);
  assert.deepEqual([result.nps, result.n, result.thin], [0, 3, true]);
  assert.ok(result.interval.low < -50 && result.interval.high > 50);
});

test('counts that are none are a RangeError with the problems as its cause', async () => {
  await assert.rejects(score([1, 2]), (error) => error instanceof RangeError && error.cause[0].path === '/counts');
});

test('the version is that of the package', async () => assert.match(await version(), /^\d+\.\d+\.\d+$/));
