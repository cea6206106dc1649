// The words around a screen, in the respondent’s language.

interface CommonLabels {
  region: string;
  dismiss: string;
  /** A button that opens the survey. */
  launch: string;
  /** Behind a link, for screen readers. */
  newTab: string;
  /** What the status line says about delivery. */
  saved: string;
  unsent: string;
  sent: string;
  keepOpen: string;
}

/** On a kiosk; `startsOver` is a plural by {count}, in seconds. */
interface KioskLabels {
  start: string;
  stillThere: string;
  startsOver: string;
  startOver: string;
  continue: string;
}

export interface Labels extends CommonLabels, Partial<KioskLabels> {
  next: string;
  back: string;
  optional: string;
}

/** Where an ending has actions. */
interface ActionLabels {
  copied: string;
  shareEmail: string;
  shareCopy: string;
  rewardCode: string;
  rewardWaiting: string;
  rewardNone: string;
  tryAgain: string;
}

export interface EndingLabels extends CommonLabels, Partial<KioskLabels>, Partial<ActionLabels> {}
