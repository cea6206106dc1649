// A survey with every type of question and every action of an ending but the reward; several questions share a page.
import { readFileSync } from 'node:fs';

const path = '/every_type.json';
const tag = `<zeroten-survey survey="${path}" collector="/"`;

/** What a page with it needs of its server. */
export const pages = { [path]: readFileSync(new URL('every_type.json', import.meta.url), 'utf8') };

/** The node of one thing to choose: a score, a star, a choice. */
export const option = (question, value) => `[name="${question}"][value="${value}"]`;

/** What `complete_every_type.mjs` answers, as the response has it. */
export const answers = {
  score: 9,
  service: 4,
  food: 5,
  effort: 2,
  best: 'view',
  areas: ['price', { other: 'The fog' }],
  mood: 'glad',
  story: 'It rained',
  name: 'Kari',
  address: 'kari@example.no',
  weight: 7.5,
  day: '2026-05-17',
  agree: true,
  again: 3,
};

const goOn = (page) => page.click('.next');
const wrong = (page) => page.appears('.error:not(:empty)');

async function choose(page, question, value) {
  await page.at(option(question, value), (node) => node.focus());
  await page.key('Space');
}

async function write(page, selector, text) {
  await page.at(selector, (node) => node.focus());
  await page.type(text);
}

/** Each is reached from the one before it. */
const screens = [
  ['four scales', (page) => page.appears(option('score', 0))],
  [
    'four scales, two answers missing',
    async (page) => {
      await goOn(page);
      await wrong(page);
    },
  ],
  [
    'four scales, chosen',
    async (page) => {
      for (const [question, value] of Object.entries({ score: 3, service: 4, food: 2, effort: 5 }))
        await choose(page, question, value);
    },
  ],
  [
    'three lists of choices',
    async (page) => {
      await goOn(page);
      await page.appears(option('best', 'tent'));
    },
  ],
  [
    'three lists of choices, chosen, one half',
    async (page) => {
      await choose(page, 'best', 'tent');
      await choose(page, 'areas', 'other');
      await choose(page, 'mood', 'glad');
      await goOn(page);
      await wrong(page);
    },
  ],
  [
    'what is typed',
    async (page) => {
      await write(page, '.other:not([hidden])', 'The weather');
      await goOn(page);
      await page.appears('#story-text');
    },
  ],
  [
    'what is typed, and wrong',
    async (page) => {
      await write(page, '#story-text', 'It rained for three days in a row, and then it snowed.');
      await write(page, '#address-text', 'nobody');
      await write(page, '#weight-text', '70');
      await goOn(page);
      await wrong(page);
    },
  ],
  [
    'smileys',
    async (page) => {
      for (const [id, text] of Object.entries({ story: 'It rained', address: 'kari@example.no', weight: '7' })) {
        await page.at(`#${id}-text`, (node) => node.select());
        await write(page, `#${id}-text`, text);
      }
      await page.at('#agree-box', (node) => node.focus());
      await page.key('Space');
      await goOn(page);
      await page.appears(option('again', 3));
    },
  ],
  [
    'a statement',
    async (page) => {
      await choose(page, 'again', 3);
      await goOn(page);
      await page.appears('#pause-ask');
    },
  ],
  [
    'an ending with all actions',
    async (page) => {
      await goOn(page);
      await page.appears('.title');
    },
  ],
];

export const everyType = {
  name: 'every type of question',
  inline: `${tag}></zeroten-survey>`,
  popover: `${tag} presentation="popover" open></zeroten-survey>`,
  screens,
};
