// A picture with at most 256 colours, as small as a PNG can be: surfaces and letters need no more.
import { crc32, deflateSync } from 'node:zlib';

/** How many steps there are of each part of a colour: the fewer, the fewer colours. */
const steps = [256, 64, 48, 40, 32, 24, 16, 12, 8];

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** The colours by how often they are there, most often first: of those that a step makes one, the most frequent stays. */
function coloursOf({ width, height, at }) {
  const counts = new Map();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = at(x, y).readUIntBE(0, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
}

/** Colour → place in a palette of at most 256. */
function placesFor(colours) {
  for (const step of steps) {
    const part = (value) => Math.round((value / 255) * (step - 1));
    const places = new Map();
    const palette = new Map();
    for (const colour of colours) {
      const key = [16, 8, 0].map((shift) => part((colour >> shift) & 255)).join();
      if (!palette.has(key)) palette.set(key, { place: palette.size, colour });
      places.set(colour, palette.get(key).place);
    }
    if (palette.size <= 256) return { places, palette: [...palette.values()].map(({ colour }) => colour) };
  }
  throw new Error('even 8 steps are more than 256 colours');
}

/** `picture` as decode() of tests/browser/support/browsers/png.mjs gives it. */
export function palettePng(picture) {
  const { width, height, at } = picture;
  const { places, palette } = placesFor(coloursOf(picture));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits, colours by their place
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(at(x, y).readUIntBE(0, 3));
  const colours = Buffer.alloc(palette.length * 3);
  for (const [place, colour] of palette.entries()) colours.writeUIntBE(colour, place * 3, 3);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
