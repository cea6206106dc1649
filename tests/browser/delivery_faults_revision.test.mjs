// The survey changes while an answer waits: the collector takes it as an answer to the survey that was asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, startCollector } from '../contract/collector_process.mjs';
import { until } from './support/browsers/until.mjs';
import {
  answer,
  atEnd,
  browserFor,
  folderFor,
  holds,
  inBrowsers,
  press,
  says,
  siteFor,
  unsent,
} from './support/faults.mjs';
import { freePort } from './support/free_port.mjs';
import { pageFolder } from './support/survey_page.mjs';

const before = { zeroten: 1, id: 'shop', subject: 'Fjellrev' };
const after = {
  ...before,
  questions: [
    { id: 'ease', type: 'rating', ask: 'How easy was it?' },
    { id: 'score', type: 'nps' },
  ],
};

async function responses(collector) {
  const text = await (await read(collector, '/v1/surveys/shop/responses')).text();
  return text.trim().split('\n').filter(Boolean).map(JSON.parse);
}

inBrowsers('a survey that changes', (name) => {
  test('an answer to the survey before is accepted as such, after the survey has other questions', async (t) => {
    const folder = folderFor(t);
    const site = await siteFor(t);
    const url = `http://127.0.0.1:${await freePort()}`;
    const start = (definition) => startCollector(t, { folder, definition, args: ['--port', new URL(url).port] });
    const files = pageFolder();
    atEnd(t, files.remove);
    Object.assign(site.server, { policy: '' });
    site.server.pages['/survey'] = files.html(before, '--collector', url, '--language', 'en');

    const first = await start(before);
    const tab = await (await browserFor(t, name)).newPage();
    await tab.goto(`${site.url}/survey`);
    await first.stop();
    await answer(tab, 9);
    await press(tab, '.next');
    await says(tab, unsent);
    await holds(tab, 1);

    const second = await start(after);
    site.server.pages['/survey'] = files.html(after, '--collector', url, '--language', 'en');
    await tab.goto(`${site.url}/survey`);
    const found = await until(async () => (await responses(second))[0], 'the response', 30_000);
    await holds(tab, 0);
    assert.deepEqual([found.status, found.answers.score], ['complete', 9]);
    const surveys = await (await read(second, '/v1/surveys/shop')).json();
    assert.notEqual(found.revision, surveys.revision);
  });
});
