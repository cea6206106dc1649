import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from '../../../web/page/link.js';
import { signedFacts } from '../../../web/page/signed_facts.js';

const token = (facts: string): string => `z2.shop.ZXZh.1800000000.bg.${Buffer.from(facts).toString('base64url')}.bWFj`;

test('the facts of a token are read, in any script', () => {
  assert.deepEqual(signedFacts(token('{"user.name":"Kåre 東","user.plan":"pro"}')), {
    'user.name': 'Kåre 東',
    'user.plan': 'pro',
  });
});

for (const none of [
  '',
  'z1.shop.ZXZh.1800000000.bg.bWFj',
  'z2.shop.ZXZh.1.bg.%%%.x',
  token('{'),
  token('null'),
  token('{"a":1}'),
])
  test(`no facts: ${none}`, () => {
    assert.deepEqual(signedFacts(none), {});
  });

test('a link has the facts of its token, as what the survey declares, and not those beside it', () => {
  const declared = { 'user.plan': ['free', 'pro'], 'user.orders': 'int' };
  const search = `?user.plan=pro&token=${token('{"user.plan":"free","user.orders":"3","user.age":"70"}')}`;
  assert.deepEqual(readLink(search, declared).facts, { user: { plan: 'free', orders: 3 } });
});
