// What a respondent has set: less motion, dark, forced colours.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { changed, contrast, decode } from '../support/browsers/png.mjs';
import { standard } from '../support/surveys/standard.mjs';
import { surveys, walk } from '../support/surveys/walk.mjs';

/** Writes down what begins to move from now on, and shows the popover once more. */
async function listen(page) {
  await page.at('.card', (card) => {
    window.moved = [];
    const write = (event) => window.moved.push(event.animationName ?? event.propertyName);
    for (const name of ['animationstart', 'transitionrun']) card.getRootNode().addEventListener(name, write);
    card.getRootNode().host.dismiss();
  });
  await page.waitFor(
    () => !document.querySelector('zeroten-survey').shadowRoot.querySelector('.card').checkVisibility(),
  );
  await page.eval(() => document.querySelector('zeroten-survey').show());
}

export default function specs(own) {
  for (const survey of surveys) {
    test(`who wants less motion sees none, from when the popover comes to the ending: ${survey.name}`, async () => {
      const page = await own.open(survey.popover, { reducedMotion: true });
      await page.appears('.card');
      await listen(page);
      for (const [name, reach] of survey.screens) {
        await reach(page);
        assert.equal(await page.at('.card', (node) => node.getRootNode().getAnimations().length), 0, name);
      }
      assert.deepEqual(await page.eval(() => window.moved), []);
    });
  }

  test('who has not said so sees the popover rise', async () => {
    const page = await own.open(standard.popover);
    await listen(page);
    await page.waitFor(() => window.moved.includes('rise'));
  });

  for (const dark of [false, true]) {
    test(`${dark ? 'dark' : 'light'} as the respondent prefers, and text stands out by 7:1`, async () => {
      const page = await own.open(standard.popover, { dark });
      await page.at('.card', (node) => node.checkVisibility());
      const read = (node) => [
        getComputedStyle(node).color,
        getComputedStyle(node.getRootNode().querySelector('.card')).backgroundColor,
      ];
      const [ink, surface] = (await page.at('.ask', read)).map((one) => one.match(/\d+/g).map(Number));
      assert.equal(contrast(surface, [0, 0, 0]) < 2, dark);
      assert.ok(contrast(ink, surface) >= 7, `${ink} on ${surface}`);
    });
  }

  test('with forced colours a score looks different when it is chosen', {
    skip: own.lacking.forcedColors,
  }, async () => {
    const page = await own.open(standard.popover, { forcedColors: true, width: 700, height: 520 });
    const pictures = {};
    await walk(page, standard, async (screen) => {
      if (screen === 'an error' || screen === 'a chosen score') pictures[screen] = decode(await page.shot());
      if (screen !== 'a chosen score') return;
      const box = await page.at('.radio:checked', (node) => node.getBoundingClientRect().toJSON());
      // It had the focus before, too: the difference is within.
      const pixels = changed(pictures['an error'], pictures['a chosen score'], box, 0);
      assert.ok(pixels >= 2 * (box.width + box.height), `${pixels} pixels changed by 3:1`);
    });
  });
}
