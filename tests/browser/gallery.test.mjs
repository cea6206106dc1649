// The gallery as script/start serves it: every type in light and dark, narrow and wide, three languages; all languages; the
// ready themes. Its pictures are in build/screenshots.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { directionOf, languages } from '../../demo/gallery/languages.js';
import { positionsOf, searchFor, stateFrom, values } from '../../demo/gallery/state.js';
import { types } from '../../demo/gallery/types.js';
import { program } from '../contract/collector_process.mjs';
import { contrast } from './support/browsers/png.mjs';
import { demo, overflow, shots, still, violations } from './support/demo.mjs';
import { clipped, crowded, sideways } from './support/room.mjs';

const own = demo();
const root = fileURLToPath(new URL('../../', import.meta.url));
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** Goes to a state of the gallery and waits for its surveys, of which there are `count`. */
async function reach(page, search, { file = 'index.html', count = 1 } = {}) {
  await page.goto(`${own.collector.url}/gallery/${file}${search}`);
  await page.waitForFunction((wanted) => {
    const cards = [...document.querySelectorAll('zeroten-survey')].map((one) => one.shadowRoot?.querySelector('.card'));
    return (
      cards.length === wanted && cards.every((card) => card?.checkVisibility() && card.querySelector('.ask, .choice'))
    );
  }, count);
  await still(page);
}
const open = (options) =>
  own.profile({ reducedMotion: 'reduce', viewport: wide, ...options }).then((context) => context.newPage());

/** What is wrong with the room in a card. */
async function cramped(card) {
  const [texts, over, parts] = [
    await card.evaluate(clipped),
    await card.evaluate(sideways),
    await card.evaluate(crowded),
  ];
  return [...texts.map((text) => `clipped: ${text}`), ...over.filter(Boolean).map((by) => `${by} px wide`), ...parts];
}

for (const colorScheme of ['light', 'dark'])
  for (const viewport of [wide, narrow])
    for (const language of ['en', 'fi', 'ar']) {
      test(`every type has room: ${colorScheme}, ${viewport.width} px, ${language}`, async () => {
        const page = await open({ viewport });
        await reach(page, `?all&scheme=${colorScheme}&language=${language}`, { count: types.size });
        const file = `gallery-${colorScheme}-${viewport.width}-${language}.png`;
        await page.screenshot({ path: path.join(shots, file), fullPage: true });
        assert.equal(await overflow(page), 0);
        for (const type of types.keys()) {
          const card = page.locator(`[id="${type}"] .card`);
          assert.deepEqual(await cramped(card), [], type);
          const found = await card.evaluate((node) => [node.lang, node.dir, getComputedStyle(node).colorScheme]);
          assert.deepEqual(found, [language, directionOf(language), colorScheme], type);
        }
      });
    }

test('errors and endings are reached, and take no focus', async () => {
  const page = await open();
  const moments = {
    error: '.error:not(:empty)',
    promoter: '.title',
    passive: '.title',
    detractor: '.title',
    actions: '.links',
  };
  for (const [type, moment] of Object.entries(moments)) {
    await reach(page, `?type=${type}`);
    assert.equal(await page.locator('.heading h2').textContent(), types.get(type).name);
    await page.locator(`zeroten-survey ${moment}`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY', `${type} takes no focus`);
  }
});

test('all languages are offered by the names that their speakers give them', async () => {
  const files = readdirSync(path.join(root, 'web/i18n'));
  const names = files.map((file) => JSON.parse(readFileSync(path.join(root, 'web/i18n', file), 'utf8')).name);
  const page = await open();
  await reach(page, '');
  const offered = page.locator('[name="language"] option');
  assert.deepEqual((await offered.allTextContents()).sort(), names.sort());
  const tags = await offered.evaluateAll((all) => all.map((one) => `${one.value}.json`));
  assert.deepEqual(tags.sort(), files.sort());
});

test('all languages ask the Net Promoter question, in their direction, and it has room on a phone', async () => {
  const page = await open({ viewport: narrow });
  const asked = new Set();
  for (const language of languages) {
    const wording = JSON.parse(readFileSync(path.join(root, `web/i18n/${language}.json`), 'utf8'));
    await reach(page, `?language=${language}`, { file: 'stage.html' });
    const card = page.locator('zeroten-survey .card');
    const found = await card.evaluate((node) => [node.lang, node.dir, node.querySelectorAll('.radio').length]);
    assert.deepEqual(found, [language, wording.direction, 11]);
    assert.equal(directionOf(language), wording.direction);
    assert.deepEqual(await cramped(card), [], language);
    asked.add(await card.locator('.ask').textContent());
  }
  assert.equal(asked.size, languages.length, 'no two ask the same');
});

const shown = [
  ['en', 'nps', 'standard'],
  ['ar', 'stars', 'friendly'],
  ['fi', 'page', 'quiet'],
  ['de', 'choices', 'editorial'],
];
/** Each place, and what is shown there: another corner has the same room, so two are enough. */
const places = values.presentation.flatMap((presentation) => {
  const positions = positionsOf(presentation);
  const all = positions.length ? positions : [undefined];
  return all.map((position, at) => ({ presentation, position, surveys: at === 0 ? shown : shown.slice(0, 2) }));
});
for (const { presentation, position, surveys } of places)
  for (const viewport of [wide, narrow]) {
    const name = [presentation, position, viewport.width].filter(Boolean).join(' ');
    test(`a survey has room as ${name} px, in both directions and all themes`, async () => {
      const page = await open({ viewport });
      for (const [language, type, theme] of surveys) {
        const search = searchFor({ ...stateFrom(''), presentation, position, language, type, theme });
        if (presentation === 'modal') {
          await page.goto(`${own.collector.url}/gallery/stage.html${search}`);
          await page.getByRole('button', { name: 'Give feedback' }).click();
          await page.locator('zeroten-survey .card').waitFor();
          await still(page);
        } else await reach(page, search, { file: 'stage.html' });
        await page.screenshot({ path: path.join(shots, `gallery-${name.replaceAll(' ', '-')}-${type}.png`) });
        assert.deepEqual(await cramped(page.locator('zeroten-survey .card')), [], `${type} in ${language}, ${theme}`);
      }
    });
  }

for (const colorScheme of ['light', 'dark'])
  for (const viewport of [wide, narrow]) {
    test(`axe finds nothing in the gallery: ${colorScheme}, ${viewport.width} px`, async () => {
      const page = await open({ viewport });
      for (const search of ['?', '?presentation=bar&', '?presentation=page&']) {
        await reach(page, `${search}scheme=${colorScheme}`, { count: search.includes('page') ? 0 : 1 });
        assert.deepEqual(await violations(page), [], search);
        assert.equal(await overflow(page), 0, search);
        if (search === '?')
          await page.screenshot({ path: path.join(shots, `gallery-page-${colorScheme}-${viewport.width}.png`) });
      }
    });
  }

test('what is chosen is in the address, the focus stays, and the way back is the browser’s', async () => {
  const page = await open();
  await reach(page, '');
  await page.getByLabel('Theme').selectOption('friendly');
  await page.getByRole('link', { name: 'Date' }).click();
  assert.equal(new URL(page.url()).search, '?type=date&theme=friendly');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Date');
  await page.locator('zeroten-survey [type="date"]').waitFor();
  await page.getByLabel('Language').focus();
  await page.getByLabel('Language').selectOption('ar');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'language');
  await page.locator('zeroten-survey .card[dir="rtl"]').waitFor();
  await page.goBack();
  await page.locator('zeroten-survey .card[dir="ltr"]').waitFor();
  await page.goBack();
  await page.locator('zeroten-survey .nps').waitFor();
});

