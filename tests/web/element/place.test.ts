import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { channelOf, floats, isBuiltIn, placeOf } from '../../../web/element/place.js';

function browser(userActivation?: { isActive: boolean }): void {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { userActivation } });
}
afterEach(() => browser());

const places: [string | null, string | null, string, boolean, boolean][] = [
  [null, null, 'inline', false, false],
  ['popover', null, 'popover', false, false],
  ['popover', 'bottom-end', 'popover', false, false],
  ['popover', 'bottom-start', 'popover', false, true],
  ['popover', 'top-end', 'popover', true, false],
  ['popover', 'top-start', 'popover', true, true],
  ['bar', 'top', 'bar', true, false],
  ['kiosk', '', 'kiosk', false, false],
  ['corner', 'middle', 'inline', false, false],
  ['constructor', null, 'inline', false, false],
];
for (const [presentation, position, shown, top, start] of places) {
  test(`${presentation} at ${position} is ${shown}${top ? ', top' : ''}${start ? ', start' : ''}`, () => {
    browser();
    assert.deepEqual(placeOf(presentation, position), { presentation: shown, top, start });
  });
}

test('a modal is one after an act of the respondent, and where nobody can tell', () => {
  browser({ isActive: true });
  assert.equal(placeOf('modal', null).presentation, 'modal');
  browser();
  assert.equal(placeOf('modal', null).presentation, 'modal');
  browser({ isActive: false });
  assert.equal(placeOf('modal', null).presentation, 'popover');
});

test('popover, bar and modal come over the page; only inline and popover are always there', () => {
  const all = ['inline', 'popover', 'bar', 'modal', 'page', 'kiosk'] as const;
  assert.deepEqual(all.filter(floats), ['popover', 'bar', 'modal']);
  assert.deepEqual(all.filter(isBuiltIn), ['inline', 'popover']);
  assert.deepEqual(all.map(channelOf), ['inline', 'popover', 'popover', 'popover', 'page', 'kiosk']);
});
