// The device's clock is moved by ten years while answers wait: they are tried again, and not in a storm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './support/browsers/until.mjs';
import { answer, browserFor, holds, inBrowsers, says, siteFor, unsent } from './support/faults.mjs';

const tenYears = 10 * 365.25 * 24 * 3600 * 1000;

/** `Date` is off by `window.ahead`; `performance.now()` knows nothing of it. */
const clock = (ahead) => `
  window.ahead = ${ahead};
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + window.ahead); }
    static now() { return Real.now() + window.ahead; }
  };`;

/** The pause after a failure is a second at least; a server sees no less between two tries, but for the timer's rounding. */
const shortest = 950;

inBrowsers('a clock that jumps', (name) => {
  for (const [title, ahead] of Object.entries({ forward: tenYears, back: -tenYears }))
    test(`ten years ${title}, in the open page and over a reload: tried at a walk, and delivered once`, async (t) => {
      const site = await siteFor(t, { head: '<script src="/clock.js"></script>' });
      site.server.pages['/clock.js'] = clock(0);
      site.down();
      const tab = await (await browserFor(t, name)).newPage();
      await tab.goto(site.page);
      await answer(tab, 9);
      await says(tab, unsent);
      await holds(tab, 1);

      const walked = (what) => {
        const pauses = site.tries.slice(1).map((at, before) => Math.round(at - site.tries[before]));
        const hasty = pauses.filter((pause) => pause < shortest);
        assert.deepEqual(hasty, [], `pauses ${what}: ${pauses} ms`);
      };
      site.tries.length = 0;
      await tab.evaluate((by) => {
        window.ahead = by;
      }, ahead);
      await until(() => site.tries.length >= 2, 'two tries after the jump', 30_000);
      walked('after the jump');

      await tab.goto(`${site.url}/host.css`); // a page that is left tries once more
      site.server.pages['/clock.js'] = clock(-ahead);
      site.tries.length = 0;
      await tab.goto(site.page);
      await until(() => site.tries.length >= 1, 'a try with another clock', 30_000);
      site.up();
      await tab.evaluate(() => dispatchEvent(new Event('online'))); // the pause may be half a minute long by now
      await site.arrived(({ answers }) => answers.score === 9, 'the answer');
      await holds(tab, 0);
      walked('with another clock');
      assert.equal(site.stored.length, 1);
    });
});
