// What becomes of an answer while the network, the collector or the storage fails: shared/delivery.md's matrix, as far as a
// page can show it.
import assert from 'node:assert/strict';
import { test } from '../support/browsers/lost.mjs';
import { until } from '../support/browsers/until.mjs';
import { receipt } from '../support/server.mjs';

const survey = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';
const unsent = 'Not sent yet. It will be sent when you are online again.';
const keepOpen = 'Your answer could not be saved on this device. Please keep this page open until it has been sent.';

const down =
  (status, headers = {}) =>
  () => ({ status, headers });

/** In the page: what is in the box, as texts under keys. */
const readBox = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('zeroten');
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
    opening.onsuccess = () => {
      const store = opening.result.transaction('outbox').objectStore('outbox');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      values.onsuccess = () => {
        opening.result.close();
        resolve(keys.result.map((key, at) => [key, values.result[at]]));
      };
    };
  });

export default function specs(own) {
  const status = (page, text) => page.says('.status', text);
  const records = async (page) => (await page.eval(readBox)).filter(([key]) => key.startsWith('record/'));
  const emptied = (page) => until(async () => !(await records(page)).length, 'an empty box');
  const arrived = (score) => own.received((one) => one.answers.score === score);
  const again = (page) => page.goto(`${own.server.url}/page`);

  /** A page whose respondent has answered while the collector did `collect`, or the wire `wire`. */
  async function answered(score, { collect = receipt, wire = () => false, ...options } = {}) {
    Object.assign(own.server, { collect, wire });
    const page = await own.open(survey, options);
    await page.click(`.radio[value="${score}"]`);
    await page.appears('.text');
    return page;
  }

  const mend = () => {
    own.server.received.length = 0;
    Object.assign(own.server, { collect: receipt, wire: () => false });
  };

  test('all goes well: one response with a number of this device, nothing is said and the box is empty', async () => {
    const page = await answered(9);
    await arrived(9);
    await emptied(page);
    assert.deepEqual(await page.all('.status', (node) => node.textContent), ['']);
    await again(page);
    await page.click('.radio[value="3"]');
    await arrived(3);
    await emptied(page);
    const numbered = own.server.numbers.filter(({ number }) => number);
    assert.equal(new Set(numbered.map(({ device }) => device)).size, 1);
    assert.match(numbered[0].device, /^[0-9a-f]{32}$/);
    assert.equal(numbered.at(-1).number, 2);
  });

  for (const [title, failure] of Object.entries({
    'a collector that answers 500': { collect: down(500) },
    'a collector that answers 503 and asks for a second': { collect: down(503, { 'retry-after': '1' }) },
    'a collector that answers 429 with a date': {
      collect: down(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }),
    },
    'a collector that answers 429 with nonsense': { collect: down(429, { 'retry-after': 'soon' }) },
    'a collector that answers 404': { collect: down(404) },
    'a connection that is cut': { wire: (response) => response.destroy() },
    'an answer that breaks off': {
      wire: (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('[{"id"');
        response.destroy();
        return true;
      },
    },
    "a hotel's login page": {
      wire: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
    },
    'a redirection to a login page': {
      wire: (response) => response.writeHead(302, { location: '/page' }).end(),
    },
  })) {
    test(`${title}: told, kept over a reload, and sent once it works`, async () => {
      const page = await answered(9, failure);
      await status(page, unsent);
      assert.equal((await records(page)).length, 1);
      await again(page);
      mend();
      await arrived(9);
      await emptied(page);
    });
  }

  test('credentials are missing: kept', async () => {
    const page = await answered(9, { collect: down(401) });
    await status(page, unsent);
    assert.equal((await records(page)).length, 1);
    mend();
  });

  test('the answer got lost after the collector stored the response: sent again, and counted once', async () => {
    const rows = new Map();
    let cut = true;
    const page = await answered(9, {
      wire: (response, records) => {
        for (const record of records) rows.set(record.id, [...(rows.get(record.id) ?? []), record.seq]);
        if (!cut) return false;
        cut = false;
        response.destroy();
        return true;
      },
    });
    await until(() => [...rows.values()].flat().length > 1, 'the second time');
    await emptied(page);
    assert.deepEqual([...rows.values()], [[1, 1]]);
  });

  for (const refused of [400, 409, 410, 413, 422])
    test(`refused with ${refused}: kept aside, said to the page, and not sent again`, async () => {
      const page = await answered(9, { collect: down(refused) });
      await page.waitFor(() => window.seen.some(({ name }) => name === 'error'));
      const kept = await until(async () => (await records(page)).find(([, text]) => JSON.parse(text).refused), 'it');
      assert.equal(JSON.parse(kept[1]).refused, refused === 409 ? 422 : refused);
      const before = own.server.received.length;
      await again(page);
      await page.click('.radio[value="3"]');
      await arrived(3);
      assert.equal(own.server.received.filter(({ answers }) => answers.score === 9).length, before);
      mend();
    });

  for (const [title, head] of Object.entries({
    'there is no IndexedDB': 'Object.defineProperty(window, "indexedDB", { value: undefined });',
    'IndexedDB throws': 'Object.defineProperty(window, "indexedDB", { get() { throw new Error("no"); } });',
    'the disk is full':
      'const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) { const request = put.apply(this, all); queueMicrotask(() => { try { this.transaction.abort(); } catch {} }); return request; };',
    'IndexedDB never answers': 'IDBFactory.prototype.open = () => ({});',
  }))
    test(`${title}: sent at once; while that fails the page is to stay open`, async () => {
      own.server.pages['/storage.js'] = head;
      const page = await answered(9, { collect: down(503), head: '<script src="/storage.js"></script>' });
      await until(
        async () => (await page.all('.status', (node) => node.textContent))[0] === keepOpen,
        keepOpen,
        20_000,
      );
      mend();
      await own.received((one) => one.answers.score === 9);
    });

  test('the power fails before the browser has written its mark: what is in the box is sent by the next page', async () => {
    const page = await answered(9, { collect: down(503) });
    await until(async () => (await records(page)).length === 1, 'a record');
    await page.goto(`${own.server.url}/host.css`);
    await page.eval(() => localStorage.clear());
    mend();
    await again(page);
    await arrived(9);
    await emptied(page);
  });

  test('nothing of the outbox is loaded before somebody answers', async () => {
    const page = await own.open(survey);
    const asked = () => own.server.requests.filter((path) => /outbox/.test(path));
    await page.appears('.radio[value="9"]');
    await page.eval(() => fetch('/watch.js').then(() => {})); // later than whatever the widget asked for
    assert.deepEqual(asked(), []);
    await page.click('.radio[value="9"]');
    await until(() => asked().length === 2, 'the outbox');
  });

  for (const [title, script] of Object.entries({
    'the outbox cannot be loaded': 'throw new Error("no outbox");',
    'the outbox takes forever': 'await new Promise(() => {});',
  })) {
    const without = async (act) => {
      own.server.pages['/dist/outbox.js'] = script;
      try {
        await act(await answered(9, { collect: down(503) }));
      } finally {
        delete own.server.pages['/dist/outbox.js'];
      }
    };

    test(`${title}: sent at once; told while that fails`, () =>
      without(async (page) => {
        await status(page, unsent);
        assert.deepEqual(await page.eval(readBox), []);
        mend();
        await arrived(9);
        await status(page, 'Saved');
      }));

    test(`${title}: kept over a reload, and sent once it can`, async () => {
      await without((page) => status(page, unsent));
      await again(own.page);
      mend();
      await arrived(9);
      await emptied(own.page);
      await until(() => own.page.eval(() => !Object.keys(localStorage).length), 'nothing is kept');
    });
  }

  test('the consent is withdrawn: nothing is left on the device, and nothing is sent any more', async () => {
    const page = await answered(9, { collect: down(503) });
    await status(page, unsent);
    assert.equal(await page.at('zeroten-survey', (node) => node.withdraw()), 1);
    assert.deepEqual(await page.eval(readBox), []);
    mend();
    await again(page);
    await page.click('.radio[value="3"]');
    await arrived(3);
    assert.deepEqual([...new Set(own.server.received.map(({ answers }) => answers.score))], [3]);
  });

  test('two documents of one origin send what is in the box once', async () => {
    const page = await answered(9, { collect: down(503) });
    await status(page, unsent);
    own.server.pages['/frame'] = own.server.pages['/page'];
    own.server.pages['/page'] = own.server.pages['/page'].replace(
      '</main>',
      '<iframe src="/frame"></iframe><iframe src="/frame"></iframe></main>',
    );
    own.server.policy = `${own.server.policy}; frame-src 'self'`;
    mend();
    await again(page);
    await arrived(9);
    await emptied(page);
    assert.equal(own.server.received.filter(({ answers }) => answers.score === 9).length, 1);
  });

  test('what a newer version has put there stays', async () => {
    const page = await answered(9);
    await emptied(page);
    const key = `record/${'a'.repeat(32)}/1/${'b'.repeat(32)}/https://c.example/`;
    await page.eval(
      (at) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('zeroten');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('outbox', 'readwrite');
            transaction.objectStore('outbox').put('{"v":2,"something":"else"}', at);
            transaction.oncomplete = () => resolve(opening.result.close());
          };
        }),
      key,
    );
    await again(page);
    await page.click('.radio[value="3"]');
    await arrived(3);
    await until(async () => (await records(page)).length === 1, 'only that');
    assert.deepEqual(await records(page), [[key, '{"v":2,"something":"else"}']]);
  });

  test("the site's data is cleared while the page is open: the next answer is stored and sent as before", async () => {
    const page = await answered(9, { collect: down(503) });
    await status(page, unsent);
    await page.eval(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('zeroten').onsuccess = () => resolve();
        }),
    );
    mend();
    await page.click('.text');
    await page.type('Warmer socks');
    await page.click('.next');
    await own.received((one) => one.status === 'complete');
    await emptied(page);
  });

  test('a page that is left at once: the score is with the collector, or on the device', async () => {
    const page = await answered(9);
    await page.goto('about:blank');
    await again(page);
    await arrived(9);
  });
}
