import assert from 'node:assert/strict';
import { test } from 'node:test';
import { black, contrast, type Rgb, white } from '../../../web/render/contrast.js';
import { rgbOf, themeOf } from '../../../web/render/theme.js';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('whatever four colours a page states, text has 4.5 and controls have 3', () => {
  const next = chance(7);
  const color = (): Rgb => [next(), next(), next()];
  for (let count = 0; count < 20_000; count++) {
    const stated = { accent: color(), onAccent: color(), surface: color(), ink: color() };
    const { accent, onAccent, surface, ink, link, soft, edge } = themeOf(stated);
    for (const [front, back, least] of [
      [ink, surface, 4.5],
      [soft, surface, 4.5],
      [link, surface, 4.5],
      [onAccent, accent, 4.5],
      [accent, surface, 3],
      [edge, surface, 3],
    ] as const)
      assert.ok(contrast(front, back) >= least, JSON.stringify(stated));
  }
});

test('colours that have enough contrast are the ones that the page stated', () => {
  const stated = { accent: [0.12, 0.36, 0.28], onAccent: white, surface: white, ink: black } as const;
  const theme = themeOf(stated);
  assert.deepEqual([theme.accent, theme.onAccent, theme.surface, theme.ink].map(String), [
    ...[stated.accent, stated.onAccent, stated.surface, stated.ink].map(String),
  ]);
});

test('a brand colour without more gets black or white on it', () => {
  assert.deepEqual(themeOf({ accent: [1, 0.85, 0], surface: black, ink: white }).onAccent, black);
  assert.deepEqual(themeOf({ accent: [0.1, 0.1, 0.5], surface: white, ink: black }).onAccent, white);
});

const computed: [string, Rgb | undefined][] = [
  ['rgb(255, 0, 51)', [1, 0, 0.2]],
  ['rgba(255, 0, 51, 0.5)', [1, 0, 0.2]],
  ['color(srgb 1 0 0.2)', [1, 0, 0.2]],
  ['color(srgb 1.2 -0.1 1e-3)', [1, 0, 0.001]],
  ['', undefined],
];
for (const [text, rgb] of computed) {
  test(`"${text}" is read as ${String(rgb)}`, () => assert.deepEqual(rgbOf(text), rgb));
}
