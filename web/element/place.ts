// Where a survey stands, as the element's attributes say it.
import type { Channel } from '../engine/messages.js';

const channels = {
  inline: 'inline',
  popover: 'popover',
  bar: 'popover',
  modal: 'popover',
  page: 'page',
  kiosk: 'kiosk',
} as const satisfies Record<string, Channel>;

export type Presentation = keyof typeof channels;

export interface Place {
  presentation: Presentation;
  /** At the upper edge of the window; else at the lower one. */
  top: boolean;
  /** In the corner where lines start; else where they end. */
  start: boolean;
}

/** What is no presentation is inline. A modal that no act of the respondent asked for comes as a popover. */
export function placeOf(presentation: string | null, position: string | null): Place {
  const known = presentation && Object.hasOwn(channels, presentation) ? (presentation as Presentation) : 'inline';
  const wanted = known === 'modal' && navigator.userActivation?.isActive === false ? 'popover' : known;
  return { presentation: wanted, top: /^top/.test(position ?? ''), start: /start$/.test(position ?? '') };
}

/** A presentation that comes over the page, when it is asked for; the others are part of it. */
export function floats(presentation: string | null): boolean {
  return /^(?:popover|bar|modal)$/.test(presentation ?? '');
}

/** The others come with dist/presentations.js. */
export function isBuiltIn(presentation: Presentation): boolean {
  return presentation === 'inline' || presentation === 'popover';
}

export function channelOf(presentation: Presentation): Channel {
  return channels[presentation];
}
