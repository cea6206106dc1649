// Contrast as WCAG 2.2 defines it (relative luminance, contrast ratio), and colours moved until they have enough of it.

/** Red, green and blue of sRGB, 0 to 1. */
export type Rgb = readonly [number, number, number];

export const white: Rgb = [1, 1, 1];
export const black: Rgb = [0, 0, 0];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 (none) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `one`, the rest of `other`, as color-mix(in srgb) mixes. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2): number => one[at] * share + other[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** Black or white, whichever stands out more from `background`. One of them always has 4.5. */
export function extreme(background: Rgb): Rgb {
  return contrast(white, background) >= contrast(black, background) ? white : black;
}

/** `color` itself if it has the contrast `least` on `background`, else as little darker or lighter as needed. */
export function readable(color: Rgb, background: Rgb, least: number): Rgb {
  const end = extreme(background);
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(end, color, share);
    if (contrast(moved, background) >= least) return moved;
  }
  return end;
}
