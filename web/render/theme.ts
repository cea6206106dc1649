// A theme from what a page says, a brand colour for example: the rest is derived, and contrast is corrected where the
// page's colours have too little of it: 4.5 for text, 3 for controls (WCAG 2.2, 1.4.3 and 1.4.11).
import { black, contrast, extreme, mix, type Rgb, readable, white } from './contrast.js';

const text = 4.5;
const control = 3;

export interface Colors {
  accent: Rgb;
  /** Left out: black or white. */
  onAccent?: Rgb | undefined;
  surface: Rgb;
  ink: Rgb;
}

export interface Theme extends Colors {
  onAccent: Rgb;
  /** Accent as text on the surface. */
  link: Rgb;
  soft: Rgb;
  edge: Rgb;
}

export function themeOf({ accent: wanted, onAccent, surface, ink: written }: Colors): Theme {
  const ink = readable(written, surface, 7);
  const accent = readable(wanted, surface, control);
  const stated = onAccent && contrast(onAccent, accent) >= text ? onAccent : undefined;
  return {
    surface,
    ink,
    accent,
    onAccent: stated ?? extreme(accent),
    link: readable(accent, surface, text),
    soft: readable(mix(ink, surface, 0.72), surface, text),
    edge: readable(mix(ink, surface, 0.56), surface, control),
  };
}

/** A computed colour: `rgb(47, 74, 208)`, `rgba(…)` or `color(srgb 0.18 0.29 0.82)`. What shines through is not seen. */
export function rgbOf(computed: string): Rgb | undefined {
  const [red, green, blue] = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = computed.startsWith('color(') ? 1 : 255;
  const part = (value: number): number => Math.min(1, Math.max(0, value / scale));
  return [part(red), part(green), part(blue)];
}

const names = ['--zeroten-accent', '--zeroten-on-accent', '--zeroten-surface', '--zeroten-text'] as const;

/** What is used where the page states none. */
const oursFor = (name: string): string => (name === '--zeroten-text' ? '--ink' : name.replace('--zeroten', '-'));

/** Our own hues, which stand on the page's surface, too: of errors and of the categories. */
const hues = ['wrong', 'passive', 'promoter'];

/** The declarations that the page's colours need on the card; empty where it states none: ours are checked by tests. */
export function themeFor(card: HTMLElement): string {
  const style = getComputedStyle(card);
  const stated = names.map((name) => style.getPropertyValue(name).trim());
  if (stated.every((value) => !value)) return '';
  const [accent, onAccent, surface, ink] = names.map((name, index) =>
    computed(card, stated[index] ? name : oursFor(name)),
  );
  const theme = themeOf({
    accent: accent ?? black,
    ...(stated[1] && { onAccent }),
    surface: surface ?? white,
    ink: ink ?? black,
  });
  const own = hues.map((name) => [name, readable(computed(card, `--${name}`) ?? black, theme.surface, text)] as const);
  return [...Object.entries(theme), ...own]
    .map(([name, rgb]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${cssOf(rgb)};`)
    .join('');
}

/** With more digits than rgb() keeps: rounding could undo the correction. */
const cssOf = (rgb: Rgb): string => `color(srgb ${rgb.map((part) => part.toFixed(4)).join(' ')})`;

/** What a custom property comes to, in the card's colour scheme. */
function computed(card: HTMLElement, name: string): Rgb | undefined {
  const probe = card.appendChild(document.createElement('i'));
  probe.hidden = true;
  probe.style.color = `color-mix(in srgb, var(${name}), var(${name}))`; // in sRGB, whatever it was written in
  const color = rgbOf(getComputedStyle(probe).color);
  probe.remove();
  return color;
}