test('an address that says something unknown shows what it does know', () => {
  const state = stateFrom('?type=shoes&presentation=bar&position=top-end&language=tlh&width=phone');
  assert.equal(searchFor(state), '?presentation=bar&width=phone');
});

test('the HTML is that of the survey on the stage, and is copied', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await reach(page, '?type=nps-colors&presentation=popover&position=top-start&theme=quiet&language=nb');
  const written = [
    '<link rel="stylesheet" href="/themes/quiet.css">',
    '<script src="/zeroten/zeroten.js" defer></script>',
    '<zeroten-survey survey="surveys/nps.json" presentation="popover" position="top-start" language="nb" color-coded open></zeroten-survey>',
  ].join('\n');
  assert.equal(await page.locator('#snippet').textContent(), written);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), written);
});

test('the definitions are sound', () => {
  const folder = path.join(root, 'demo/gallery/surveys');
  const files = readdirSync(folder);
  assert.deepEqual([...new Set([...types.values()].map(({ survey }) => `${survey}.json`))].sort(), files.sort());
  const { stdout } = spawnSync(program, ['lint', '--json', ...files.map((file) => path.join(folder, file))]);
  const problems = JSON.parse(stdout).files.flatMap((file) => file.problems.map(({ code }) => `${file.file} ${code}`));
  // Most ask one thing only.
  assert.deepEqual(
    problems.filter((one) => !one.endsWith('no_score_question')),
    [],
  );
});

/** In the page: what the theme states, and what is drawn, as red, green and blue. */
function colorsOf(survey) {
  const rgb = (computed) => {
    const scale = computed.startsWith('color(') ? 255 : 1;
    return computed
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map((part) => Math.round(Number(part) * scale));
  };
  const shadow = survey.shadowRoot;
  const stated = (name) => {
    const probe = shadow.appendChild(document.createElement('i'));
    probe.style.color = `var(--zeroten-${name})`;
    const found = rgb(getComputedStyle(probe).color);
    probe.remove();
    return found;
  };
  const drawn = (selector, property) => rgb(getComputedStyle(shadow.querySelector(selector))[property]);
  return {
    stated: Object.fromEntries(['surface', 'text', 'accent', 'on-accent'].map((name) => [name, stated(name)])),
    drawn: {
      surface: drawn('.card', 'backgroundColor'),
      text: drawn('.ask', 'color'),
      accent: drawn('.radio:checked', 'backgroundColor'),
      'on-accent': drawn('.radio:checked + .digits', 'color'),
    },
    soft: drawn('.end', 'color'),
    edge: drawn('.radio:not(:checked)', 'borderTopColor'),
  };
}

for (const theme of values.theme.slice(1))
  for (const scheme of ['light', 'dark']) {
    test(`the theme ${theme} needs no correction in ${scheme}`, async () => {
      const page = await open();
      await reach(page, `?theme=${theme}&scheme=${scheme}`, { file: 'stage.html' });
      await page.locator('zeroten-survey .radio').nth(9).press('Space');
      await still(page);
      const { stated, drawn, soft, edge } = await page.locator('zeroten-survey').evaluate(colorsOf);
      assert.deepEqual(drawn, stated);
      const { surface, text, accent, 'on-accent': onAccent } = stated;
      assert.ok(contrast(text, surface) >= 7, 'text');
      assert.ok(contrast(accent, surface) >= 4.5, 'links');
      assert.ok(contrast(onAccent, accent) >= 4.5, 'buttons');
      assert.ok(contrast(soft, surface) >= 4.5, 'soft text');
      assert.ok(contrast(edge, surface) >= 3, 'edges');
    });
  }
