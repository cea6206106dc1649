// What `zeroten page` writes, opened from file:// without a network: in Chromium and Firefox. WebKit's driver saves no files.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, names } from './support/browsers/index.mjs';
import { until } from './support/browsers/until.mjs';
import { pageFolder } from './support/survey_page.mjs';
import { answers } from './support/surveys/every_type.mjs';
import { answerWith } from './three/complete_every_type.mjs';

const everyType = fileURLToPath(new URL('support/surveys/every_type.json', import.meta.url));
const standard = { zeroten: 1, id: 'standard', subject: 'Fjellrev' };

for (const name of ['chromium', 'firefox']) {
  describe(`a page as a file, in ${name}`, { skip: !names.includes(name) && 'not in ZEROTEN_BROWSERS' }, () => {
    const files = pageFolder();
    let browser;
    let page;
    before(async () => {
      browser = await launch(name, { downloads: files.folder });
    });
    after(async () => {
      await browser?.close();
      files.remove();
    });
    afterEach(async () => {
      const said = await page?.eval(() => [window.refused, window.thrown]);
      await page?.close();
      page = undefined;
      assert.deepEqual(said, [[], []]);
    });

    async function open(url) {
      page = await browser.page();
      await page.goto(url);
      return page;
    }
    /** The responses in the file that the page offers. */
    async function saved(file) {
      await page.click('.download');
      await until(() => existsSync(path.join(files.folder, file)) && files.read(file), `the file ${file}`);
      const lines = files.read(file).split('\n');
      assert.equal(lines.pop(), '');
      return lines.map((line) => JSON.parse(line));
    }

    test('every type of question is answered, and the file has the answers', async () => {
      await open(files.write('every.html', everyType));
      await page.appears('[name="score"]');
      await answerWith(page, (selector) => page.click(selector));
      const [response, ...others] = await saved('every-type-answers.jsonl');
      assert.deepEqual(response.answers, answers);
      assert.deepEqual([response.status, response.channel, response.survey], ['complete', 'page', 'every-type']);
      assert.deepEqual(others, []);
    });

    test('nothing is offered before the end, and the page speaks its language', async () => {
      await open(files.write('nb.html', { ...standard, id: 'nb' }, '--language', 'nb', '--title', 'Si <det>'));
      await page.says('.ask', 'Hvor sannsynlig');
      assert.deepEqual(await page.eval(() => [document.documentElement.lang, document.title]), ['nb', 'Si <det>']);
      await page.click('.radio[value="9"]');
      await page.appears('.text');
      assert.deepEqual(await page.all('.download', (node) => node.checkVisibility()), []);
      await page.click('.next');
      await page.says('.download', 'Lagre svarene som fil');
    });

    test('a page in Arabic reads from right to left', async () => {
      await open(files.write('ar.html', { ...standard, id: 'ar' }, '--language', 'ar'));
      await page.appears('.radio');
      assert.equal(await page.eval(() => document.documentElement.dir), 'rtl');
    });

    test('a reload goes on with the same response, and one at the end offers it again', async () => {
      await open(files.write('reload.html', { ...standard, id: 'reload' }));
      await page.click('.radio[value="3"]');
      await page.appears('.text');
      await page.reload();
      await page.says('.ask', 'most important thing');
      await page.click('.text');
      await page.type('Dry boots');
      await page.click('.next');
      await page.says('.title', 'We are sorry');
      await page.reload();
      await page.says('.title', 'We are sorry');
      const [response, ...others] = await saved('reload-answers.jsonl');
      assert.deepEqual([response.answers, others], [{ score: 3, why: 'Dry boots' }, []]);
    });

    test('all answers of the device are given out at #answers, those that were never finished, too', async () => {
      const url = files.write('all.html', { ...standard, id: 'all' }, '--kiosk');
      await open(url);
      for (const score of [2, 8]) {
        await page.click(`.radio[value="${score}"]`);
        await page.appears('.text');
        assert.deepEqual(await page.all('.download', (node) => node.checkVisibility()), []);
        await page.reload();
        await page.appears('.radio');
        assert.equal(
          await page.eval(() => document.querySelector('zeroten-survey').shadowRoot.querySelector(':checked')),
          null,
        );
      }
      await page.goto(`${url}#answers`);
      await page.says('.download', '(2)');
      const scores = (await saved('all-answers.jsonl')).map((response) => response.answers.score);
      assert.deepEqual(scores.sort(), [2, 8]);
    });
  });
}
