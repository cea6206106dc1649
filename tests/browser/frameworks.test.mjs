// The examples of demo/frameworks in Chromium: each is bundled, completed, taken away and put back, rendered on a server.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { build, copyFiles, settings } from '../../demo/frameworks/build.mjs';
import { launch } from './support/chromium.mjs';
import { record } from './support/page.mjs';
import { startServer, strictPolicy } from './support/server.mjs';
import { radio, seen } from './support/suite.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = path.join(root, 'demo/frameworks');
const folder = mkdtempSync(path.join(os.tmpdir(), 'zeroten-frameworks-'));
let browser;
let server;
/** What a page said in its console, as warnings and errors of frameworks do. */
const said = [];

before(async () => {
  const mounts = { '/dist/': path.join(root, 'dist/'), '/shared/': path.join(root, 'demo/shared/') };
  server = await startServer({
    pages: { '/shop/art/icon.svg': '', '/favicon.ico': '' },
    mounts: {
      ...mounts,
      '/frameworks/': `${examples}/`,
      '/built/': path.join(folder, 'built/'),
      '/test/': `${folder}/`,
    },
  });
  await build(path.join(folder, 'built'));
  await copyFiles(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  assert.deepEqual(said.splice(0), []);
});

/** The pages themselves have an icon. */
const strict = `${strictPolicy}; img-src 'self'`;

async function visit(address, policy = '') {
  server.policy = policy; // a framework may need more than the strict one
  const context = await browser.newContext();
  context.setDefaultTimeout(10_000);
  await context.addInitScript(record);
  const page = await context.newPage();
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  await page.goto(server.url + address);
  return page;
}

async function complete(page) {
  await radio(page, 9).click();
  // The page's own scale may have a button to go on.
  const text = page.getByRole('textbox');
  if (!(await page.locator('zeroten-survey').count())) await page.getByRole('button', { name: 'Next' }).click();
  await text.fill('Warm socks');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
}

const pages = {
  'plain HTML with a script tag': ['/frameworks/script-tag/index.html', strict],
  'an ES module': ['/frameworks/module/index.html', strict],
  'the engine without the element': ['/frameworks/headless/index.html', strict],
  'React 18': ['/built/react-18.html'],
  'React 19': ['/built/react-19.html'],
  'Vue 3': ['/built/vue.html'],
  'Svelte 5': ['/built/svelte.html'],
};
for (const [name, [address, policy]] of Object.entries(pages)) {
  test(`${name}: a survey from the first question to the ending, and the page hears of it`, async () => {
    const page = await visit(address, policy);
    await complete(page);
    await page.getByText('Heard: promoter').waitFor();
    const facts = (await seen(page, 'complete')).map(({ detail }) => detail.response.facts);
    const known = { user: { plan: 'pro' } };
    const expected = { 'script-tag': [undefined], headless: [] }[address.split('/')[2]] ?? [known];
    assert.deepEqual(facts, expected);
  });
}

test('the engine without the element says what is missing, and is used with the keyboard alone', async () => {
  const page = await visit('/frameworks/headless/index.html', strict);
  await page.getByRole('group', { name: 'How likely' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
  await radio(page, 0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /./ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'LABEL');
});

/** For each framework: code that mounts the survey about `subject` into #app and gives what takes it away. */
const react = {
  client: `
    import { StrictMode, createElement } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { Survey } from 'SURVEY';
    const heard = () => { window.heard = (window.heard ?? 0) + 1; };
    const tree = (properties) => createElement(StrictMode, null, createElement(Survey, { onComplete: heard, ...properties }));
    window.mount = (target, properties) => {
      const root = createRoot(target);
      root.render(tree(properties));
      return () => root.unmount();
    };
    window.hydrate = (target, properties) => hydrateRoot(target, tree(properties));`,
  server: `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { Survey } from 'SURVEY';
    export const render = (properties) => renderToString(createElement(Survey, { onComplete() {}, ...properties }));`,
};
const frameworks = {
  'React 18': { folder: 'react-18', survey: './react-18/Survey.tsx', ...react },
  // React 19 sets no properties and hears no events of an element that it hydrates (its issue 35446): for a server, a ref.
  'React 19': { folder: 'react-19', survey: './react-19/Survey.tsx', deaf: true, ...react },
  'React 19 by a ref': { folder: 'react-19', survey: './react-18/Survey.tsx', ...react },
  'Vue 3': {
    folder: 'vue',
    survey: './vue/Survey.vue',
    client: `
      import { createApp, createSSRApp } from 'vue';
      import Survey from 'SURVEY';
      const onComplete = () => { window.heard = (window.heard ?? 0) + 1; };
      window.mount = (target, properties) => {
        const app = createApp(Survey, { onComplete, ...properties });
        app.mount(target);
        return () => app.unmount();
      };
      window.hydrate = (target, properties) => createSSRApp(Survey, { onComplete, ...properties }).mount(target);`,
    server: `
      import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import Survey from 'SURVEY';
      export const render = (properties) => renderToString(createSSRApp(Survey, properties));`,
  },
  'Svelte 5': {
    folder: 'svelte',
    survey: './svelte/Survey.svelte',
    client: `
      import { hydrate, mount, unmount } from 'svelte';
      import Survey from 'SURVEY';
      const oncomplete = () => { window.heard = (window.heard ?? 0) + 1; };
      window.mount = (target, properties) => {
        const app = mount(Survey, { target, props: { oncomplete, ...properties } });
        return () => unmount(app);
      };
      window.hydrate = (target, properties) => hydrate(Survey, { target, props: { oncomplete, ...properties } });`,
    server: `
      import { render as renderOf } from 'svelte/server';
      import Survey from 'SURVEY';
      export const render = (properties) => renderOf(Survey, { props: { oncomplete() {}, ...properties } }).body;`,
  },
};

/** The bundle of a text that stands in demo/frameworks; the frameworks warn as they do while one develops. */
async function bundle({ folder: name, survey }, text, outfile, server = false) {
  const contents = text.replace('SURVEY', survey);
  const stdin = { contents, resolveDir: examples, loader: 'tsx' };
  await esbuild.build({
    ...settings(name, { server, mode: 'development' }),
    stdin,
    outfile: path.join(folder, outfile),
  });
}

const address = async (name, html) => {
  const file = name.replaceAll(' ', '_');
  await bundle(frameworks[name], frameworks[name].client, `${file}.js`);
  server.pages[`/test/${file}`] =
    `<!doctype html><html lang="en"><title>${name}</title><div id="app">${html}</div><script type="module" src="/test/${file}.js"></script>`;
  return `/test/${file}`;
};
const definition = { zeroten: 1, id: 'own', subject: 'Ulv', facts: { 'user.plan': 'text' } };
const properties = { definition, facts: { user: { plan: 'pro' } } };

for (const name of Object.keys(frameworks)) {
  test(`${name}: taken away, the survey is gone; mounted again, it is another response`, async () => {
    const page = await visit(await address(name, ''));
    const mount = () =>
      page.evaluate(() => {
        window.unmount = window.mount(document.querySelector('#app'), { subject: 'Fjellrev' });
      });
    await mount();
    await radio(page, 9).click();
    await page.getByRole('textbox').waitFor();
    await page.evaluate(() => window.unmount());
    assert.equal(await page.locator('zeroten-survey').count(), 0);
    await mount();
    await complete(page);
    const ids = new Set((await seen(page, 'answer')).map(({ detail }) => detail.response.id));
    assert.deepEqual([ids.size, (await seen(page, 'show')).length, await page.evaluate(() => window.heard)], [2, 2, 1]);
  });

  test(`${name}: mounted while it develops, which may be twice, the survey is one response`, async () => {
    const page = await visit(await address(name, ''));
    await page.evaluate((given) => {
      window.mount(document.querySelector('#app'), given);
    }, properties);
    await complete(page);
    const answers = await seen(page, 'answer');
    assert.equal(new Set(answers.map(({ detail }) => detail.response.id)).size, 1);
    assert.deepEqual([answers[0].detail.response.survey, answers[0].detail.response.facts], ['own', properties.facts]);
    assert.deepEqual([(await seen(page, 'show')).length, await page.evaluate(() => window.heard)], [1, 1]);
  });

  test(`${name}: a server renders the tag without any document, and the page takes it over without a warning`, async () => {
    const file = `${name.replaceAll(' ', '_')}_server.mjs`;
    await bundle(frameworks[name], frameworks[name].server, file, true);
    assert.equal(typeof document, 'undefined');
    const { render } = await import(pathToFileURL(path.join(folder, file)).href);
    assert.match(await render({ subject: 'Fjellrev' }), /<zeroten-survey subject="Fjellrev"[^>]*><\/zeroten-survey>/);
    const html = await render(frameworks[name].deaf ? { subject: 'Fjellrev' } : properties);
    assert.match(html, /<zeroten-survey[^>]*><\/zeroten-survey>/);
    const page = await visit(await address(name, html));
    const { deaf } = frameworks[name];
    const given = deaf ? { subject: 'Fjellrev' } : properties;
    await page.evaluate((all) => void window.hydrate(document.querySelector('#app'), all), given);
    await complete(page);
    assert.equal(await page.evaluate(() => window.heard), deaf ? undefined : 1);
  });
}
