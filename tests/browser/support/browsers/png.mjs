// Screenshots as pixels: PNG with 8 bits a channel, as browsers write it.
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

/** The nearest of left, above and above-left to their plane: PNG's own predictor. */
function paeth(left, above, corner) {
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(left + above - corner - one));
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const predictors = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => paeth(left, above, corner),
];

function chunks(file) {
  const found = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    found.push({ type: file.toString('latin1', at + 4, at + 8), data });
  }
  return found;
}

/** `{ width, height, at(x, y) → [red, green, blue] }`. `left` and `top`: where a part of a picture begins in it. */
export function decode(file, left = 0, top = 0) {
  const parts = chunks(file);
  const { data: head } = parts.find(({ type }) => type === 'IHDR');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  assert.ok(head[8] === 8 && (head[9] === 2 || head[9] === 6) && head[12] === 0, 'eight bits, RGB, not interlaced');
  const step = head[9] === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const line = width * step;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const predict = predictors[raw[y * (line + 1)]];
    for (let x = 0; x < line; x++) {
      const before = x < step ? 0 : pixels[y * line + x - step];
      const above = y === 0 ? 0 : pixels[(y - 1) * line + x];
      const corner = x < step || y === 0 ? 0 : pixels[(y - 1) * line + x - step];
      pixels[y * line + x] = raw[y * (line + 1) + 1 + x] + predict(before, above, corner);
    }
  }
  const at = (x, y) => {
    const from = (y - top) * line + (x - left) * step;
    return pixels.subarray(from, from + 3);
  };
  return { width, height, at };
}

function luminance(colour) {
  const [red, green, blue] = [...colour].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG computes it: 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How many pixels in and around a box differ by 3:1 or more: what WCAG calls a visible difference. */
export function changed(before, after, { left, top, right, bottom }, around = 6) {
  const within = (value, most) => Math.min(most, Math.max(0, Math.round(value)));
  let count = 0;
  for (let y = within(top - around, before.height); y < within(bottom + around, before.height); y++)
    for (let x = within(left - around, before.width); x < within(right + around, before.width); x++)
      if (contrast(before.at(x, y), after.at(x, y)) >= 3) count += 1;
  return count;
}

/** How many pixels in a box are not the same, beyond what the smoothing of edges does to a colour; `leftOut` is a box that does not count. */
export function difference(before, after, { left, top, right, bottom }, leftOut) {
  const out = (x, y) => leftOut && x >= leftOut.left && x < leftOut.right && y >= leftOut.top && y < leftOut.bottom;
  let count = 0;
  for (let y = Math.ceil(top); y < Math.floor(bottom); y++)
    for (let x = Math.ceil(left); x < Math.floor(right); x++) {
      if (out(x, y)) continue;
      const [one, other] = [before.at(x, y), after.at(x, y)];
      if (one.some((part, index) => Math.abs(part - other[index]) > 24)) count += 1;
    }
  return count;
}
