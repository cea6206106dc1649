// What a presentation is given, and what it gives: bar, modal, page and kiosk come in a file of their own.
import type { Screen } from '../engine/messages.js';
import type { Presentation } from './place.js';

/** The survey that is shown, as its presentation sees it. */
export interface Stage {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  /** Closes the survey, as the respondent's close button does. */
  dismiss(): void;
  /** The next respondent: forgets the session and begins another. */
  restart(): void;
  focusHeading(): void;
}

export interface Staged {
  /** The screen that is in sight now. */
  drawn?(screen: Screen): void;
  /** The card goes away, or stands elsewhere. */
  leave(): void;
}

/** What dist/presentations.js exports. */
export interface Presentations {
  styles: string;
  /** What a presentation does beyond its styles. */
  stagings: Partial<Record<Presentation, (stage: Stage) => Staged>>;
}
