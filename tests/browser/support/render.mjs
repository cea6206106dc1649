// A page with web/render alone, fed with messages: what the engine never sends in a test can be drawn, too.
import * as esbuild from 'esbuild';
import { root, styles } from '../../../web/build/bundle.mjs';
import { labels } from '../../support/labels.mjs';
import { launch } from './chromium.mjs';
import { startServer } from './server.mjs';

/** Card with all fields and linkFor as globals of a page, and what the card says written down. */
const entry = `
  import { Card } from './web/render/card.ts';
  import { linkFor } from './web/render/actions.ts';
  import { addFields } from './web/render/fields.ts';
  import { moreFields } from './web/render/more_fields.ts';
  import { addStyles, sharedSheet } from './web/element/sheets.ts';
  addFields(moreFields);
  addStyles(moreFields.styles);
  const shadowRoot = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  shadowRoot.adoptedStyleSheets = [sharedSheet()];
  window.said = [];
  const say = (name) => (...values) => said.push([name, ...values]);
  window.card = new Card({ submit: say('submit'), back: say('back'), answer: say('answer'), dismiss: say('dismiss'), reward: () => null });
  shadowRoot.append(card.node);
  Object.assign(window, { linkFor, shadow: shadowRoot });`;

export const nps = {
  id: 'score',
  type: 'nps',
  label: 'How likely?',
  required: true,
  left: 'Low',
  right: 'High',
  options: Array.from({ length: 11 }, (_, value) => ({ value, name: String(value) })),
};
export const text = {
  id: 'why',
  type: 'text',
  label: 'Why?',
  required: true,
  multiline: true,
  maxLength: 5,
  counter: '{count, plural, one {# character left} other {# characters left}}',
};
export const question = (fields, more = {}) => ({
  kind: 'question',
  id: fields.map((field) => field.id).join('-'),
  language: 'en',
  direction: 'ltr',
  may: ['answer', 'next', 'back', 'dismiss'],
  labels,
  fields,
  ...more,
});
export const ending = (actions, more = {}) => ({
  kind: 'ending',
  id: 'end',
  language: 'en',
  direction: 'ltr',
  may: ['dismiss'],
  labels: { ...labels, ...more },
  title: 'Thanks',
  actions,
});

/** Fresh pages from one browser and one server, until it is closed. */
export async function startRender() {
  const built = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [styles],
  });
  const html = '<!doctype html><html lang="en"><title>r</title><body><script type="module" src="/render.js"></script>';
  const server = await startServer({ pages: { '/render.js': built.outputFiles[0].text, '/': html } });
  const browser = await launch();
  return {
    async fresh(options) {
      const page = await browser.newPage(options);
      page.setDefaultTimeout(10_000);
      await page.goto(server.url);
      await page.waitForFunction(() => window.card);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export const drawOn = (page, screen, problems = []) =>
  page.evaluate(([one, two]) => window.card.draw(one, two), [screen, problems]);
export const saidOn = (page) => page.evaluate(() => window.said);
