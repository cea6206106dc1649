// The icon of an installed page, drawn: a rounded square with a 10 on it.
import { crc32, deflateSync } from 'node:zlib';

const ground = [0x1b, 0x4d, 0x8f];
const ink = [0xff, 0xff, 0xff];

/** How far a point is from a line between two points. */
function toLine(x, y, [ax, ay, bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** How far a point is outside a square around 0 with rounded corners; inside it is less than 0. */
function toSquare(x, y, half, corner) {
  const [dx, dy] = [Math.abs(x) - half + corner, Math.abs(y) - half + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** The same for a 10 around 0, 0.9 wide and 0.8 high. */
function toTen(x, y) {
  const pen = 0.075;
  const one = Math.min(toLine(x, y, [-0.25, -0.325, -0.25, 0.325]), toLine(x, y, [-0.25, -0.325, -0.375, -0.225]));
  const zero = Math.abs(toLine(x, y, [0.19, -0.14, 0.19, 0.14]) - 0.185);
  return Math.min(one, zero) - pen;
}

/** `maskable`: systems cut it to their own shape, so that the ground goes to the edges and the 10 stays in the middle. */
function pixel(x, y, { size, maskable }) {
  const cover = (distance) => Math.min(1, Math.max(0, 0.5 - distance * size));
  const [u, v] = [(x + 0.5) / size - 0.5, (y + 0.5) / size - 0.5];
  const scale = maskable ? 0.56 : 0.7;
  const inked = cover(toTen(u / scale, v / scale) * scale);
  const colour = ground.map((part, at) => Math.round(part + (ink[at] - part) * inked));
  return [...colour, maskable ? 255 : Math.round(255 * cover(toSquare(u, v, 0.5, 0.22)))];
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** A PNG, the same on every machine. */
export function icon({ size, maskable = false }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6], 8); // eight bits of red, green, blue and opacity
  const row = (y) => [0, ...Array.from({ length: size }, (_, x) => pixel(x, y, { size, maskable })).flat()];
  const rows = Buffer.concat(Array.from({ length: size }, (_, y) => Buffer.from(row(y))));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Name → PNG: what the manifest of an installed page names. */
export const icons = () => ({
  'icon-192.png': icon({ size: 192 }),
  'icon-512.png': icon({ size: 512 }),
  'icon-maskable-512.png': icon({ size: 512, maskable: true }),
});
