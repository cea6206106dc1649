// The demos as script/start serves them: the real collector with a database of its own, and Chromium.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startCollector } from '../../contract/collector_process.mjs';
import { launch } from './chromium.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const surveys = ['shop-nps', 'account-nps'].map((id) => path.join(root, `demo/surveys/${id}.json`));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const shots = path.join(root, 'build/screenshots');

/** Call once at the top of a file. After each test nothing may have been reported that `expected` was not told of. */
export function demo() {
  const own = { problems: [], contexts: [], ends: [] };
  before(async () => {
    mkdirSync(shots, { recursive: true });
    own.folder = mkdtempSync(path.join(tmpdir(), 'zeroten-demo-'));
    const args = [
      '--static',
      path.join(root, 'demo'),
      '--static',
      `/dist=${path.join(root, 'dist')}`,
      '--static',
      `/report=${path.join(root, 'dist/report')}`,
      ...surveys,
    ];
    own.collector = await startCollector({ after: (end) => own.ends.push(end) }, { folder: own.folder, args });
    own.browser = await launch();
  });
  after(async () => {
    await own.browser?.close();
    for (const end of own.ends) await end();
    rmSync(own.folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of own.contexts.splice(0)) await context.close();
    assert.deepEqual(own.problems.splice(0), []);
  });

  /** A new browser profile; its pages' errors, policy violations and requests to other hosts become problems. */
  own.profile = async (options = {}) => {
    const context = await own.browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options });
    own.contexts.push(context);
    context.setDefaultTimeout(30_000);
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.violatedDirective}`)),
    );
    context.on('console', (message) => message.type() === 'error' && own.problems.push(message.text()));
    context.on('weberror', (error) => own.problems.push(String(error.error())));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== own.collector.url) own.problems.push(`asked ${request.url()}`);
    });
    return context;
  };
  own.visit = async (address, options) => {
    const page = await (await own.profile(options)).newPage();
    await page.goto(own.collector.url + address);
    return page;
  };
  own.expected = (pattern) => {
    const found = own.problems.filter((problem) => pattern.test(problem));
    assert.ok(found.length > 0, `nothing like ${pattern} in ${JSON.stringify(own.problems)}`);
    own.problems = own.problems.filter((problem) => !pattern.test(problem));
  };
  return own;
}

/** Waits until nothing moves any more, in the page and in its widgets. */
export function still(page) {
  return page.evaluate(() => {
    const widgets = [...document.querySelectorAll('zeroten-survey')].map((one) => one.shadowRoot);
    const moving = [document, ...widgets].flatMap((scope) => scope?.getAnimations() ?? []);
    return Promise.allSettled(moving.map((animation) => animation.finished));
  });
}

/** What axe finds wrong with a page, widgets included. */
export async function violations(page) {
  await still(page);
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary).join(' | ')}`);
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const query = `
import json, sqlite3, sys
database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
database.row_factory = sqlite3.Row
print(json.dumps([dict(row) for row in database.execute(sys.argv[2])]))
`;

/** The rows of a query on the collector's file, by another program than the collector: Python is there with Emscripten. */
export function rows(own, sql) {
  return JSON.parse(execFileSync('python3', ['-c', query, path.join(own.folder, 'a.db'), sql], { encoding: 'utf8' }));
}

/** Waits until `look` gives something true. */
export async function until(look, ms = 30_000) {
  for (const end = Date.now() + ms; ; ) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
