import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Link, readLink } from '../../../web/page/link.js';

const declared = {
  'user.plan': ['free', 'pro'],
  'user.orders': { type: 'int', min: 0 },
  'user.spent': 'number',
  'device.touch': 'bool',
  'hidden.source': 'text',
};

const links: [string, Link][] = [
  ['', {}],
  ['?score=0', { score: 0 }],
  ['?score=10', { score: 10 }],
  ['?score=11', {}],
  ['?score=09', {}],
  ['?score=9.0', {}],
  ['?score=%209', {}],
  ['?language=nb&touchpoint=support', { language: 'nb', touchpoint: 'support' }],
  ['?language=&touchpoint=', {}],
  ['?token=z1.shop.Y3Vz-dG9t_17.1764720000.bm9u.bWFj', { token: 'z1.shop.Y3Vz-dG9t_17.1764720000.bm9u.bWFj' }],
  ['?token=two%20words', {}],
  ['?user.plan=pro&user.orders=3', { facts: { user: { plan: 'pro', orders: 3 } } }],
  ['?user.spent=-1.5&device.touch=true', { facts: { user: { spent: -1.5 }, device: { touch: true } } }],
  ['?user.orders=many&hidden.source=5', { facts: { user: { orders: 'many' }, hidden: { source: '5' } } }],
  ['?user.password=x&plan=pro&user.plan.x=1&constructor.name=x&__proto__.x=1', {}],
];
for (const [search, link] of links)
  test(`the link "${search}" carries ${JSON.stringify(link)}`, () => {
    assert.deepEqual(readLink(search, declared), link);
  });

test('where no facts are declared a link carries none', () => {
  assert.deepEqual(readLink('?user.plan=pro'), {});
});
