// What messages are made of: values, texts, times.

export type Direction = 'ltr' | 'rtl';
export type Channel = 'inline' | 'popover' | 'page' | 'kiosk' | 'email';
export type Category = 'detractor' | 'passive' | 'promoter';
export type Status = 'partial' | 'complete' | 'dismissed';
export type EventType = 'answer' | 'next' | 'back' | 'dismiss';
/** The id of a choice, or what was written for the one that asks for it. */
export type Chosen = string | { other: string };
export type Value = number | string | boolean | { other: string } | Chosen[];
/** By root and name: `{ user: { plan: 'pro' } }`. */
export type Facts = Record<string, Record<string, number | string | boolean>>;

/** A piece of a text in one style; a string has none. */
export type TextRun = string | { style: 'bold' | 'italic' | 'link'; text: string; url?: string };
/** What a respondent reads: a string, or runs where the author used markup. */
export type Rich = string | TextRun[];

/** `wall`: milliseconds since 1970 by the device's clock. `elapsed`: milliseconds of a monotonic clock. */
export interface Now {
  wall: number;
  elapsed: number;
}
